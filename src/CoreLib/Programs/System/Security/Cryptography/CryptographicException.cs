using System.Runtime.Serialization;

namespace System.Security.Cryptography;

/// <summary>A cryptographic operation failed.</summary>
public class CryptographicException : SystemException
{
    private const string DefaultMessage = "Error occurred during a cryptographic operation.";

    public CryptographicException()
        : base(DefaultMessage)
    {
    }

    public CryptographicException(string? message)
        : base(message ?? DefaultMessage)
    {
    }

    public CryptographicException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
    }

    public CryptographicException(int hr)
        : base(DefaultMessage)
    {
        HResult = hr;
    }

    public CryptographicException(string format, string? insert)
        : base(string.Format(format, insert))
    {
    }

    protected CryptographicException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
