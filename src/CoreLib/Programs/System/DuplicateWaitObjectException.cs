using System.Runtime.Serialization;

namespace System;

/// <summary>An array of wait handles holds one twice.</summary>
public class DuplicateWaitObjectException : ArgumentException
{
    private const string DefaultMessage = "Duplicate objects in argument.";
    private const int ErrorCode = unchecked((int)0x80131529);

    public DuplicateWaitObjectException()
        : base(DefaultMessage)
    {
        HResult = ErrorCode;
    }

    public DuplicateWaitObjectException(string? parameterName)
        : base(DefaultMessage, parameterName)
    {
        HResult = ErrorCode;
    }

    public DuplicateWaitObjectException(string? parameterName, string? message)
        : base(message ?? DefaultMessage, parameterName)
    {
        HResult = ErrorCode;
    }

    public DuplicateWaitObjectException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = ErrorCode;
    }

    protected DuplicateWaitObjectException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
