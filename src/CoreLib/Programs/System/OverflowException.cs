using System.Runtime.Serialization;

namespace System;

/// <summary>A checked operation left the range of its type.</summary>
public class OverflowException : ArithmeticException
{
    private const string DefaultMessage = "Arithmetic operation resulted in an overflow.";

    public OverflowException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131516);
    }

    public OverflowException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131516);
    }

    public OverflowException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131516);
    }

    protected OverflowException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
