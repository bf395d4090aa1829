namespace System.Runtime;

/// <summary>Gives a static method a linker symbol; it keeps the managed calling convention.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class RuntimeExportAttribute : Attribute
{
    public string EntryPoint;

    public RuntimeExportAttribute(string entry)
    {
        EntryPoint = entry;
    }
}
