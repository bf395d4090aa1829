namespace System;

/// <summary>A method does not exist.</summary>
public class MissingMethodException : MissingMemberException
{
    public MissingMethodException()
        : base("Attempted to access a missing method.")
    {
    }

    public MissingMethodException(string? message)
        : base(message ?? "Attempted to access a missing method.")
    {
    }

    public MissingMethodException(string? message, Exception? innerException)
        : base(message ?? "Attempted to access a missing method.", innerException)
    {
    }

    private protected override string ClassName => "System.MissingMethodException";
}
