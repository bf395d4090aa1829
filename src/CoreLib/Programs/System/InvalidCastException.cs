using System.Runtime.Serialization;

namespace System;

/// <summary>An object is not of the wanted type.</summary>
public class InvalidCastException : SystemException
{
    private const string DefaultMessage = "Specified cast is not valid.";

    public InvalidCastException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80004002);
    }

    public InvalidCastException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80004002);
    }

    public InvalidCastException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80004002);
    }

    public InvalidCastException(string? message, int errorCode)
        : base(message ?? DefaultMessage)
    {
        HResult = errorCode;
    }

    protected InvalidCastException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
