using System.Runtime.Serialization;

namespace System;

/// <summary>A method is not accessible to the caller.</summary>
public class MethodAccessException : MemberAccessException
{
    private const string DefaultMessage = "Attempt to access the method failed.";

    public MethodAccessException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131510);
    }

    public MethodAccessException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131510);
    }

    public MethodAccessException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131510);
    }

    protected MethodAccessException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
