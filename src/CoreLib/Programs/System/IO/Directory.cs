using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime;

namespace System.IO;

/// <summary>Directories by their paths.</summary>
public static partial class Directory
{
    public static DirectoryInfo? GetParent(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string? parent = Path.GetDirectoryName(Path.GetFullPath(path));
        return parent == null ? null : new DirectoryInfo(parent);
    }

    public static DirectoryInfo CreateDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string full = Path.GetFullPath(path);
        FileSystem.CreateDirectory(full);
        return new DirectoryInfo(path, full);
    }

    public static DirectoryInfo CreateDirectory(string path, UnixFileMode unixCreateMode)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if ((unixCreateMode & ~FileStream.AllPermissions) != 0)
        {
            throw new ArgumentException("Only the Unix mode flags can be set.", nameof(unixCreateMode));
        }

        string full = Path.GetFullPath(path);
        FileSystem.CreateDirectory(full, unixCreateMode);
        return new DirectoryInfo(path, full);
    }

    public static DirectoryInfo CreateTempSubdirectory(string? prefix = null)
    {
        if (prefix != null && prefix.Contains('/'))
        {
            throw new ArgumentException("The prefix must not contain a directory separator.", nameof(prefix));
        }

        while (true)
        {
            string path = Path.Combine(Path.GetTempPath(), prefix + Path.GetRandomFileName()[..6]);
            long result = FileCalls.MakeDirectory(path, 0x1C0);
            if (result >= 0)
            {
                return new DirectoryInfo(path);
            }

            if (result != -ErrorNumbers.Exists)
            {
                throw FileErrors.Create(result, path, isDirectory: true);
            }
        }
    }

    public static bool Exists([NotNullWhen(true)] string? path) =>
        !string.IsNullOrEmpty(path) && !path.Contains('\0') && ExistsFull(Path.GetFullPath(path));

    public static void Delete(string path) => Delete(path, recursive: false);

    public static void Delete(string path, bool recursive) =>
        FileSystem.RemoveDirectory(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), recursive);

    public static void Move(string sourceDirName, string destDirName)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceDirName);
        ArgumentException.ThrowIfNullOrEmpty(destDirName);
        FileSystem.MoveDirectory(Path.GetFullPath(sourceDirName), Path.GetFullPath(destDirName));
    }

    public static string GetDirectoryRoot(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.GetPathRoot(Path.GetFullPath(path))!;
    }

    public static string GetCurrentDirectory() => FileCalls.GetCurrentDirectory();

    public static void SetCurrentDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string full = Path.GetFullPath(path);
        long result = FileCalls.SetCurrentDirectory(full);
        if (result < 0)
        {
            throw FileErrors.Create(result, full, isDirectory: true);
        }
    }

    /// <summary>The roots of all paths that are known without asking; a program sees no list of disks.</summary>
    public static string[] GetLogicalDrives() => DriveInfo.GetNames();

    public static FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)
    {
        string full = Path.GetFullPath(path);
        ArgumentException.ThrowIfNullOrEmpty(pathToTarget);
        LinkSupport.Create(full, pathToTarget, isDirectory: true);
        return new DirectoryInfo(path, full);
    }

    public static FileSystemInfo? ResolveLinkTarget(string linkPath, bool returnFinalTarget) =>
        LinkSupport.Resolve(Path.GetFullPath(linkPath), returnFinalTarget, isDirectory: true);

    public static DateTime GetCreationTime(string path) => File.GetCreationTime(path);

    public static DateTime GetCreationTimeUtc(string path) => File.GetCreationTimeUtc(path);

    public static DateTime GetLastAccessTime(string path) => File.GetLastAccessTime(path);

    public static DateTime GetLastAccessTimeUtc(string path) => File.GetLastAccessTimeUtc(path);

    public static DateTime GetLastWriteTime(string path) => File.GetLastWriteTime(path);

    public static DateTime GetLastWriteTimeUtc(string path) => File.GetLastWriteTimeUtc(path);

    public static void SetCreationTime(string path, DateTime creationTime) => File.SetCreationTime(path, creationTime);

    public static void SetCreationTimeUtc(string path, DateTime creationTimeUtc) => File.SetCreationTimeUtc(path, creationTimeUtc);

    public static void SetLastAccessTime(string path, DateTime lastAccessTime) => File.SetLastAccessTime(path, lastAccessTime);

    public static void SetLastAccessTimeUtc(string path, DateTime lastAccessTimeUtc) =>
        File.SetLastAccessTimeUtc(path, lastAccessTimeUtc);

    public static void SetLastWriteTime(string path, DateTime lastWriteTime) => File.SetLastWriteTime(path, lastWriteTime);

    public static void SetLastWriteTimeUtc(string path, DateTime lastWriteTimeUtc) => File.SetLastWriteTimeUtc(path, lastWriteTimeUtc);

    internal static bool ExistsFull(string path) =>
        FileCalls.GetStatus(path, followsLinks: true, out FileRecord record) >= 0 && record.IsDirectory;
}
