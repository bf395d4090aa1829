namespace System.Reflection;

/// <summary>More than one member matches.</summary>
public sealed class AmbiguousMatchException : SystemException
{
    private const string DefaultMessage = "Ambiguous match found.";

    public AmbiguousMatchException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x8000211D);
    }

    public AmbiguousMatchException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x8000211D);
    }

    public AmbiguousMatchException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x8000211D);
    }
}
