namespace System.Reflection;

/// <summary>Describes an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyConfigurationAttribute : Attribute
{
    public AssemblyConfigurationAttribute(string configuration)
    {
        Configuration = configuration;
    }

    public string Configuration { get; }
}
