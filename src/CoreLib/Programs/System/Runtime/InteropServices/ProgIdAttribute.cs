namespace System.Runtime.InteropServices;

/// <summary>The name of a class in COM's registry.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ProgIdAttribute : Attribute
{
    public ProgIdAttribute(string progId)
    {
        Value = progId;
    }

    public string Value { get; }
}
