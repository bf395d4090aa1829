namespace System.Runtime;

/// <summary>A method whose body is the linker symbol of that name, with the managed calling convention.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor, Inherited = false)]
public sealed class RuntimeImportAttribute : Attribute
{
    public RuntimeImportAttribute(string entry)
    {
        EntryPoint = entry;
        DllName = "*";
    }

    public RuntimeImportAttribute(string dllName, string entry)
    {
        EntryPoint = entry;
        DllName = dllName;
    }

    public string DllName { get; }

    public string EntryPoint { get; }
}
