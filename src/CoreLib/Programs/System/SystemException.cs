using System.Runtime.Serialization;

namespace System;

/// <summary>Base of the runtime's own exceptions.</summary>
public class SystemException : Exception
{
    private const string DefaultMessage = "System error.";

    public SystemException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131501);
    }

    public SystemException(string? message)
        : base(message)
    {
        HResult = unchecked((int)0x80131501);
    }

    public SystemException(string? message, Exception? innerException)
        : base(message, innerException)
    {
        HResult = unchecked((int)0x80131501);
    }

    protected SystemException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
