using System.Runtime.Serialization;

namespace System;

/// <summary>An arithmetic operation has no result.</summary>
public class ArithmeticException : SystemException
{
    private const string DefaultMessage = "Overflow or underflow in the arithmetic operation.";

    public ArithmeticException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80070216);
    }

    public ArithmeticException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80070216);
    }

    public ArithmeticException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80070216);
    }

    protected ArithmeticException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
