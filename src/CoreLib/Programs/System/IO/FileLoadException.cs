using System.Runtime.Serialization;

namespace System.IO;

/// <summary>A file exists but cannot be loaded.</summary>
public class FileLoadException : IOException
{
    private const string DefaultMessage = "Could not load the specified file.";
    private const int ErrorCode = unchecked((int)0x80131621);

    private readonly string? _message;

    public FileLoadException()
        : this(DefaultMessage)
    {
    }

    public FileLoadException(string? message)
        : this(message, (string?)null, null)
    {
    }

    public FileLoadException(string? message, Exception? inner)
        : this(message, null, inner)
    {
    }

    public FileLoadException(string? message, string? fileName)
        : this(message, fileName, null)
    {
    }

    public FileLoadException(string? message, string? fileName, Exception? inner)
        : base(message, inner)
    {
        _message = message;
        FileName = fileName;
        HResult = ErrorCode;
    }

    protected FileLoadException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public override string Message => _message ?? 
        $"Could not load file or assembly '{FileName}'. Could not find or load a specific file. (0x{HResult:X8})";

    public string? FileName { get; }

    /// <summary>Nothing here keeps a log of what it loads.</summary>
    public string? FusionLog => null;

    public override string ToString() => FileExceptionText.Get(this, FileName);
}
