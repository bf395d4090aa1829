namespace System.Runtime.InteropServices;

/// <summary>Kept for source compatibility.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class GuidAttribute : Attribute
{
    public GuidAttribute(string value)
    {
        Value = value;
    }

    public string Value { get; }
}
