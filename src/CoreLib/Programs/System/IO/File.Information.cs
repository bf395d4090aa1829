using System.Runtime;
using Microsoft.Win32.SafeHandles;

namespace System.IO;

// Attributes, permissions and times.
public static partial class File
{
    private const long EpochTicks = 621_355_968_000_000_000;
    private const long NanosecondsPerTick = 100;

    // What .NET gives for a file that does not exist: 1601-01-01, the epoch of Windows.
    private const long MissingTicks = 504_911_232_000_000_000;

    public static FileAttributes GetAttributes(string path) => FileSystem.GetAttributes(Path.GetFullPath(path));

    public static FileAttributes GetAttributes(SafeFileHandle fileHandle) => GetRecord(fileHandle).GetAttributes([], false);

    public static void SetAttributes(string path, FileAttributes fileAttributes) =>
        FileSystem.SetAttributes(Path.GetFullPath(path), fileAttributes);

    public static void SetAttributes(SafeFileHandle fileHandle, FileAttributes fileAttributes) =>
        FileSystem.SetAttributes(GetPath(fileHandle), fileAttributes);

    public static UnixFileMode GetUnixFileMode(string path) => FileSystem.GetMode(Path.GetFullPath(path));

    public static UnixFileMode GetUnixFileMode(SafeFileHandle fileHandle) => (UnixFileMode)GetRecord(fileHandle).Mode;

    public static void SetUnixFileMode(string path, UnixFileMode mode) => FileSystem.SetMode(Path.GetFullPath(path), mode);

    public static void SetUnixFileMode(SafeFileHandle fileHandle, UnixFileMode mode) => FileSystem.SetMode(GetPath(fileHandle), mode);

    public static DateTime GetCreationTime(string path) => GetCreationTimeUtc(path).ToLocalTime();

    public static DateTime GetCreationTime(SafeFileHandle fileHandle) => GetCreationTimeUtc(fileHandle).ToLocalTime();

    public static DateTime GetCreationTimeUtc(string path) => ToUtc(TryGetRecord(path, out FileRecord record), record.CreatedTicks);

    public static DateTime GetCreationTimeUtc(SafeFileHandle fileHandle) => ToUtc(true, GetRecord(fileHandle).CreatedTicks);

    public static DateTime GetLastAccessTime(string path) => GetLastAccessTimeUtc(path).ToLocalTime();

    public static DateTime GetLastAccessTime(SafeFileHandle fileHandle) => GetLastAccessTimeUtc(fileHandle).ToLocalTime();

    public static DateTime GetLastAccessTimeUtc(string path) => ToUtc(TryGetRecord(path, out FileRecord record), record.AccessedTicks);

    public static DateTime GetLastAccessTimeUtc(SafeFileHandle fileHandle) => ToUtc(true, GetRecord(fileHandle).AccessedTicks);

    public static DateTime GetLastWriteTime(string path) => GetLastWriteTimeUtc(path).ToLocalTime();

    public static DateTime GetLastWriteTime(SafeFileHandle fileHandle) => GetLastWriteTimeUtc(fileHandle).ToLocalTime();

    public static DateTime GetLastWriteTimeUtc(string path) => ToUtc(TryGetRecord(path, out FileRecord record), record.ModifiedTicks);

    public static DateTime GetLastWriteTimeUtc(SafeFileHandle fileHandle) => ToUtc(true, GetRecord(fileHandle).ModifiedTicks);

    // There is no place for a time of creation: as on Linux, the time of the last change stands in for it.
    public static void SetCreationTime(string path, DateTime creationTime) => SetLastWriteTime(path, creationTime);

    public static void SetCreationTime(SafeFileHandle fileHandle, DateTime creationTime) => SetLastWriteTime(fileHandle, creationTime);

    public static void SetCreationTimeUtc(string path, DateTime creationTimeUtc) => SetLastWriteTimeUtc(path, creationTimeUtc);

    public static void SetCreationTimeUtc(SafeFileHandle fileHandle, DateTime creationTimeUtc) =>
        SetLastWriteTimeUtc(fileHandle, creationTimeUtc);

    public static void SetLastAccessTime(string path, DateTime lastAccessTime) => SetTimes(Path.GetFullPath(path), lastAccessTime, null);

    public static void SetLastAccessTime(SafeFileHandle fileHandle, DateTime lastAccessTime) =>
        SetTimes(GetPath(fileHandle), lastAccessTime, null);

    public static void SetLastAccessTimeUtc(string path, DateTime lastAccessTimeUtc) =>
        SetTimes(Path.GetFullPath(path), AsUtc(lastAccessTimeUtc), null);

    public static void SetLastAccessTimeUtc(SafeFileHandle fileHandle, DateTime lastAccessTimeUtc) =>
        SetTimes(GetPath(fileHandle), AsUtc(lastAccessTimeUtc), null);

    public static void SetLastWriteTime(string path, DateTime lastWriteTime) => SetTimes(Path.GetFullPath(path), null, lastWriteTime);

    public static void SetLastWriteTime(SafeFileHandle fileHandle, DateTime lastWriteTime) =>
        SetTimes(GetPath(fileHandle), null, lastWriteTime);

    public static void SetLastWriteTimeUtc(string path, DateTime lastWriteTimeUtc) =>
        SetTimes(Path.GetFullPath(path), null, AsUtc(lastWriteTimeUtc));

    public static void SetLastWriteTimeUtc(SafeFileHandle fileHandle, DateTime lastWriteTimeUtc) =>
        SetTimes(GetPath(fileHandle), null, AsUtc(lastWriteTimeUtc));

    internal static DateTime ToUtc(bool exists, long ticks) => new(exists ? ticks : MissingTicks, DateTimeKind.Utc);

    internal static void SetTimes(string fullPath, DateTime? accessed, DateTime? modified)
    {
        long result = FileCalls.SetTimes(fullPath, ToNanoseconds(accessed), ToNanoseconds(modified));
        if (result < 0)
        {
            throw FileErrors.Create(result, fullPath);
        }
    }

    // What has no kind counts as UTC here.
    internal static DateTime AsUtc(DateTime time) =>
        time.Kind == DateTimeKind.Unspecified ? new DateTime(time.Ticks, DateTimeKind.Utc) : time.ToUniversalTime();

    private static long? ToNanoseconds(DateTime? time) =>
        time is { } value ? (value.ToUniversalTime().Ticks - EpochTicks) * NanosecondsPerTick : null;

    private static bool TryGetRecord(string path, out FileRecord record) =>
        FileCalls.GetStatus(Path.GetFullPath(path), followsLinks: false, out record) >= 0;

    private static FileRecord GetRecord(SafeFileHandle file)
    {
        ArgumentNullException.ThrowIfNull(file);
        ObjectDisposedException.ThrowIf(file.IsClosed, file);
        long result = FileCalls.GetStatus(file.Value, out FileRecord record);
        return result < 0 ? throw FileErrors.Create(result, file.Path) : record;
    }

    private static string GetPath(SafeFileHandle file)
    {
        ArgumentNullException.ThrowIfNull(file);
        ObjectDisposedException.ThrowIf(file.IsClosed, file);
        return file.Path ?? throw new PlatformNotSupportedException();
    }
}
