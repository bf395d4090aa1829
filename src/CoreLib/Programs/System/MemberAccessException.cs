namespace System;

/// <summary>A member cannot be reached.</summary>
public class MemberAccessException : SystemException
{
    public MemberAccessException()
        : base("Cannot access member.")
    {
    }

    public MemberAccessException(string? message)
        : base(message ?? "Cannot access member.")
    {
    }

    public MemberAccessException(string? message, Exception? innerException)
        : base(message ?? "Cannot access member.", innerException)
    {
    }

    private protected override string ClassName => "System.MemberAccessException";
}
