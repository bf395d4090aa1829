namespace System.Reflection;

/// <summary>Describes an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyVersionAttribute : Attribute
{
    public AssemblyVersionAttribute(string version)
    {
        Version = version;
    }

    public string Version { get; }
}
