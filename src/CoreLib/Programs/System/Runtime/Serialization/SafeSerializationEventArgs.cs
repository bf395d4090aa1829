using System.Collections.Generic;

namespace System.Runtime.Serialization;

/// <summary>Gathers what is added to what is written of an exception.</summary>
public sealed class SafeSerializationEventArgs : EventArgs
{
    private readonly List<ISafeSerializationData> _states = [];

    internal SafeSerializationEventArgs()
    {
    }

    public StreamingContext StreamingContext => default;

    public void AddSerializedState(ISafeSerializationData serializedState)
    {
        ArgumentNullException.ThrowIfNull(serializedState);
        _states.Add(serializedState);
    }
}
