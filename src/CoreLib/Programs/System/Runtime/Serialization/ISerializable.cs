namespace System.Runtime.Serialization;

/// <summary>Named by library types; nothing here serialises.</summary>
public interface ISerializable
{
    void GetObjectData(SerializationInfo info, StreamingContext context);
}
