namespace System;

/// <summary>A field does not exist.</summary>
public class MissingFieldException : MissingMemberException
{
    public MissingFieldException()
        : base("Attempted to access a non-existing field.")
    {
    }

    public MissingFieldException(string? message)
        : base(message ?? "Attempted to access a non-existing field.")
    {
    }

    public MissingFieldException(string? message, Exception? innerException)
        : base(message ?? "Attempted to access a non-existing field.", innerException)
    {
    }

    private protected override string ClassName => "System.MissingFieldException";
}
