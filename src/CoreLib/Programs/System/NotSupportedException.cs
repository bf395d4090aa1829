using System.Runtime.Serialization;

namespace System;

/// <summary>An operation that a type does not offer.</summary>
public class NotSupportedException : SystemException
{
    private const string DefaultMessage = "Specified method is not supported.";

    public NotSupportedException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131515);
    }

    public NotSupportedException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131515);
    }

    public NotSupportedException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131515);
    }

    protected NotSupportedException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
