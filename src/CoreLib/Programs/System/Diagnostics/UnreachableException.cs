namespace System.Diagnostics;

/// <summary>What cannot happen happened.</summary>
public sealed class UnreachableException : Exception
{
    private const string DefaultMessage = "The program executed an instruction that was thought to be unreachable.";

    public UnreachableException()
        : base(DefaultMessage)
    {
    }

    public UnreachableException(string? message)
        : base(message ?? DefaultMessage)
    {
    }

    public UnreachableException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
    }
}
