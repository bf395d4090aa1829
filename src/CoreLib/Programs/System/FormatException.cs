using System.Runtime.Serialization;

namespace System;

/// <summary>A text does not have the wanted form.</summary>
public class FormatException : SystemException
{
    private const string DefaultMessage = "One of the identified items was in an invalid format.";

    public FormatException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131537);
    }

    public FormatException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131537);
    }

    public FormatException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131537);
    }

    protected FormatException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
