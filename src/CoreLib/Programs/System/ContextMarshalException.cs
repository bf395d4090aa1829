using System.Runtime.Serialization;

namespace System;

/// <summary>An object cannot cross the boundary of its context.</summary>
public class ContextMarshalException : SystemException
{
    private const string DefaultMessage = "Attempted to marshal an object across a context boundary.";

    public ContextMarshalException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131504);
    }

    public ContextMarshalException(string? message)
        : base(message)
    {
        HResult = unchecked((int)0x80131504);
    }

    public ContextMarshalException(string? message, Exception? inner)
        : base(message, inner)
    {
        HResult = unchecked((int)0x80131504);
    }

    protected ContextMarshalException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
