namespace System.Runtime.Serialization;

/// <summary>Named by library types; nothing here serialises.</summary>
public sealed class SerializationInfo
{
    private SerializationInfo()
    {
    }
}
