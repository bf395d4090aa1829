namespace System.Runtime.Serialization;

/// <summary>Named by library types; nothing here serialises.</summary>
public readonly struct StreamingContext
{
}
