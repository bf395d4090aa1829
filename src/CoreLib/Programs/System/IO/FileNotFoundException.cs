namespace System.IO;

/// <summary>A file does not exist.</summary>
public class FileNotFoundException : IOException
{
    public FileNotFoundException()
        : base("Unable to find the specified file.")
    {
    }

    public FileNotFoundException(string? message)
        : base(message ?? "Unable to find the specified file.")
    {
    }

    public FileNotFoundException(string? message, string? fileName)
        : this(message)
    {
        FileName = fileName;
    }

    public FileNotFoundException(string? message, Exception? innerException)
        : base(message ?? "Unable to find the specified file.", innerException)
    {
    }

    public string? FileName { get; }

    private protected override string ClassName => "System.IO.FileNotFoundException";
}
