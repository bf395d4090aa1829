namespace System.IO;

/// <summary>How a file is opened.</summary>
public sealed class FileStreamOptions
{
    private FileMode _mode = FileMode.Open;
    private FileAccess _access = FileAccess.Read;
    private FileShare _share = FileStream.DefaultShare;
    private FileOptions _options;
    private long _preallocationSize;
    private int _bufferSize = FileStream.DefaultBufferSize;
    private UnixFileMode? _unixCreateMode;

    public FileMode Mode
    {
        get => _mode;
        set => _mode = value is >= FileMode.CreateNew and <= FileMode.Append ? value : throw OutOfRange();
    }

    public FileAccess Access
    {
        get => _access;
        set => _access = value is >= FileAccess.Read and <= FileAccess.ReadWrite ? value : throw OutOfRange();
    }

    public FileShare Share
    {
        get => _share;
        set => _share = FileStream.IsValid(value) ? value : throw OutOfRange();
    }

    public FileOptions Options
    {
        get => _options;
        set => _options = FileStream.IsValid(value) ? value : throw OutOfRange();
    }

    /// <summary>In bytes, for files that are created.</summary>
    public long PreallocationSize
    {
        get => _preallocationSize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _preallocationSize = value;
        }
    }

    /// <summary>In bytes; 0 or 1 for no buffer.</summary>
    public int BufferSize
    {
        get => _bufferSize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _bufferSize = value;
        }
    }

    public UnixFileMode? UnixCreateMode
    {
        get => _unixCreateMode;
        set => _unixCreateMode = value is { } mode && (mode & ~FileStream.AllPermissions) != 0
            ? throw new ArgumentException("UnixCreateMode can contain only mode flags.", nameof(value))
            : value;
    }

    private static ArgumentOutOfRangeException OutOfRange() => new("value", "Enum value was out of legal range.");
}
