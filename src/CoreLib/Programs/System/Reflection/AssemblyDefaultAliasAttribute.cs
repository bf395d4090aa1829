namespace System.Reflection;

/// <summary>A friendlier name of the assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyDefaultAliasAttribute : Attribute
{
    public AssemblyDefaultAliasAttribute(string defaultAlias)
    {
        DefaultAlias = defaultAlias;
    }

    public string DefaultAlias { get; }
}
