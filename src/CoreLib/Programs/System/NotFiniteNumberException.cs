using System.Runtime.Serialization;

namespace System;

/// <summary>A number is infinite or none.</summary>
public class NotFiniteNumberException : ArithmeticException
{
    private const string DefaultMessage = "Number encountered was not a finite quantity.";
    private const int ErrorCode = unchecked((int)0x80131528);

    public NotFiniteNumberException()
        : base(DefaultMessage)
    {
        HResult = ErrorCode;
    }

    public NotFiniteNumberException(double offendingNumber)
    {
        OffendingNumber = offendingNumber;
        HResult = ErrorCode;
    }

    public NotFiniteNumberException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = ErrorCode;
    }

    public NotFiniteNumberException(string? message, double offendingNumber)
        : base(message ?? DefaultMessage)
    {
        OffendingNumber = offendingNumber;
        HResult = ErrorCode;
    }

    public NotFiniteNumberException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = ErrorCode;
    }

    public NotFiniteNumberException(string? message, double offendingNumber, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        OffendingNumber = offendingNumber;
        HResult = ErrorCode;
    }

    protected NotFiniteNumberException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public double OffendingNumber { get; }
}
