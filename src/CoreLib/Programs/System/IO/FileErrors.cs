namespace System.IO;

/// <summary>Turns error numbers of the system into the exceptions that .NET throws for them on Linux, with its texts.</summary>
internal static class FileErrors
{
    /// <param name="result">A negated error number, as a call gave it.</param>
    /// <param name="path">What the call was about, in full, if it had a path.</param>
    /// <param name="isDirectory">Whether a missing entry means that a directory is missing.</param>
    public static Exception Create(long result, string? path = null, bool isDirectory = false)
    {
        int error = (int)-result;
        switch (error)
        {
            case ErrorNumbers.NoEntry when isDirectory:
            case ErrorNumbers.NotDirectory:
                return string.IsNullOrEmpty(path)
                    ? new DirectoryNotFoundException("Could not find a part of the path.")
                    : new DirectoryNotFoundException($"Could not find a part of the path '{path}'.");
            case ErrorNumbers.NoEntry:
                return string.IsNullOrEmpty(path)
                    ? new FileNotFoundException("Unable to find the specified file.")
                    : new FileNotFoundException($"Could not find file '{path}'.", path);
            case ErrorNumbers.AccessDenied or ErrorNumbers.BadHandle or ErrorNumbers.NotPermitted:
                Exception inner = CreateIo(error);
                return string.IsNullOrEmpty(path)
                    ? new UnauthorizedAccessException("Access to the path is denied.", inner)
                    : new UnauthorizedAccessException($"Access to the path '{path}' is denied.", inner);
            case ErrorNumbers.NameTooLong:
                return string.IsNullOrEmpty(path)
                    ? new PathTooLongException(
                        "The specified file name or path is too long, or a component of the specified path is too long.")
                    : new PathTooLongException($"The path '{path}' is too long, or a component of the specified path is too long.");
            case ErrorNumbers.TryAgain:
                return string.IsNullOrEmpty(path)
                    ? new IOException(
                        "The process cannot access the file because it is being used by another process.", error)
                    : new IOException(
                        $"The process cannot access the file '{path}' because it is being used by another process.", error);
            case ErrorNumbers.Canceled:
                return new OperationCanceledException();
            case ErrorNumbers.TooLarge:
                return new ArgumentOutOfRangeException("value", "Specified file length was too large for the file system.");
            case ErrorNumbers.Exists when !string.IsNullOrEmpty(path):
                return new IOException($"The file '{path}' already exists.", error);
            case ErrorNumbers.NotImplemented:
                return new PlatformNotSupportedException();
            default:
                return CreateIo(error, path);
        }
    }

    public static IOException CreateIo(int error, string? path = null)
    {
        string text = ErrorNumbers.Describe(error);
        return new IOException(string.IsNullOrEmpty(path) ? text : $"{text} : '{path}'", error);
    }

    public static NotSupportedException UnreadableStream() => new("Stream does not support reading.");

    public static NotSupportedException UnwritableStream() => new("Stream does not support writing.");

    public static NotSupportedException UnseekableStream() => new("Stream does not support seeking.");

    public static ObjectDisposedException ClosedStream(string? name = null) => new(name, "Cannot access a closed Stream.");

    public static ObjectDisposedException ClosedFile() => new(null, "Cannot access a closed file.");

    public static EndOfStreamException EndOfStream() => new("Unable to read beyond the end of the stream.");
}
