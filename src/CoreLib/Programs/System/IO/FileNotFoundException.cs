using System.Runtime.Serialization;

namespace System.IO;

/// <summary>A file does not exist.</summary>
public class FileNotFoundException : IOException
{
    private const string DefaultMessage = "Unable to find the specified file.";
    private const int ErrorCode = unchecked((int)0x80070002);

    private readonly string? _message;

    public FileNotFoundException()
        : this(DefaultMessage)
    {
    }

    public FileNotFoundException(string? message)
        : this(message, (string?)null, null)
    {
    }

    public FileNotFoundException(string? message, Exception? innerException)
        : this(message, null, innerException)
    {
    }

    public FileNotFoundException(string? message, string? fileName)
        : this(message, fileName, null)
    {
    }

    public FileNotFoundException(string? message, string? fileName, Exception? innerException)
        : base(message, innerException)
    {
        _message = message;
        FileName = fileName;
        HResult = ErrorCode;
    }

    protected FileNotFoundException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public override string Message => _message ?? (FileName is null
        ? null!
        : $"Could not load file or assembly '{FileName}'. The system cannot find the file specified.\n");

    public string? FileName { get; }

    /// <summary>Nothing here keeps a log of what it loads.</summary>
    public string? FusionLog => null;

    public override string ToString() => FileExceptionText.Get(this, FileName);
}
