namespace System.Runtime.InteropServices;

/// <summary>Kept for source compatibility.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class ComVisibleAttribute : Attribute
{
    public ComVisibleAttribute(bool value)
    {
        Value = value;
    }

    public bool Value { get; }
}
