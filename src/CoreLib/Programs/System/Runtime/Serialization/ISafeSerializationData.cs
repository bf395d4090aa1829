namespace System.Runtime.Serialization;

/// <summary>What an exception adds to what is written of it.</summary>
public interface ISafeSerializationData
{
    void CompleteDeserialization(object deserialized);
}
