using System.Runtime.Serialization;

namespace System.Runtime.Serialization;

/// <summary>An object cannot be written or read.</summary>
public class SerializationException : SystemException
{
    private const string DefaultMessage = "Serialization error.";

    public SerializationException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x8013150C);
    }

    public SerializationException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x8013150C);
    }

    public SerializationException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x8013150C);
    }

    protected SerializationException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
