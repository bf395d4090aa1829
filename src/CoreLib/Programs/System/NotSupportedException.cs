namespace System;

/// <summary>An operation that a type does not offer.</summary>
public class NotSupportedException : SystemException
{
    public NotSupportedException()
        : base("Specified method is not supported.")
    {
    }

    public NotSupportedException(string? message)
        : base(message ?? "Specified method is not supported.")
    {
    }

    public NotSupportedException(string? message, Exception? innerException)
        : base(message ?? "Specified method is not supported.", innerException)
    {
    }

    private protected override string ClassName => "System.NotSupportedException";
}
