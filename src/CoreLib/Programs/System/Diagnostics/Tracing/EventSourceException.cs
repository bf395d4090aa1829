using System.Runtime.Serialization;

namespace System.Diagnostics.Tracing;

/// <summary>A listener of events failed.</summary>
public class EventSourceException : Exception
{
    private const string DefaultMessage = "An error occurred when writing to a listener.";

    public EventSourceException()
        : base(DefaultMessage)
    {
    }

    public EventSourceException(string? message)
        : base(message ?? DefaultMessage)
    {
    }

    public EventSourceException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
    }

    protected EventSourceException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
