namespace System.Runtime.Serialization;

/// <summary>Named by library types; nothing here serialises.</summary>
public interface IDeserializationCallback
{
    void OnDeserialization(object? sender);
}
