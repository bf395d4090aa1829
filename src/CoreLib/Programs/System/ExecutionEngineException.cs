namespace System;

/// <summary>The runtime found its own state damaged. Nothing throws it any more.</summary>
public sealed class ExecutionEngineException : SystemException
{
    private const string DefaultMessage = "Internal error in the runtime.";

    public ExecutionEngineException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131506);
    }

    public ExecutionEngineException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131506);
    }

    public ExecutionEngineException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131506);
    }
}
