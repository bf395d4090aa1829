using System.Text;
using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.Tools.Viper.Host;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>
/// A volume, ViperFS or FAT, in an image or one of its partitions, by paths. Symbolic links inside of it are not followed. Changes are on the medium when it is
/// closed.
/// </summary>
public sealed class DiskVolume : IDisposable
{
    private readonly ImageFile _image;
    private readonly bool _isReadOnly;

    public DiskVolume(string path, bool isReadOnly)
    {
        _image = ImageFile.Open(path, isReadOnly);
        _isReadOnly = isReadOnly;
        ErrorNumber error = ViperFs.Volume.Mount(_image, new MountOptions { IsReadOnly = isReadOnly }, out Volume? volume);
        FatVolume? fat = null;
        ImageSectors sectors = _image.Sectors;
        if (error == ErrorNumber.EINVAL)
        {
            error = FatVolume.Mount(sectors, new FatMountOptions { IsReadOnly = isReadOnly }, out fat);
        }

        if (error != ErrorNumber.None)
        {
            string advice = ImageFile.PartitionsOf(path) is { Count: > 0 } partitions
                ? $"; it has partitions: {string.Join(", ", partitions.Select(partition => $"{path}@{partition.Number}"))}"
                : "";
            _image.Dispose();
            throw new ViperException(error switch
            {
                ErrorNumber.EINVAL => $"{path} has no file system that is known{advice}",
                ErrorNumber.EOPNOTSUPP => $"{path} has a volume of a newer version",
                _ => $"{path} cannot be mounted; try viper fsck {path}",
            });
        }

        Volume = volume is not null ? volume : fat!;
        Data = new DiskData(volume is null ? null : new FileData(volume), fat is null ? null : new FatFileData(fat, sectors));
        if (!isReadOnly && Volume.IsReadOnly)
        {
            Volume.Dispose();
            _image.Dispose();
            throw new ViperException($"{path} is damaged and can only be read; try viper fsck --repair {path}");
        }
    }

    public BlockFileSystem Volume { get; }

    public DiskData Data { get; }

    public static byte[] Bytes(string name) => Encoding.UTF8.GetBytes(name);

    /// <summary>Null if there is none.</summary>
    public ulong? Find(string path)
    {
        ulong inode = Volume.Root;
        foreach (string name in Parts(path))
        {
            ErrorNumber error = Volume.Lookup(inode, Bytes(name), out ulong next, out _);
            if (error is ErrorNumber.ENOENT or ErrorNumber.ENOTDIR)
            {
                return null;
            }

            DiskErrors.Throw(error, path);
            inode = next;
        }

        return inode;
    }

    public ulong Get(string path) => Find(path) ?? throw new ViperException($"{path}: there is no such file or directory in the image");

    public FileStatus Status(ulong inode, string path)
    {
        DiskErrors.Throw(Volume.GetAttributes(inode, out FileStatus status), path);
        return status;
    }

    /// <summary>The directory of a path, and the name in it.</summary>
    public (ulong Directory, byte[] Name) Split(string path)
    {
        string[] parts = Parts(path);
        if (parts.Length == 0)
        {
            throw new ViperException($"{path}: it is the root directory");
        }

        return (Get(string.Join('/', parts[..^1])), Bytes(parts[^1]));
    }

    /// <summary>In the order of their names.</summary>
    public List<(string Name, ulong Inode, FileKind Kind)> List(ulong directory, string path)
    {
        List<(string Name, ulong Inode, FileKind Kind)> entries = [];
        byte[] name = new byte[Format.MaximumName];
        ulong cookie = 0;
        ErrorNumber error;
        while ((error = Volume.NextEntry(directory, cookie, name, out DirectoryEntry entry)) == ErrorNumber.None)
        {
            entries.Add((Encoding.UTF8.GetString(name, 0, entry.NameLength), entry.Inode, entry.Kind));
            cookie = entry.Cookie;
        }

        DiskErrors.Throw(error == ErrorNumber.ENOENT ? ErrorNumber.None : error, path);
        entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return entries;
    }

    public string Target(ulong inode, string path)
    {
        byte[] target = new byte[Format.MaximumLinkTarget];
        DiskErrors.Throw(Volume.ReadLink(inode, target, out int length), path);
        return Encoding.UTF8.GetString(target, 0, length);
    }

    /// <summary>Removes a name, and with it the file if it was the last one.</summary>
    public void Remove(ulong directory, byte[] name, FileKind kind, string path)
    {
        DiskErrors.Throw(Volume.Unlink(directory, name, kind == FileKind.Directory, DiskTime.Now, out RemovedInode removed), path);
        Reclaim(removed, path);
    }

    public void Reclaim(RemovedInode removed, string path)
    {
        if (removed.IsLast)
        {
            DiskErrors.Throw(Volume.Reclaim(removed.Number), path);
        }
    }

    public void Dispose()
    {
        ErrorNumber error = ErrorNumber.None;
        if (_isReadOnly)
        {
            Volume.Dispose();
        }
        else
        {
            error = Volume.Unmount();
        }

        _image.Dispose();
        DiskErrors.Throw(error, "the changes could not be written");
    }

    /// <summary>A colon before a path, as cp needs it, may stand everywhere.</summary>
    private static string[] Parts(string path)
    {
        string[] parts = (path.StartsWith(":/", StringComparison.Ordinal) ? path[1..] : path).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Where(part => part != ".").Select(part => part != ".." ? part : throw new ViperException($"{path}: paths in an image have no .."))];
    }
}
