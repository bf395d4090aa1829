using System.Runtime.Serialization;

namespace System.Diagnostics.Tracing;

/// <summary>An event could not be written.</summary>
public class EventSourceException : Exception
{
    public EventSourceException()
        : base("An error occurred when writing to a listener.")
    {
    }

    public EventSourceException(string? message)
        : base(message)
    {
    }

    public EventSourceException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    protected EventSourceException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
