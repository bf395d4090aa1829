using System.Runtime.Serialization;

namespace System;

/// <summary>A type is not accessible to the caller.</summary>
public class TypeAccessException : TypeLoadException
{
    private const string DefaultMessage = "Attempt to access the type failed.";

    public TypeAccessException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131543);
    }

    public TypeAccessException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131543);
    }

    public TypeAccessException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131543);
    }

    protected TypeAccessException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
