namespace System;

/// <summary>A right is missing.</summary>
public class UnauthorizedAccessException : SystemException
{
    public UnauthorizedAccessException()
        : base("Attempted to perform an unauthorized operation.")
    {
    }

    public UnauthorizedAccessException(string? message)
        : base(message ?? "Attempted to perform an unauthorized operation.")
    {
    }

    public UnauthorizedAccessException(string? message, Exception? innerException)
        : base(message ?? "Attempted to perform an unauthorized operation.", innerException)
    {
    }

    private protected override string ClassName => "System.UnauthorizedAccessException";
}
