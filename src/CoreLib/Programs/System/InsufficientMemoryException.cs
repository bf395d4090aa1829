namespace System;

/// <summary>A check beforehand found too little memory.</summary>
public sealed class InsufficientMemoryException : OutOfMemoryException
{
    private const string DefaultMessage = "Insufficient memory to continue the execution of the program.";

    public InsufficientMemoryException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x8013153D);
    }

    public InsufficientMemoryException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x8013153D);
    }

    public InsufficientMemoryException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x8013153D);
    }
}
