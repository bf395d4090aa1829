namespace System.IO;

/// <summary>A file by its path.</summary>
public sealed partial class FileInfo : FileSystemInfo
{
    public FileInfo(string fileName)
        : this(fileName ?? throw new ArgumentNullException(nameof(fileName)), Path.GetFullPath(fileName))
    {
    }

    internal FileInfo(string originalPath, string fullPath)
        : base(originalPath, fullPath)
    {
    }

    public override string Name => Path.GetFileName(FullPath);

    public override bool Exists => ExistsAs(isDirectory: false);

    /// <summary>In bytes. Throws if there is no such file.</summary>
    public long Length
    {
        get
        {
            FileRecord record = Record;
            if (Status < 0)
            {
                throw FileErrors.Create(Status, FullPath);
            }

            return record.IsDirectory ? throw new FileNotFoundException($"Could not find file '{FullPath}'.", FullPath) : record.Size;
        }
    }

    public string? DirectoryName => Path.GetDirectoryName(FullPath);

    public DirectoryInfo? Directory => DirectoryName is { } name ? new DirectoryInfo(name) : null;

    public bool IsReadOnly
    {
        get => (Attributes & FileAttributes.ReadOnly) != 0;
        set => Attributes = value ? Attributes | FileAttributes.ReadOnly : Attributes & ~FileAttributes.ReadOnly;
    }

    public FileStream Create()
    {
        FileStream stream = File.Create(FullPath);
        Forget();
        return stream;
    }

    public FileStream Open(FileMode mode) => File.Open(FullPath, mode);

    public FileStream Open(FileMode mode, FileAccess access) => File.Open(FullPath, mode, access);

    public FileStream Open(FileMode mode, FileAccess access, FileShare share) => File.Open(FullPath, mode, access, share);

    public FileStream Open(FileStreamOptions options) => File.Open(FullPath, options);

    public FileStream OpenRead() => File.OpenRead(FullPath);

    public FileStream OpenWrite() => File.OpenWrite(FullPath);

    public FileInfo CopyTo(string destFileName) => CopyTo(destFileName, overwrite: false);

    public FileInfo CopyTo(string destFileName, bool overwrite)
    {
        ArgumentException.ThrowIfNullOrEmpty(destFileName);
        string target = Path.GetFullPath(destFileName);
        FileSystem.Copy(FullPath, target, overwrite);
        return new FileInfo(target);
    }

    public void MoveTo(string destFileName) => MoveTo(destFileName, overwrite: false);

    public void MoveTo(string destFileName, bool overwrite)
    {
        ArgumentException.ThrowIfNullOrEmpty(destFileName);
        string target = Path.GetFullPath(destFileName);
        if (!IO.Directory.ExistsFull(DirectoryName!))
        {
            throw new DirectoryNotFoundException($"Could not find a part of the path '{FullName}'.");
        }

        if (!Exists)
        {
            throw new FileNotFoundException($"Could not find file '{FullName}'.", FullName);
        }

        FileSystem.MoveFile(FullPath, target, overwrite);
        FullPath = target;
        OriginalPath = destFileName;
        Forget();
    }

    public FileInfo Replace(string destinationFileName, string? destinationBackupFileName) =>
        Replace(destinationFileName, destinationBackupFileName, ignoreMetadataErrors: false);

    public FileInfo Replace(string destinationFileName, string? destinationBackupFileName, bool ignoreMetadataErrors)
    {
        ArgumentNullException.ThrowIfNull(destinationFileName);
        File.Replace(FullPath, destinationFileName, destinationBackupFileName, ignoreMetadataErrors);
        return new FileInfo(destinationFileName);
    }

    public override void Delete()
    {
        FileSystem.Delete(FullPath);
        Forget();
    }

    [Runtime.Versioning.SupportedOSPlatform("windows")]
    public void Decrypt() => File.Decrypt(FullPath);

    [Runtime.Versioning.SupportedOSPlatform("windows")]
    public void Encrypt() => File.Encrypt(FullPath);
}
