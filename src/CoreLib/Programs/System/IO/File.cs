using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace System.IO;

/// <summary>Files by their paths.</summary>
public static partial class File
{
    public static bool Exists([NotNullWhen(true)] string? path)
    {
        if (string.IsNullOrEmpty(path) || path.Contains('\0'))
        {
            return false;
        }

        // A path that ends in a separator names a directory.
        return !Path.EndsInDirectorySeparator(path)
            && FileCalls.GetStatus(Path.GetFullPath(path), followsLinks: true, out FileRecord record) >= 0 && !record.IsDirectory;
    }

    public static FileStream Create(string path) => Create(path, FileStream.DefaultBufferSize);

    public static FileStream Create(string path, int bufferSize) =>
        new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize);

    public static FileStream Create(string path, int bufferSize, FileOptions options) =>
        new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize, options);

    public static FileStream Open(string path, FileMode mode) =>
        Open(path, mode, mode == FileMode.Append ? FileAccess.Write : FileAccess.ReadWrite, FileShare.None);

    public static FileStream Open(string path, FileMode mode, FileAccess access) => Open(path, mode, access, FileShare.None);

    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share) => new(path, mode, access, share);

    public static FileStream Open(string path, FileStreamOptions options) => new(path, options);

    public static FileStream OpenRead(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read);

    public static FileStream OpenWrite(string path) => new(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);

    public static SafeFileHandle OpenHandle(
        string path,
        FileMode mode = FileMode.Open,
        FileAccess access = FileAccess.Read,
        FileShare share = FileShare.Read,
        FileOptions options = FileOptions.None,
        long preallocationSize = 0)
    {
        FileStream.Validate(path, mode, access, share, 0, options, preallocationSize);
        return SafeFileHandle.Open(
            Path.GetFullPath(path), mode, access, share, options, preallocationSize, FileStream.DefaultPermissions);
    }

    /// <summary>A handle that takes everything and gives nothing.</summary>
    public static SafeFileHandle OpenNullHandle() => OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

    public static void Delete(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        FileSystem.Delete(Path.GetFullPath(path));
    }

    public static void Copy(string sourceFileName, string destFileName) => Copy(sourceFileName, destFileName, overwrite: false);

    public static void Copy(string sourceFileName, string destFileName, bool overwrite)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceFileName);
        ArgumentException.ThrowIfNullOrEmpty(destFileName);
        FileSystem.Copy(Path.GetFullPath(sourceFileName), Path.GetFullPath(destFileName), overwrite);
    }

    public static void Move(string sourceFileName, string destFileName) => Move(sourceFileName, destFileName, overwrite: false);

    public static void Move(string sourceFileName, string destFileName, bool overwrite)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceFileName);
        ArgumentException.ThrowIfNullOrEmpty(destFileName);
        string source = Path.GetFullPath(sourceFileName);
        string target = Path.GetFullPath(destFileName);
        if (!Exists(source))
        {
            throw new FileNotFoundException($"Could not find file '{source}'.", source);
        }

        FileSystem.MoveFile(source, target, overwrite);
    }

    public static void Replace(string sourceFileName, string destinationFileName, string? destinationBackupFileName) =>
        Replace(sourceFileName, destinationFileName, destinationBackupFileName, ignoreMetadataErrors: false);

    public static void Replace(
        string sourceFileName, string destinationFileName, string? destinationBackupFileName, bool ignoreMetadataErrors)
    {
        ArgumentNullException.ThrowIfNull(sourceFileName);
        ArgumentNullException.ThrowIfNull(destinationFileName);
        FileSystem.Replace(
            Path.GetFullPath(sourceFileName),
            Path.GetFullPath(destinationFileName),
            destinationBackupFileName == null ? null : Path.GetFullPath(destinationBackupFileName));
    }

    public static FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)
    {
        string full = Path.GetFullPath(path);
        ArgumentException.ThrowIfNullOrEmpty(pathToTarget);
        LinkSupport.Create(full, pathToTarget, isDirectory: false);
        return new FileInfo(path, full);
    }

    public static FileSystemInfo? ResolveLinkTarget(string linkPath, bool returnFinalTarget) =>
        LinkSupport.Resolve(Path.GetFullPath(linkPath), returnFinalTarget, isDirectory: false);

    [Runtime.Versioning.SupportedOSPlatform("windows")]
    public static void Decrypt(string path) =>
        throw new PlatformNotSupportedException("File encryption is not supported on this platform.");

    [Runtime.Versioning.SupportedOSPlatform("windows")]
    public static void Encrypt(string path) =>
        throw new PlatformNotSupportedException("File encryption is not supported on this platform.");
}
