namespace System.Runtime.Serialization;

/// <summary>Marks the time of reading objects; nothing is forbidden meanwhile.</summary>
public readonly struct DeserializationToken : IDisposable
{
    public void Dispose()
    {
    }
}
