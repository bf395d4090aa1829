using System.Runtime;
using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;

namespace System.IO;

/// <summary>
/// A file as a stream, with one buffer that holds either what was read ahead or what is still to be written. Owns its handle, unless that was
/// given as somebody else's. Not for several threads at once.
/// </summary>
public partial class FileStream : Stream
{
    internal const int DefaultBufferSize = 4096;
    internal const FileShare DefaultShare = FileShare.Read;
    internal const UnixFileMode AllPermissions = (UnixFileMode)0xFFF;
    internal const UnixFileMode DefaultPermissions = (UnixFileMode)0x1B6;

    private const FileOptions AllOptions = FileOptions.WriteThrough | FileOptions.Asynchronous | FileOptions.RandomAccess
        | FileOptions.DeleteOnClose | FileOptions.SequentialScan | FileOptions.Encrypted | (FileOptions)0x20000000;

    private readonly SafeFileHandle _file;
    private readonly FileAccess _access;
    private readonly bool _isExposable;

    public FileStream(SafeFileHandle handle, FileAccess access)
        : this(handle, access, DefaultBufferSize)
    {
    }

    public FileStream(SafeFileHandle handle, FileAccess access, int bufferSize)
        : this(handle, access, bufferSize, handle is { IsAsync: true })
    {
    }

    public FileStream(SafeFileHandle handle, FileAccess access, int bufferSize, bool isAsync)
    {
        ArgumentNullException.ThrowIfNull(handle);
        if (handle.IsInvalid)
        {
            throw new ArgumentException("Invalid handle.", nameof(handle));
        }

        if (access is < FileAccess.Read or > FileAccess.ReadWrite)
        {
            throw new ArgumentOutOfRangeException(nameof(access), "Enum value was out of legal range.");
        }

        EnsureNotNegative(bufferSize, nameof(bufferSize));
        ObjectDisposedException.ThrowIf(handle.IsClosed, handle);
        _file = handle;
        _access = access;
        _bufferSize = bufferSize;
        _isExposable = true;
        if (handle.CanSeek)
        {
            _filePosition = Runtime.FileCalls.Seek(handle.Value, 0, Runtime.FileCalls.SeekCurrent);
        }
    }

    [Obsolete("This constructor has been deprecated. Use FileStream(SafeFileHandle handle, FileAccess access) instead.")]
    public FileStream(nint handle, FileAccess access)
        : this(handle, access, ownsHandle: true, DefaultBufferSize, isAsync: false)
    {
    }

    [Obsolete("This constructor has been deprecated. Use FileStream(SafeFileHandle handle, FileAccess access) and optionally make a new SafeFileHandle with ownsHandle=false if needed instead.")]
    public FileStream(nint handle, FileAccess access, bool ownsHandle)
        : this(handle, access, ownsHandle, DefaultBufferSize, isAsync: false)
    {
    }

    [Obsolete("This constructor has been deprecated. Use FileStream(SafeFileHandle handle, FileAccess access, int bufferSize) and optionally make a new SafeFileHandle with ownsHandle=false if needed instead.")]
    public FileStream(nint handle, FileAccess access, bool ownsHandle, int bufferSize)
        : this(handle, access, ownsHandle, bufferSize, isAsync: false)
    {
    }

    [Obsolete("This constructor has been deprecated. Use FileStream(SafeFileHandle handle, FileAccess access, int bufferSize, bool isAsync) and optionally make a new SafeFileHandle with ownsHandle=false if needed instead.")]
    public FileStream(nint handle, FileAccess access, bool ownsHandle, int bufferSize, bool isAsync)
        : this(new SafeFileHandle(handle, ownsHandle), access, bufferSize, isAsync)
    {
    }

    public FileStream(string path, FileMode mode)
        : this(path, mode, mode == FileMode.Append ? FileAccess.Write : FileAccess.ReadWrite)
    {
    }

    public FileStream(string path, FileMode mode, FileAccess access)
        : this(path, mode, access, DefaultShare)
    {
    }

    public FileStream(string path, FileMode mode, FileAccess access, FileShare share)
        : this(path, mode, access, share, DefaultBufferSize)
    {
    }

    public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize)
        : this(path, mode, access, share, bufferSize, FileOptions.None)
    {
    }

    public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, bool useAsync)
        : this(path, mode, access, share, bufferSize, useAsync ? FileOptions.Asynchronous : FileOptions.None)
    {
    }

    public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options)
        : this(path, mode, access, share, bufferSize, options, 0, DefaultPermissions)
    {
    }

    public FileStream(string path, FileStreamOptions options)
        : this(
            path,
            (options ?? throw new ArgumentNullException(nameof(options))).Mode,
            options.Access,
            options.Share,
            options.BufferSize,
            options.Options,
            options.PreallocationSize,
            options.UnixCreateMode ?? DefaultPermissions)
    {
        if (options.UnixCreateMode != null && options.Mode is FileMode.Open or FileMode.Truncate)
        {
            Dispose();
            throw new ArgumentException("UnixCreateMode can only be used with file modes that can create a new file.", nameof(options));
        }
    }

    private FileStream(
        string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options, long preallocationSize,
        UnixFileMode permissions)
    {
        Validate(path, mode, access, share, bufferSize, options, preallocationSize);
        _file = SafeFileHandle.Open(
            Path.GetFullPath(path), mode, access, share & ~FileShare.Inheritable, options, preallocationSize, permissions);
        _access = access;
        _bufferSize = bufferSize;
        if (mode == FileMode.Append && _file.CanSeek)
        {
            _filePosition = _appendStart = RandomAccess.GetLength(_file);
        }
    }

    /// <summary>A stream that nobody closed still writes what it has, if its buffer is left.</summary>
    ~FileStream() => Dispose(disposing: false);

    [Obsolete("FileStream.Handle has been deprecated. Use FileStream's SafeFileHandle property instead.")]
    public virtual nint Handle => SafeFileHandle.DangerousGetHandle();

    public virtual SafeFileHandle SafeFileHandle
    {
        get
        {
            FlushBuffer();
            if (_file.CanSeek)
            {
                Runtime.FileCalls.Seek(_file.Value, _filePosition, Runtime.FileCalls.SeekSet);
            }

            return _file;
        }
    }

    public virtual string Name => _isExposable && _file.Path == null ? "[Unknown]" : _file.Path!;

    public virtual bool IsAsync => _file.IsAsync;

    public override bool CanRead => !_file.IsClosed && (_access & FileAccess.Read) != 0;

    public override bool CanWrite => !_file.IsClosed && (_access & FileAccess.Write) != 0;

    public override bool CanSeek => !_file.IsClosed && _file.CanSeek;

    /// <summary>Against other processes: exclusive if the stream can write, else shared.</summary>
    public virtual void Lock(long position, long length)
    {
        const short Shared = 0;
        const short Exclusive = 1;
        CheckRegion(position, length);
        SetLock(CanWrite ? Exclusive : Shared, position, length);
    }

    public virtual void Unlock(long position, long length)
    {
        const short None = 2;
        CheckRegion(position, length);
        SetLock(None, position, length);
    }

    internal static bool IsValid(FileShare share) => (share & ~(FileShare.ReadWrite | FileShare.Delete | FileShare.Inheritable)) == 0;

    internal static bool IsValid(FileOptions options) => (options & ~AllOptions) == 0;

    internal static void Validate(
        string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options, long preallocationSize)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string? wrong = mode is < FileMode.CreateNew or > FileMode.Append ? nameof(mode)
            : access is < FileAccess.Read or > FileAccess.ReadWrite ? nameof(access)
            : !IsValid(share) ? nameof(share)
            : null;
        if (wrong != null)
        {
            throw new ArgumentOutOfRangeException(wrong, "Enum value was out of legal range.");
        }

        if (!IsValid(options))
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Enum value was out of legal range.");
        }

        EnsureNotNegative(bufferSize, nameof(bufferSize));
        EnsureNotNegative(preallocationSize, nameof(preallocationSize));
        if (mode is FileMode.Truncate or FileMode.CreateNew or FileMode.Create or FileMode.Append
            && (access & FileAccess.Write) == 0)
        {
            throw new ArgumentException($"Combining FileMode: {mode} with FileAccess: {access} is invalid.", nameof(access));
        }

        if ((access & FileAccess.Read) != 0 && mode == FileMode.Append)
        {
            throw new ArgumentException("Append access can be requested only in write-only mode.", nameof(access));
        }

        if (preallocationSize > 0 && ((access & FileAccess.Write) == 0 || mode is not (FileMode.Create or FileMode.CreateNew)))
        {
            throw new ArgumentException(
                "Preallocation size can be requested only in write mode, when a new file is being created.", nameof(preallocationSize));
        }
    }

    private static void EnsureNotNegative(long value, string name)
    {
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(name, "Non-negative number required.");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckRegion(long position, long length)
    {
        if (position < 0 || length < 0)
        {
            throw new ArgumentOutOfRangeException(position < 0 ? nameof(position) : nameof(length), "Non-negative number required.");
        }
    }

    private void SetLock(short type, long position, long length)
    {
        EnsureOpen();
        long result = FileCalls.LockRegion(_file.Value, type, position, length);
        if (result is -ErrorNumbers.NotImplemented or -ErrorNumbers.Invalid)
        {
            throw new PlatformNotSupportedException(
                "Locking/unlocking file regions is not supported on this platform. Use FileShare on the entire file instead.");
        }

        if (result < 0)
        {
            // The system may say it in either way.
            throw FileErrors.Create(result == -ErrorNumbers.AccessDenied ? -ErrorNumbers.TryAgain : result, _file.Path);
        }
    }
}
