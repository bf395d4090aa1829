namespace System.Runtime;

/// <summary>Host double: the functions behind it are assembly code, and calling one fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuntimeImportAttribute(string entry) : Attribute
{
    public string EntryPoint { get; } = entry;
}
