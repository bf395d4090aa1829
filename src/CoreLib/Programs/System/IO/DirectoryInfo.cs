using System.Collections.Generic;

namespace System.IO;

/// <summary>A directory by its path.</summary>
public sealed class DirectoryInfo : FileSystemInfo
{
    public DirectoryInfo(string path)
        : this(path ?? throw new ArgumentNullException(nameof(path)), Path.GetFullPath(path))
    {
    }

    internal DirectoryInfo(string originalPath, string fullPath)
        : base(originalPath, fullPath)
    {
    }

    public override string Name
    {
        get
        {
            ReadOnlySpan<char> path = Path.TrimEndingDirectorySeparator(FullPath.AsSpan());
            ReadOnlySpan<char> name = Path.GetFileName(path);
            return name.IsEmpty ? path.ToString() : name.ToString();
        }
    }

    public override bool Exists => ExistsAs(isDirectory: true);

    public DirectoryInfo? Parent
    {
        get
        {
            string? parent = Path.GetDirectoryName(Path.GetRootLength(FullPath) == FullPath.Length
                ? FullPath
                : Path.TrimEndingDirectorySeparator(FullPath));
            return parent == null ? null : new DirectoryInfo(parent);
        }
    }

    public DirectoryInfo Root => new(Path.GetPathRoot(FullPath)!);

    public void Create()
    {
        FileSystem.CreateDirectory(FullPath);
        Forget();
    }

    public DirectoryInfo CreateSubdirectory(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0 || string.IsNullOrWhiteSpace(path))
        {
            throw new ArgumentException("Path cannot be the empty string or all whitespace.", nameof(path));
        }

        if (Path.IsPathRooted(path))
        {
            throw new ArgumentException("Second path fragment must not be a drive or UNC name.", nameof(path));
        }

        string full = Path.GetFullPath(Path.Combine(FullPath, path));
        string own = Path.TrimEndingDirectorySeparator(FullPath);
        string trimmed = Path.TrimEndingDirectorySeparator(full);
        bool isBelow = trimmed.StartsWith(own, StringComparison.Ordinal)
            && (trimmed.Length == own.Length || own[^1] is '/' or ':' || trimmed[own.Length] == '/');
        if (!isBelow)
        {
            throw new ArgumentException($"The directory specified, '{path}', is not a subdirectory of '{FullPath}'.", nameof(path));
        }

        FileSystem.CreateDirectory(full);
        return new DirectoryInfo(full);
    }

    public override void Delete() => Delete(recursive: false);

    public void Delete(bool recursive)
    {
        FileSystem.RemoveDirectory(Path.TrimEndingDirectorySeparator(FullPath), recursive);
        Forget();
    }

    public void MoveTo(string destDirName)
    {
        ArgumentException.ThrowIfNullOrEmpty(destDirName);
        string target = Path.GetFullPath(destDirName);
        FileSystem.MoveDirectory(FullPath, target);
        OriginalPath = destDirName;
        FullPath = Path.EndsInDirectorySeparator(target) ? target : target + "/";
        Forget();
    }

    public FileInfo[] GetFiles() => GetFiles("*");

    public FileInfo[] GetFiles(string searchPattern) => GetFiles(searchPattern, EnumerationOptions.Compatible);

    public FileInfo[] GetFiles(string searchPattern, SearchOption searchOption) =>
        GetFiles(searchPattern, EnumerationOptions.From(searchOption));

    public FileInfo[] GetFiles(string searchPattern, EnumerationOptions enumerationOptions) =>
        new List<FileInfo>(EnumerateFiles(searchPattern, enumerationOptions)).ToArray();

    public DirectoryInfo[] GetDirectories() => GetDirectories("*");

    public DirectoryInfo[] GetDirectories(string searchPattern) => GetDirectories(searchPattern, EnumerationOptions.Compatible);

    public DirectoryInfo[] GetDirectories(string searchPattern, SearchOption searchOption) =>
        GetDirectories(searchPattern, EnumerationOptions.From(searchOption));

    public DirectoryInfo[] GetDirectories(string searchPattern, EnumerationOptions enumerationOptions) =>
        new List<DirectoryInfo>(EnumerateDirectories(searchPattern, enumerationOptions)).ToArray();

    public FileSystemInfo[] GetFileSystemInfos() => GetFileSystemInfos("*");

    public FileSystemInfo[] GetFileSystemInfos(string searchPattern) => GetFileSystemInfos(searchPattern, EnumerationOptions.Compatible);

    public FileSystemInfo[] GetFileSystemInfos(string searchPattern, SearchOption searchOption) =>
        GetFileSystemInfos(searchPattern, EnumerationOptions.From(searchOption));

    public FileSystemInfo[] GetFileSystemInfos(string searchPattern, EnumerationOptions enumerationOptions) =>
        new List<FileSystemInfo>(EnumerateFileSystemInfos(searchPattern, enumerationOptions)).ToArray();

    public IEnumerable<FileInfo> EnumerateFiles() => EnumerateFiles("*");

    public IEnumerable<FileInfo> EnumerateFiles(string searchPattern) => EnumerateFiles(searchPattern, EnumerationOptions.Compatible);

    public IEnumerable<FileInfo> EnumerateFiles(string searchPattern, SearchOption searchOption) =>
        EnumerateFiles(searchPattern, EnumerationOptions.From(searchOption));

    public IEnumerable<FileInfo> EnumerateFiles(string searchPattern, EnumerationOptions enumerationOptions) =>
        Directory.Find(
            FullPath, searchPattern, Directory.Wanted.Files, enumerationOptions,
            static (ref Enumeration.FileSystemEntry entry) => (FileInfo)entry.ToFileSystemInfo());

    public IEnumerable<DirectoryInfo> EnumerateDirectories() => EnumerateDirectories("*");

    public IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern) =>
        EnumerateDirectories(searchPattern, EnumerationOptions.Compatible);

    public IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern, SearchOption searchOption) =>
        EnumerateDirectories(searchPattern, EnumerationOptions.From(searchOption));

    public IEnumerable<DirectoryInfo> EnumerateDirectories(string searchPattern, EnumerationOptions enumerationOptions) =>
        Directory.Find(
            FullPath, searchPattern, Directory.Wanted.Directories, enumerationOptions,
            static (ref Enumeration.FileSystemEntry entry) => (DirectoryInfo)entry.ToFileSystemInfo());

    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos() => EnumerateFileSystemInfos("*");

    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern) =>
        EnumerateFileSystemInfos(searchPattern, EnumerationOptions.Compatible);

    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern, SearchOption searchOption) =>
        EnumerateFileSystemInfos(searchPattern, EnumerationOptions.From(searchOption));

    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(string searchPattern, EnumerationOptions enumerationOptions) =>
        Directory.Find(
            FullPath, searchPattern, Directory.Wanted.Both, enumerationOptions,
            static (ref Enumeration.FileSystemEntry entry) => entry.ToFileSystemInfo());
}
