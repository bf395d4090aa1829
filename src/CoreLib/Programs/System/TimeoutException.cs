using System.Runtime.Serialization;

namespace System;

/// <summary>Time ran out.</summary>
public class TimeoutException : SystemException
{
    private const string DefaultMessage = "The operation has timed out.";

    public TimeoutException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131505);
    }

    public TimeoutException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131505);
    }

    public TimeoutException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131505);
    }

    protected TimeoutException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
