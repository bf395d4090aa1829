using ViperOS.Contracts;
using ViperOS.Tools.Viper.Host;
using ViperOS.ViperFs;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>
/// Copies files and trees between the host and a volume. In the volume they belong to user and group 0; modes and times are kept.
/// </summary>
public sealed class DiskCopy(DiskVolume disk, bool isRecursive)
{
    private const int BufferSize = 1 << 20;
    private const UnixFileMode ModeMask = (UnixFileMode)0xFFF;

    private readonly byte[] _buffer = new byte[BufferSize];

    /// <summary>From the host to a path in the image: into it, if that is a directory.</summary>
    public void In(string source, string target)
    {
        ulong? found = disk.Find(target);
        if (found is { } inode && disk.Status(inode, target).Kind == FileKind.Directory)
        {
            CopyIn(source, inode, DiskVolume.Bytes(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(source)))), target);
            return;
        }

        (ulong directory, byte[] name) = disk.Split(target);
        CopyIn(source, directory, name, target);
    }

    /// <summary>From the image to a path of the host: into it, if that is a directory.</summary>
    public void Out(string source, string target)
    {
        string name = source.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault("");
        CopyOut(disk.Get(source), source, Directory.Exists(target) ? Path.Combine(target, name) : target);
    }

    private static uint ModeOf(string path) => OperatingSystem.IsWindows() ? 0x1EDu : (uint)(File.GetUnixFileMode(path) & ModeMask);

    private void CopyIn(string source, ulong directory, byte[] name, string target)
    {
        FileSystemInfo info = new FileInfo(source) is { Exists: true } file ? file : new DirectoryInfo(source);
        if (info.LinkTarget is { } link)
        {
            RemoveFile(directory, name, target);
            DiskErrors.Throw(disk.Volume.CreateLink(directory, name, DiskVolume.Bytes(link), Settings(FileKind.SymbolicLink, 0x1FF, info), out _), target);
        }
        else if (info is DirectoryInfo)
        {
            CopyTreeIn(source, info, directory, name, target);
        }
        else
        {
            CopyFileIn(source, info, directory, name, target);
        }
    }

    private void CopyTreeIn(string source, FileSystemInfo info, ulong directory, byte[] name, string target)
    {
        if (!info.Exists)
        {
            throw new ViperException($"there is no '{source}'");
        }

        if (!isRecursive)
        {
            throw new ViperException($"{source} is a directory: -r copies it");
        }

        ErrorNumber error = disk.Volume.Lookup(directory, name, out ulong inode, out FileKind kind);
        if (error == ErrorNumber.ENOENT)
        {
            error = disk.Volume.Create(directory, name, Settings(FileKind.Directory, ModeOf(source), info), out inode);
            kind = FileKind.Directory;
        }

        DiskErrors.Throw(error == ErrorNumber.None && kind != FileKind.Directory ? ErrorNumber.ENOTDIR : error, target);
        foreach (string child in Directory.EnumerateFileSystemEntries(source).Order(StringComparer.Ordinal))
        {
            string childName = Path.GetFileName(child);
            CopyIn(child, inode, DiskVolume.Bytes(childName), $"{target}/{childName}");
        }

        SetTimes(inode, info, target);
    }

    private void CopyFileIn(string source, FileSystemInfo info, ulong directory, byte[] name, string target)
    {
        RemoveFile(directory, name, target);
        DiskErrors.Throw(disk.Volume.Create(directory, name, Settings(FileKind.Regular, ModeOf(source), info), out ulong inode), target);
        using FileStream stream = File.OpenRead(source);
        ulong offset = 0;
        int read;
        while ((read = stream.ReadAtLeast(_buffer, BufferSize, throwOnEndOfStream: false)) != 0)
        {
            DiskErrors.Throw(disk.Data.Write(inode, offset, _buffer.AsSpan(0, read), DiskTime.Now, out _), target);
            offset += (ulong)read;
        }

        SetTimes(inode, info, target);
    }

    private void RemoveFile(ulong directory, byte[] name, string target)
    {
        if (disk.Volume.Lookup(directory, name, out _, out FileKind kind) == ErrorNumber.None)
        {
            DiskErrors.Throw(kind == FileKind.Directory ? ErrorNumber.EISDIR : ErrorNumber.None, target);
            disk.Remove(directory, name, kind, target);
        }
    }

    private static NewInode Settings(FileKind kind, uint mode, FileSystemInfo info) => new(kind, mode, 0, 0, TimeOf(info));

    private static long TimeOf(FileSystemInfo info) => DiskTime.IsFixed ? DiskTime.Now : DiskTime.Of(info.LastWriteTimeUtc);

    private void SetTimes(ulong inode, FileSystemInfo info, string target)
    {
        NodeAttributes attributes = new() { AccessTime = TimeOf(info), ModifiedTime = TimeOf(info) };
        DiskErrors.Throw(
            disk.Volume.SetAttributes(inode, NodeAttributeMask.AccessTime | NodeAttributeMask.ModifiedTime, attributes, DiskTime.Now), target);
    }

    private void CopyOut(ulong inode, string source, string target)
    {
        FileStatus status = disk.Status(inode, source);
        switch (status.Kind)
        {
            case FileKind.Regular:
                CopyFileOut(inode, source, target);
                break;
            case FileKind.SymbolicLink:
                File.Delete(target);
                File.CreateSymbolicLink(target, disk.Target(inode, source));
                return;
            case FileKind.Directory when isRecursive:
                Directory.CreateDirectory(target);
                foreach ((string name, ulong child, _) in disk.List(inode, source))
                {
                    CopyOut(child, $"{source}/{name}", Path.Combine(target, name));
                }

                break;
            case FileKind.Directory:
                throw new ViperException($"{source} is a directory: -r copies it");
            default:
                Terminal.Note($"{source} is left out: it is a {status.Kind}");
                return;
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(target, (UnixFileMode)status.Mode & ModeMask);
        }

        File.SetLastWriteTimeUtc(target, DiskTime.ToDateTime(status.ModifiedTime));
    }

    private void CopyFileOut(ulong inode, string source, string target)
    {
        using FileStream stream = File.Create(target);
        ulong offset = 0;
        while (true)
        {
            DiskErrors.Throw(disk.Data.Read(inode, offset, _buffer, out int read), source);
            if (read == 0)
            {
                return;
            }

            stream.Write(_buffer, 0, read);
            offset += (ulong)read;
        }
    }
}
