namespace System;

/// <summary>The stack is used up.</summary>
public sealed class StackOverflowException : SystemException
{
    private const string DefaultMessage = "Operation caused a stack overflow.";

    public StackOverflowException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x800703E9);
    }

    public StackOverflowException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x800703E9);
    }

    public StackOverflowException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x800703E9);
    }
}
