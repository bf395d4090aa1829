namespace System.Runtime;

/// <summary>More than one default implementation matches.</summary>
public sealed class AmbiguousImplementationException : Exception
{
    private const string DefaultMessage = "Ambiguous implementation found.";

    public AmbiguousImplementationException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x8013106A);
    }

    public AmbiguousImplementationException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x8013106A);
    }

    public AmbiguousImplementationException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x8013106A);
    }
}
