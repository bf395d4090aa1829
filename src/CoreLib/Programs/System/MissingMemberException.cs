using System.Runtime.Serialization;

namespace System;

/// <summary>A member that code refers to does not exist.</summary>
public class MissingMemberException : MemberAccessException
{
    private const string DefaultMessage = "Attempted to access a missing member.";

    /// <summary>Of the member that is missing, or null.</summary>
    protected string? ClassName;

    protected string? MemberName;
    protected byte[]? Signature;

    public MissingMemberException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131512);
    }

    public MissingMemberException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131512);
    }

    public MissingMemberException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131512);
    }

    public MissingMemberException(string? className, string? memberName)
    {
        ClassName = className;
        MemberName = memberName;
        HResult = unchecked((int)0x80131512);
    }

    protected MissingMemberException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public override string Message => ClassName is null ? base.Message : $"Member '{ClassName}.{MemberName}' not found.";
}
