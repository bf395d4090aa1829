namespace System.Runtime;

/// <summary>More than one default implementation matches.</summary>
public class AmbiguousImplementationException : Exception
{
    public AmbiguousImplementationException()
        : base("Ambiguous implementation found.")
    {
    }

    public AmbiguousImplementationException(string? message)
        : base(message ?? "Ambiguous implementation found.")
    {
    }

    public AmbiguousImplementationException(string? message, Exception? innerException)
        : base(message ?? "Ambiguous implementation found.", innerException)
    {
    }

    private protected override string ClassName => "System.Runtime.AmbiguousImplementationException";
}
