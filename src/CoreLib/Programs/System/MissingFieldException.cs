using System.Runtime.Serialization;

namespace System;

/// <summary>A field that code refers to does not exist.</summary>
public class MissingFieldException : MissingMemberException
{
    private const string DefaultMessage = "Attempted to access a non-existing field.";

    public MissingFieldException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131511);
    }

    public MissingFieldException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131511);
    }

    public MissingFieldException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131511);
    }

    public MissingFieldException(string? className, string? fieldName)
    {
        ClassName = className;
        MemberName = fieldName;
        HResult = unchecked((int)0x80131511);
    }

    protected MissingFieldException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public override string Message => ClassName is null ? base.Message : $"Field '{ClassName}.{MemberName}' not found.";
}
