using System;
using System.IO;
using System.Runtime;

namespace Microsoft.Win32.SafeHandles;

/// <summary>
/// An open file. Owns the system's handle. What the file is gets looked up when first asked; two threads that ask at once find the same.
/// </summary>
public sealed partial class SafeFileHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    private const int LockShared = 1;
    private const int LockExclusive = 2;
    private const int LockNoWait = 4;

    private const int Unknown = 0;
    private const int Yes = 1;
    private const int No = 2;

    private volatile int _canSeek;
    private bool _deletesOnClose;

    public SafeFileHandle()
        : base(ownsHandle: true)
    {
        SetHandle(-1);
    }

    public SafeFileHandle(nint preexistingHandle, bool ownsHandle)
        : base(ownsHandle)
    {
        SetHandle(preexistingHandle);
    }

    // A program may have closed its standard input; then its first file has number 0.
    public override bool IsInvalid => handle < 0;

    public bool IsAsync { get; private set; }

    /// <summary>As given to the constructor of who opened it, in full; null for a handle from elsewhere.</summary>
    internal string? Path { get; private set; }

    internal int Value => (int)handle;

    internal bool CanSeek
    {
        get
        {
            if (_canSeek == Unknown)
            {
                _canSeek = FileCalls.Seek(Value, 0, FileCalls.SeekCurrent) >= 0 ? Yes : No;
            }

            return _canSeek == Yes;
        }
    }

    internal static SafeFileHandle Open(
        string fullPath, FileMode mode, FileAccess access, FileShare share, FileOptions options, long preallocationSize, UnixFileMode permissions)
    {
        bool truncatesLater = mode is FileMode.Create or FileMode.Truncate && TakesLock(access, share);
        int flags = GetFlags(mode, access, options, truncatesLater);
        long result = FileCalls.Open(fullPath, flags, (int)permissions);
        if (result < 0)
        {
            throw OpenError(result, fullPath, (flags & FileCalls.OpenCreate) != 0);
        }

        SafeFileHandle file = new((nint)result, ownsHandle: true)
        {
            Path = fullPath,
            IsAsync = (options & FileOptions.Asynchronous) != 0,
        };
        try
        {
            file.Prepare(fullPath, mode, access, share, preallocationSize, truncatesLater);
        }
        catch
        {
            file.Dispose();
            throw;
        }

        file._deletesOnClose = (options & FileOptions.DeleteOnClose) != 0;
        return file;
    }

    internal static Exception OpenError(long result, string fullPath, bool creates)
    {
        if (result == -ErrorNumbers.IsDirectory)
        {
            return FileErrors.Create(-ErrorNumbers.AccessDenied, fullPath);
        }

        bool isDirectoryMissing = result == -ErrorNumbers.NoEntry
            && (creates || !Directory.ExistsFull(System.IO.Path.GetDirectoryName(System.IO.Path.TrimEndingDirectorySeparator(fullPath))!));
        return FileErrors.Create(result, fullPath, isDirectoryMissing);
    }

    protected override bool ReleaseHandle()
    {
        if (_deletesOnClose && Path != null)
        {
            FileCalls.Unlink(Path, isDirectory: false);
        }

        SystemCalls.Close((int)handle);
        return true;
    }

    private static bool TakesLock(FileAccess access, FileShare share) =>
        share == FileShare.None || (access == FileAccess.Read && share == FileShare.Read);

    private static int GetFlags(FileMode mode, FileAccess access, FileOptions options, bool truncatesLater)
    {
        int flags = FileCalls.OpenCloseOnExec | access switch
        {
            FileAccess.Read => FileCalls.OpenReadOnly,
            FileAccess.Write => FileCalls.OpenWriteOnly,
            _ => FileCalls.OpenReadWrite,
        };
        flags |= mode switch
        {
            FileMode.CreateNew => FileCalls.OpenCreate | FileCalls.OpenExclusive,
            FileMode.Create => FileCalls.OpenCreate | (truncatesLater ? 0 : FileCalls.OpenTruncate),
            FileMode.OpenOrCreate or FileMode.Append => FileCalls.OpenCreate,
            FileMode.Truncate => truncatesLater ? 0 : FileCalls.OpenTruncate,
            _ => 0,
        };
        return (options & FileOptions.WriteThrough) != 0 ? flags | FileCalls.OpenSynchronous : flags;
    }

    private void Prepare(string fullPath, FileMode mode, FileAccess access, FileShare share, long preallocationSize, bool truncatesLater)
    {
        long result = FileCalls.GetStatus(Value, out FileRecord record);
        if (result >= 0 && record.IsDirectory)
        {
            throw FileErrors.Create(-ErrorNumbers.AccessDenied, fullPath);
        }

        if (TakesLock(access, share))
        {
            // Locks are advice; where there are none, nobody asks for them.
            result = FileCalls.Lock(Value, LockNoWait | (share == FileShare.None ? LockExclusive : LockShared));
            if (result == -ErrorNumbers.TryAgain)
            {
                throw FileErrors.Create(result, fullPath);
            }
        }

        if (truncatesLater && record.IsRegular)
        {
            result = FileCalls.SetLength(Value, 0);
            if (result < 0 && result != -ErrorNumbers.Invalid)
            {
                throw FileErrors.Create(result, fullPath);
            }
        }

        if (preallocationSize > 0 && mode is FileMode.Create or FileMode.CreateNew)
        {
            result = FileCalls.Allocate(Value, preallocationSize);
            if (result == -ErrorNumbers.TooLarge)
            {
                throw new IOException(
                    $"Failed to create '{fullPath}' with allocation size '{preallocationSize}' because the file was too large.", ErrorNumbers.TooLarge);
            }
        }
    }
}
