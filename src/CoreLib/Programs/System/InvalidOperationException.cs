using System.Runtime.Serialization;

namespace System;

/// <summary>An object is not in a state for the operation.</summary>
public class InvalidOperationException : SystemException
{
    private const string DefaultMessage = "Operation is not valid due to the current state of the object.";

    public InvalidOperationException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131509);
    }

    public InvalidOperationException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131509);
    }

    public InvalidOperationException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131509);
    }

    protected InvalidOperationException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
