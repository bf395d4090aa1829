namespace System.Reflection;

/// <summary>The culture of a satellite assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyCultureAttribute : Attribute
{
    public AssemblyCultureAttribute(string culture)
    {
        Culture = culture;
    }

    public string Culture { get; }
}
