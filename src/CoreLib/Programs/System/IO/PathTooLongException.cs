namespace System.IO;

/// <summary>A path is too long.</summary>
public class PathTooLongException : IOException
{
    public PathTooLongException()
        : base("The specified file name or path is too long.")
    {
    }

    public PathTooLongException(string? message)
        : base(message ?? "The specified file name or path is too long.")
    {
    }

    public PathTooLongException(string? message, Exception? innerException)
        : base(message ?? "The specified file name or path is too long.", innerException)
    {
    }

    private protected override string ClassName => "System.IO.PathTooLongException";
}
