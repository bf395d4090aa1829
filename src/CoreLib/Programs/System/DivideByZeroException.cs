using System.Runtime.Serialization;

namespace System;

/// <summary>An integer was divided by zero.</summary>
public class DivideByZeroException : ArithmeticException
{
    private const string DefaultMessage = "Attempted to divide by zero.";

    public DivideByZeroException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80020012);
    }

    public DivideByZeroException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80020012);
    }

    public DivideByZeroException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80020012);
    }

    protected DivideByZeroException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
