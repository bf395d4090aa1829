namespace System;

/// <summary>An object is not in a state for the operation.</summary>
public class InvalidOperationException : SystemException
{
    public InvalidOperationException()
        : base("Operation is not valid due to the current state of the object.")
    {
    }

    public InvalidOperationException(string? message)
        : base(message ?? "Operation is not valid due to the current state of the object.")
    {
    }

    public InvalidOperationException(string? message, Exception? innerException)
        : base(message ?? "Operation is not valid due to the current state of the object.", innerException)
    {
    }

    private protected override string ClassName => "System.InvalidOperationException";
}
