namespace System.Diagnostics;

// What an attribute of a whole assembly is about.
public sealed partial class DebuggerDisplayAttribute
{
    public Type? Target
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            TargetTypeName = value.AssemblyQualifiedName;
            field = value;
        }
    }

    public string? TargetTypeName { get; set; }
}
