namespace System.Resources;

/// <summary>The language of the resources in the assembly itself.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class NeutralResourcesLanguageAttribute : Attribute
{
    public NeutralResourcesLanguageAttribute(string cultureName)
    {
        CultureName = cultureName;
    }

    public NeutralResourcesLanguageAttribute(string cultureName, UltimateResourceFallbackLocation location)
    {
        CultureName = cultureName;
        Location = location;
    }

    public string CultureName { get; }

    public UltimateResourceFallbackLocation Location { get; }
}
