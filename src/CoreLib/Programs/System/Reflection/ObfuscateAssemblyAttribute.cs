namespace System.Reflection;

/// <summary>Whether names in the assembly may be changed.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class ObfuscateAssemblyAttribute : Attribute
{
    public ObfuscateAssemblyAttribute(bool assemblyIsPrivate)
    {
        AssemblyIsPrivate = assemblyIsPrivate;
    }

    public bool AssemblyIsPrivate { get; }

    public bool StripAfterObfuscation { get; set; }
}
