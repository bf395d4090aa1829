using System.Runtime.Serialization;

namespace System;

/// <summary>A right is missing.</summary>
public class UnauthorizedAccessException : SystemException
{
    private const string DefaultMessage = "Attempted to perform an unauthorized operation.";

    public UnauthorizedAccessException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80070005);
    }

    public UnauthorizedAccessException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80070005);
    }

    public UnauthorizedAccessException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80070005);
    }

    protected UnauthorizedAccessException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
