using System.Runtime.Serialization;

namespace System;

/// <summary>Memory was used that is not there.</summary>
public class AccessViolationException : SystemException
{
    private const string DefaultMessage =
        "Attempted to read or write protected memory. This is often an indication that other memory is corrupt.";

    public AccessViolationException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80004003);
    }

    public AccessViolationException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80004003);
    }

    public AccessViolationException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80004003);
    }

    protected AccessViolationException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
