namespace System;

/// <summary>Time ran out.</summary>
public class TimeoutException : SystemException
{
    public TimeoutException()
        : base("The operation has timed out.")
    {
    }

    public TimeoutException(string? message)
        : base(message ?? "The operation has timed out.")
    {
    }

    public TimeoutException(string? message, Exception? innerException)
        : base(message ?? "The operation has timed out.", innerException)
    {
    }

    private protected override string ClassName => "System.TimeoutException";
}
