namespace System.Reflection;

/// <summary>The container of the key that signs the assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyKeyNameAttribute : Attribute
{
    public AssemblyKeyNameAttribute(string keyName)
    {
        KeyName = keyName;
    }

    public string KeyName { get; }
}
