namespace System.Reflection;

/// <summary>The file of the key that signs the assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyKeyFileAttribute : Attribute
{
    public AssemblyKeyFileAttribute(string keyFile)
    {
        KeyFile = keyFile;
    }

    public string KeyFile { get; }
}
