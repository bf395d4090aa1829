using System.Runtime.Serialization;

namespace System;

/// <summary>A null reference was used.</summary>
public class NullReferenceException : SystemException
{
    private const string DefaultMessage = "Object reference not set to an instance of an object.";

    public NullReferenceException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80004003);
    }

    public NullReferenceException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80004003);
    }

    public NullReferenceException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80004003);
    }

    protected NullReferenceException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
