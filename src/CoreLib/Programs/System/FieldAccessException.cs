using System.Runtime.Serialization;

namespace System;

/// <summary>A field is not accessible to the caller.</summary>
public class FieldAccessException : MemberAccessException
{
    private const string DefaultMessage = "Attempted to access a field that is not accessible by the caller.";

    public FieldAccessException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131507);
    }

    public FieldAccessException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131507);
    }

    public FieldAccessException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131507);
    }

    protected FieldAccessException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
