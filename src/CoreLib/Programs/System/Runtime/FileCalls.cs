using System.IO;
using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// The calls on files, by the numbers and structures of Linux on AArch64. Results are those of the kernel: a negated error number when
/// they are negative. Calls that a signal interrupted are made again.
/// </summary>
internal static unsafe partial class FileCalls
{
    public const int OpenReadOnly = 0;
    public const int OpenWriteOnly = 1;
    public const int OpenReadWrite = 2;
    public const int OpenCreate = 0x40;
    public const int OpenExclusive = 0x80;
    public const int OpenTruncate = 0x200;
    public const int OpenAppend = 0x400;
    public const int OpenDirectory = 0x4000;
    public const int OpenCloseOnExec = 0x80000;
    public const int OpenSynchronous = 0x101000;

    public const int SeekSet = 0;
    public const int SeekCurrent = 1;
    public const int SeekEnd = 2;

    private const int CurrentDirectory = -100;
    private const int NoFollow = 0x100;
    private const int RemoveDirectoryFlag = 0x200;
    private const int RenameNoReplace = 1;
    private const int MaximumPath = 4096;

    private const long GetCurrentDirectoryNumber = 17;

    /// <summary>ViperOS: with the assign, as in RAM:work.</summary>
    private const long GetCurrentDirectoryNameNumber = 0x1074;
    private const long FileControlNumber = 25;
    private const long IoctlNumber = 29;
    private const long FileLockNumber = 32;
    private const long MakeDirectoryNumber = 34;
    private const long UnlinkNumber = 35;
    private const long SymbolicLinkNumber = 36;
    private const long StatFileSystemNumber = 43;
    private const long FileTruncateNumber = 46;
    private const long AllocateNumber = 47;
    private const long ChangeDirectoryNumber = 49;
    private const long ChangeModeNumber = 53;
    private const long OpenAtNumber = 56;
    private const long GetDirectoryEntriesNumber = 61;
    private const long SeekNumber = 62;
    private const long ReadAtNumber = 67;
    private const long WriteAtNumber = 68;
    private const long PollNumber = 73;
    private const long ReadLinkNumber = 78;
    private const long StatAtNumber = 79;
    private const long FileStatNumber = 80;
    private const long FileSyncNumber = 82;
    private const long SetTimesNumber = 88;
    private const long SystemNameNumber = 160;
    private const long RenameNumber = 276;

    /// <summary>Where temporary files are kept: there is no /tmp where names begin with an assign.</summary>
    public static string TemporaryDirectory => GetCurrentDirectory().Contains(':') ? "RAM:" : "/tmp/";

    [SkipLocalsInit]
    public static long Open(string path, int flags, int mode)
    {
        PathBytes bytes = new(path, stackalloc byte[PathBytes.StackSize]);
        return OnPath(OpenAtNumber, bytes, flags, mode, 0);
    }

    [SkipLocalsInit]
    public static long GetStatus(ReadOnlySpan<char> path, bool followsLinks, out FileRecord record)
    {
        PathBytes bytes = new(path, stackalloc byte[PathBytes.StackSize]);
        record = default;
        fixed (FileRecord* pointer = &record)
        {
            return OnPath(StatAtNumber, bytes, (long)pointer, followsLinks ? 0 : NoFollow, 0);
        }
    }

    public static long GetStatus(int file, out FileRecord record)
    {
        record = default;
        fixed (FileRecord* pointer = &record)
        {
            return Call(FileStatNumber, file, (long)pointer, 0, 0, 0, 0);
        }
    }

    [SkipLocalsInit]
    public static long MakeDirectory(string path, int mode)
    {
        PathBytes bytes = new(path, stackalloc byte[PathBytes.StackSize]);
        return OnPath(MakeDirectoryNumber, bytes, mode, 0, 0);
    }

    [SkipLocalsInit]
    public static long Unlink(string path, bool isDirectory)
    {
        PathBytes bytes = new(path, stackalloc byte[PathBytes.StackSize]);
        return OnPath(UnlinkNumber, bytes, isDirectory ? RemoveDirectoryFlag : 0, 0, 0);
    }

    [SkipLocalsInit]
    public static long Rename(string from, string to, bool replaces)
    {
        PathBytes fromBytes = new(from, stackalloc byte[PathBytes.StackSize]);
        PathBytes toBytes = new(to, stackalloc byte[PathBytes.StackSize]);
        fixed (byte* fromStart = fromBytes.Bytes)
        fixed (byte* toStart = toBytes.Bytes)
        {
            return Call(
                RenameNumber, CurrentDirectory, (long)fromStart, CurrentDirectory, (long)toStart, replaces ? 0 : RenameNoReplace, 0);
        }
    }

    [SkipLocalsInit]
    public static long MakeSymbolicLink(string path, string target)
    {
        PathBytes targetBytes = new(target, stackalloc byte[PathBytes.StackSize]);
        PathBytes pathBytes = new(path, stackalloc byte[PathBytes.StackSize]);
        fixed (byte* targetStart = targetBytes.Bytes)
        fixed (byte* pathStart = pathBytes.Bytes)
        {
            return Call(SymbolicLinkNumber, (long)targetStart, CurrentDirectory, (long)pathStart, 0, 0, 0);
        }
    }

    /// <summary>What a symbolic link holds, or null if the path names none.</summary>
    [SkipLocalsInit]
    public static string? ReadLink(string path)
    {
        PathBytes bytes = new(path, stackalloc byte[PathBytes.StackSize]);
        byte* buffer = stackalloc byte[MaximumPath];
        long length = OnPath(ReadLinkNumber, bytes, (long)buffer, MaximumPath, 0);
        return length < 0 ? null : Text.Utf8Text.Decode(new ReadOnlySpan<byte>(buffer, (int)length));
    }

    [SkipLocalsInit]
    public static long SetMode(string path, int mode)
    {
        PathBytes bytes = new(path, stackalloc byte[PathBytes.StackSize]);
        return OnPath(ChangeModeNumber, bytes, mode, 0, 0);
    }

    /// <summary>Times in nanoseconds since 1970; null leaves one as it is.</summary>
    [SkipLocalsInit]
    public static long SetTimes(string path, long? accessed, long? modified)
    {
        const long Omit = 0x3FFFFFFE;
        PathBytes bytes = new(path, stackalloc byte[PathBytes.StackSize]);
        long* times = stackalloc long[4];
        (times[0], times[1]) = accessed is { } first ? Split(first) : (0, Omit);
        (times[2], times[3]) = modified is { } second ? Split(second) : (0, Omit);
        return OnPath(SetTimesNumber, bytes, (long)times, 0, 0);
    }

    /// <summary>struct statfs of Linux, 120 bytes.</summary>
    [SkipLocalsInit]
    public static long GetFileSystem(string path, long* information)
    {
        PathBytes bytes = new(path, stackalloc byte[PathBytes.StackSize]);
        fixed (byte* start = bytes.Bytes)
        {
            return Call(StatFileSystemNumber, (long)start, (long)information, 0, 0, 0, 0);
        }
    }

    [SkipLocalsInit]
    public static string GetCurrentDirectory()
    {
        byte* buffer = stackalloc byte[MaximumPath];
        long length = Call(GetCurrentDirectoryNameNumber, (long)buffer, MaximumPath, 0, 0, 0, 0);
        if (length < 0)
        {
            length = Call(GetCurrentDirectoryNumber, (long)buffer, MaximumPath, 0, 0, 0, 0);
        }

        return length < 0
            ? throw FileErrors.Create(length)
            : Text.Utf8Text.Decode(new ReadOnlySpan<byte>(buffer, (int)length - 1));
    }

    [SkipLocalsInit]
    public static long SetCurrentDirectory(string path)
    {
        PathBytes bytes = new(path, stackalloc byte[PathBytes.StackSize]);
        fixed (byte* start = bytes.Bytes)
        {
            return Call(ChangeDirectoryNumber, (long)start, 0, 0, 0, 0, 0);
        }
    }

    public static long Read(int file, Span<byte> buffer)
    {
        long result;
        do
        {
            result = SystemCalls.Read(file, buffer);
        }
        while (result == -ErrorNumbers.Interrupted);
        return result;
    }

    public static long Write(int file, ReadOnlySpan<byte> data)
    {
        long result;
        do
        {
            result = SystemCalls.Write(file, data);
        }
        while (result == -ErrorNumbers.Interrupted);
        return result;
    }

    public static long ReadAt(int file, Span<byte> buffer, long offset)
    {
        fixed (byte* start = buffer)
        {
            long result;
            do
            {
                result = Call(ReadAtNumber, file, (long)start, buffer.Length, offset, 0, 0);
            }
            while (result == -ErrorNumbers.Interrupted);
            return result;
        }
    }

    public static long WriteAt(int file, ReadOnlySpan<byte> data, long offset)
    {
        fixed (byte* start = data)
        {
            long result;
            do
            {
                result = Call(WriteAtNumber, file, (long)start, data.Length, offset, 0, 0);
            }
            while (result == -ErrorNumbers.Interrupted);
            return result;
        }
    }

    public static long Seek(int file, long offset, int origin) => Call(SeekNumber, file, offset, origin, 0, 0, 0);

    public static long SetLength(int file, long length) => Call(FileTruncateNumber, file, length, 0, 0, 0, 0);

    public static long Allocate(int file, long length) => Call(AllocateNumber, file, 0, 0, length, 0, 0);

    public static long Synchronize(int file) => Call(FileSyncNumber, file, 0, 0, 0, 0, 0);

    /// <summary>flock: 1 shared, 2 exclusive, 8 none, with 4 not to wait.</summary>
    public static long Lock(int file, int operation) => Call(FileLockNumber, file, operation, 0, 0, 0, 0);

    /// <summary>fcntl with F_SETLK: 0 shared, 1 exclusive, 2 none, from a position on; a length of 0 means to the end. Does not wait.</summary>
    public static long LockRegion(int file, short type, long position, long length)
    {
        const long SetLock = 6;

        // struct flock: the type, from where the position counts (0: the beginning), position, length, process.
        long* region = stackalloc long[4];
        (region[0], region[1], region[2], region[3]) = (type, position, length, 0);
        return Call(FileControlNumber, file, SetLock, (long)region, 0, 0, 0);
    }

    public static long GetDirectoryEntries(int directory, Span<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            return Call(GetDirectoryEntriesNumber, directory, (long)start, buffer.Length, 0, 0, 0);
        }
    }

    /// <summary>Waits until there is something to read, or the end of it. -1 waits for ever.</summary>
    public static bool WaitReadable(int file, int milliseconds)
    {
        const long PollIn = 1;
        const long NanosecondsPerMillisecond = 1_000_000;
        long* time = stackalloc long[2];
        while (true)
        {
            // struct pollfd: the file, then what is wanted, then what came.
            long entry = (uint)file | (PollIn << 32);
            (time[0], time[1]) = Split(milliseconds * NanosecondsPerMillisecond);
            long result = Call(PollNumber, (long)&entry, 1, milliseconds < 0 ? 0 : (long)time, 0, 0, 0);
            if (result != -ErrorNumbers.Interrupted)
            {
                return result > 0;
            }
        }
    }

    public static long Control(int file, long request, void* argument) => Call(IoctlNumber, file, request, (long)argument, 0, 0, 0);

    /// <summary>struct utsname.</summary>
    public static long GetSystemNames(byte* names) => Call(SystemNameNumber, (long)names, 0, 0, 0, 0, 0);

    private static (long Seconds, long Nanoseconds) Split(long nanoseconds)
    {
        const long PerSecond = 1_000_000_000;
        long seconds = nanoseconds / PerSecond;
        long rest = nanoseconds % PerSecond;
        return rest < 0 ? (seconds - 1, rest + PerSecond) : (seconds, rest);
    }

    private static long OnPath(long number, PathBytes path, long a2, long a3, long a4)
    {
        fixed (byte* start = path.Bytes)
        {
            long result;
            do
            {
                result = Call(number, CurrentDirectory, (long)start, a2, a3, a4, 0);
            }
            while (result == -ErrorNumbers.Interrupted);
            return result;
        }
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_syscall")]
    private static extern long Call(long number, long a0, long a1, long a2, long a3, long a4, long a5);
}
