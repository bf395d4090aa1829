using System.Runtime.Serialization;

namespace System;

/// <summary>A member cannot be reached.</summary>
public class MemberAccessException : SystemException
{
    private const string DefaultMessage = "Cannot access member.";

    public MemberAccessException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x8013151A);
    }

    public MemberAccessException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x8013151A);
    }

    public MemberAccessException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x8013151A);
    }

    protected MemberAccessException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
