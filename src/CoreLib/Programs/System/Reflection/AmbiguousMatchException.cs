namespace System.Reflection;

/// <summary>More than one member matches.</summary>
public class AmbiguousMatchException : SystemException
{
    public AmbiguousMatchException()
        : base("Ambiguous match found.")
    {
    }

    public AmbiguousMatchException(string? message)
        : base(message ?? "Ambiguous match found.")
    {
    }

    public AmbiguousMatchException(string? message, Exception? innerException)
        : base(message ?? "Ambiguous match found.", innerException)
    {
    }

    private protected override string ClassName => "System.Reflection.AmbiguousMatchException";
}
