using System.Runtime.Serialization;

namespace System;

/// <summary>A method that code refers to does not exist.</summary>
public class MissingMethodException : MissingMemberException
{
    private const string DefaultMessage = "Attempted to access a missing method.";

    public MissingMethodException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131513);
    }

    public MissingMethodException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131513);
    }

    public MissingMethodException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131513);
    }

    public MissingMethodException(string? className, string? methodName)
    {
        ClassName = className;
        MemberName = methodName;
        HResult = unchecked((int)0x80131513);
    }

    protected MissingMethodException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public override string Message => ClassName is null ? base.Message : $"Method '{ClassName}.{MemberName}' not found.";
}
