namespace System;

/// <summary>Not enough stack is left to go on safely.</summary>
public sealed class InsufficientExecutionStackException : SystemException
{
    private const string DefaultMessage =
        "Insufficient stack to continue executing the program safely. This can happen from having too many functions on the "
        + "call stack or function on the stack using too much stack space.";

    public InsufficientExecutionStackException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131578);
    }

    public InsufficientExecutionStackException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131578);
    }

    public InsufficientExecutionStackException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131578);
    }
}
