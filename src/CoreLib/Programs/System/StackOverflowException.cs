namespace System;

/// <summary>The stack is used up.</summary>
public class StackOverflowException : SystemException
{
    public StackOverflowException()
        : base("Operation caused a stack overflow.")
    {
    }

    public StackOverflowException(string? message)
        : base(message ?? "Operation caused a stack overflow.")
    {
    }

    public StackOverflowException(string? message, Exception? innerException)
        : base(message ?? "Operation caused a stack overflow.", innerException)
    {
    }

    private protected override string ClassName => "System.StackOverflowException";
}
