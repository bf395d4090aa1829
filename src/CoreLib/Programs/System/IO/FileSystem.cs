using System.Runtime;
using Microsoft.Win32.SafeHandles;

namespace System.IO;

/// <summary>What files, directories and their information objects do to the file system. All paths are full.</summary>
internal static class FileSystem
{
    private const int CopyBufferSize = 128 * 1024;
    private const int DefaultDirectoryMode = 0x1FF;

    public static void Delete(string path)
    {
        long result = FileCalls.Unlink(path, isDirectory: false);
        if (result >= 0)
        {
            return;
        }

        if (result == -ErrorNumbers.NoEntry)
        {
            // A file that is not there is deleted; a directory that is not there is an error.
            if (Directory.ExistsFull(Path.GetDirectoryName(path)!))
            {
                return;
            }

            throw FileErrors.Create(result, path, isDirectory: true);
        }

        throw FileErrors.Create(result == -ErrorNumbers.IsDirectory ? -ErrorNumbers.AccessDenied : result, path);
    }

    public static void Copy(string source, string target, bool overwrites)
    {
        using SafeFileHandle from = SafeFileHandle.Open(
            source, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.None, 0, FileStream.DefaultPermissions);
        FileCalls.GetStatus(from.Value, out FileRecord record);
        if (Directory.ExistsFull(target))
        {
            throw new IOException($"The target file '{target}' is a directory, not a file.", ErrorNumbers.Exists);
        }

        if (FileCalls.GetStatus(target, followsLinks: true, out FileRecord existing) >= 0
            && existing.Node == record.Node && existing.Device == record.Device)
        {
            throw overwrites ? FileErrors.Create(-ErrorNumbers.TryAgain, target) : FileErrors.Create(-ErrorNumbers.Exists, target);
        }

        using SafeFileHandle to = SafeFileHandle.Open(
            target,
            overwrites ? FileMode.Create : FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None,
            FileOptions.None,
            0,
            (UnixFileMode)record.Mode);
        byte[] buffer = new byte[(int)Math.Clamp(record.Size + 1, 1, CopyBufferSize)];
        int count;
        while ((count = RandomAccess.ReadNext(from, buffer)) != 0)
        {
            RandomAccess.WriteNext(to, buffer.AsSpan(0, count));
        }
    }

    public static void MoveFile(string source, string target, bool overwrites)
    {
        long result = FileCalls.GetStatus(source, followsLinks: false, out FileRecord record);
        if (result < 0)
        {
            throw FileErrors.Create(result, source);
        }

        if (record.IsDirectory)
        {
            throw FileErrors.Create(-ErrorNumbers.NoEntry, source);
        }

        if (!overwrites && source != target && FileCalls.GetStatus(target, followsLinks: false, out _) >= 0)
        {
            throw FileErrors.Create(-ErrorNumbers.Exists, target);
        }

        result = FileCalls.Rename(source, target, replaces: true);
        if (result == -ErrorNumbers.CrossDevice)
        {
            Copy(source, target, overwrites);
            Delete(source);
        }
        else if (result < 0)
        {
            throw FileErrors.Create(result, target, isDirectory: true);
        }
    }

    public static void Replace(string source, string target, string? backup)
    {
        long result;
        if (backup != null)
        {
            result = FileCalls.Unlink(backup, isDirectory: false);
            if (result < 0 && result != -ErrorNumbers.NoEntry)
            {
                throw FileErrors.Create(result, backup);
            }

            result = FileCalls.Rename(target, backup, replaces: true);
            if (result < 0)
            {
                throw FileErrors.Create(result, target);
            }
        }
        else
        {
            result = FileCalls.GetStatus(target, followsLinks: true, out _);
            if (result < 0)
            {
                throw FileErrors.Create(result, target);
            }
        }

        result = FileCalls.Rename(source, target, replaces: true);
        if (result < 0)
        {
            throw FileErrors.Create(result, source);
        }
    }

    /// <summary>With all directories above it that are missing.</summary>
    public static void CreateDirectory(string path, UnixFileMode? mode = null)
    {
        int bits = mode is { } given ? (int)given : DefaultDirectoryMode;
        int root = Path.GetRootLength(path);
        int length = path.Length;
        while (length > root && path[length - 1] == '/')
        {
            length--;
        }

        if (FileCalls.GetStatus(path, followsLinks: true, out FileRecord record) >= 0 && record.IsDirectory)
        {
            return;
        }

        // From the deepest directory that exists downwards.
        int start = length;
        while (start > root)
        {
            int separator = path.AsSpan(0, start).LastIndexOf('/');
            start = Math.Max(separator, root);
            if (start == root || Directory.ExistsFull(path.Substring(0, start)))
            {
                break;
            }
        }

        while (start < length)
        {
            int next = path.AsSpan(Math.Min(start + 1, length), length - Math.Min(start + 1, length)).IndexOf('/');
            start = next < 0 ? length : start + 1 + next;
            string part = path.Substring(0, start);
            long result = FileCalls.MakeDirectory(part, start == length ? bits : DefaultDirectoryMode);
            if (result == -ErrorNumbers.Exists && Directory.ExistsFull(part))
            {
                continue;
            }

            if (result == -ErrorNumbers.Exists)
            {
                throw FileErrors.Create(start == length ? result : -ErrorNumbers.NoEntry, path, isDirectory: true);
            }

            if (result < 0)
            {
                throw FileErrors.Create(result, path, isDirectory: true);
            }
        }
    }

    public static void RemoveDirectory(string path, bool recursive)
    {
        long result = FileCalls.GetStatus(path, followsLinks: false, out FileRecord record);
        if (result < 0)
        {
            throw FileErrors.Create(result, path, isDirectory: true);
        }

        if (record.IsLink)
        {
            result = FileCalls.Unlink(path, isDirectory: false);
            if (result < 0)
            {
                throw FileErrors.Create(result, path, isDirectory: true);
            }

            return;
        }

        if (!record.IsDirectory)
        {
            throw FileErrors.Create(-ErrorNumbers.NoEntry, path, isDirectory: true);
        }

        if (recursive)
        {
            RemoveContents(path);
        }

        result = FileCalls.Unlink(path, isDirectory: true);
        if (result < 0)
        {
            throw FileErrors.Create(result, path, isDirectory: true);
        }
    }

    public static void MoveDirectory(string source, string target)
    {
        string from = Path.TrimEndingDirectorySeparator(source);
        string to = Path.TrimEndingDirectorySeparator(target);
        if (from == to)
        {
            throw new IOException("Source and destination path must be different.");
        }

        if (FileCalls.GetStatus(from, followsLinks: false, out FileRecord record) < 0)
        {
            throw new DirectoryNotFoundException($"Could not find a part of the path '{from}'.");
        }

        if (!record.IsDirectory && Path.EndsInDirectorySeparator(source))
        {
            throw new IOException($"Could not find a part of the path '{from}'.");
        }

        if (FileCalls.GetStatus(to, followsLinks: false, out _) >= 0)
        {
            throw new IOException($"Cannot create '{to}' because a file or directory with the same name already exists.");
        }

        long result = FileCalls.Rename(from, to, replaces: true);
        if (result < 0)
        {
            throw result == -ErrorNumbers.AccessDenied
                ? new IOException($"Access to the path '{from}' is denied.", ErrorNumbers.AccessDenied)
                : result == -ErrorNumbers.NoEntry ? FileErrors.Create(result, from, isDirectory: true)
                : FileErrors.CreateIo((int)-result);
        }
    }

    public static FileAttributes GetAttributes(string path)
    {
        long result = FileCalls.GetStatus(path, followsLinks: false, out FileRecord record);
        if (result < 0)
        {
            throw FileErrors.Create(result, path);
        }

        return record.GetAttributes(Path.GetFileName(path), record.IsLink && Directory.ExistsFull(path));
    }

    public static void SetAttributes(string path, FileAttributes attributes)
    {
        const FileAttributes Valid = FileAttributes.Archive | FileAttributes.Compressed | FileAttributes.Device
            | FileAttributes.Directory | FileAttributes.Encrypted | FileAttributes.Hidden | FileAttributes.IntegrityStream
            | FileAttributes.Normal | FileAttributes.NoScrubData | FileAttributes.NotContentIndexed | FileAttributes.Offline
            | FileAttributes.ReadOnly | FileAttributes.ReparsePoint | FileAttributes.SparseFile | FileAttributes.System
            | FileAttributes.Temporary;
        const int WriteBits = 0x92;
        const int OwnerWrite = 0x80;
        if ((attributes & ~Valid) != 0)
        {
            throw new ArgumentException("Invalid File or Directory attributes value.", nameof(attributes));
        }

        long result = FileCalls.GetStatus(path, followsLinks: true, out FileRecord record);
        if (result < 0)
        {
            throw FileErrors.Create(result, path);
        }

        int mode = (attributes & FileAttributes.ReadOnly) != 0 ? record.Mode & ~WriteBits
            : record.IsWritable ? record.Mode
            : record.Mode | OwnerWrite;
        if (mode != record.Mode)
        {
            SetMode(path, (UnixFileMode)mode);
        }
    }

    public static UnixFileMode GetMode(string path)
    {
        long result = FileCalls.GetStatus(path, followsLinks: true, out FileRecord record);
        return result < 0 ? throw FileErrors.Create(result, path) : (UnixFileMode)record.Mode;
    }

    public static void SetMode(string path, UnixFileMode mode)
    {
        if ((mode & ~FileStream.AllPermissions) != 0)
        {
            throw new ArgumentException("Only the Unix mode flags can be set.", nameof(mode));
        }

        long result = FileCalls.SetMode(path, (int)mode);
        if (result < 0)
        {
            throw FileErrors.Create(result, path);
        }
    }

    private static void RemoveContents(string path)
    {
        foreach (FoundEntry entry in new DirectoryReader(path))
        {
            string child = Path.Join(path, entry.Name);
            bool isDirectory = FileCalls.GetStatus(child, followsLinks: false, out FileRecord record) >= 0 && record.IsDirectory;
            if (isDirectory)
            {
                RemoveContents(child);
            }

            long result = FileCalls.Unlink(child, isDirectory);
            if (result < 0 && result != -ErrorNumbers.NoEntry)
            {
                throw FileErrors.Create(result, child, isDirectory);
            }
        }
    }
}
