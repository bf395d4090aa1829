namespace System.Text;

/// <summary>Bytes mean nothing in an encoding.</summary>
public sealed class DecoderFallbackException : ArgumentException
{
    public DecoderFallbackException()
    {
    }

    public DecoderFallbackException(string? message)
        : base(message)
    {
    }

    public DecoderFallbackException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    public DecoderFallbackException(string? message, byte[]? bytesUnknown, int index)
        : base(message)
    {
        BytesUnknown = bytesUnknown;
        Index = index;
    }

    public byte[]? BytesUnknown { get; }

    public int Index { get; }
}
