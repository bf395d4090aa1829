namespace System.IO;

/// <summary>A directory does not exist.</summary>
public class DirectoryNotFoundException : IOException
{
    public DirectoryNotFoundException()
        : base("Attempted to access a path that is not on the disk.")
    {
    }

    public DirectoryNotFoundException(string? message)
        : base(message ?? "Attempted to access a path that is not on the disk.")
    {
    }

    public DirectoryNotFoundException(string? message, Exception? innerException)
        : base(message ?? "Attempted to access a path that is not on the disk.", innerException)
    {
    }

    private protected override string ClassName => "System.IO.DirectoryNotFoundException";
}
