using System.Runtime.Serialization;

namespace System.IO;

/// <summary>A stream ended too early.</summary>
public class EndOfStreamException : IOException
{
    private const string DefaultMessage = "Attempted to read past the end of the stream.";

    public EndOfStreamException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80070026);
    }

    public EndOfStreamException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80070026);
    }

    public EndOfStreamException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80070026);
    }

    protected EndOfStreamException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
