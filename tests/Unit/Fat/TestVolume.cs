using System.Text;
using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Formatting;
using ViperOS.Fat.Layout;

namespace ViperOS.Tests.Fat;

/// <summary>A small volume in memory, by paths.</summary>
internal sealed class TestVolume(SectorDevice device, FatMountOptions? options = null)
{
    public const long Time = 1_700_000_000_000_000_000;

    public FatVolume Volume { get; private set; } = Mount(device, options);

    public static byte[] Format(FatType type, uint clusterSectors = 0, int sectors = 0)
    {
        int usual = type switch
        {
            FatType.Fat12 => 4096,
            FatType.Fat16 => 16_384,
            _ => 70_000,
        };
        byte[] image = new byte[(sectors == 0 ? usual : sectors) * SectorDevice.SectorSize];
        FatFormatOptions options = new() { Type = type, ClusterSectors = clusterSectors, Label = "TEST", VolumeId = 0x1234_5678, Time = Time };
        Assert.Equal(ErrorNumber.None, FatFormatter.Format(new MemorySectorDevice(image), options));
        return image;
    }

    public static FatVolume Mount(SectorDevice device, FatMountOptions? options = null)
    {
        Assert.Equal(ErrorNumber.None, FatVolume.Mount(device, options ?? FatMountOptions.Default, out FatVolume? volume));
        return volume!;
    }

    public static byte[] Bytes(string name) => Encoding.UTF8.GetBytes(name);

    public void Remount()
    {
        Assert.Equal(ErrorNumber.None, Volume.Unmount());
        Volume = Mount(device, options);
    }

    public ErrorNumber Find(string path, out ulong node)
    {
        node = Volume.Root;
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            ErrorNumber error = Volume.Lookup(node, Bytes(part), out node, out _);
            if (error != ErrorNumber.None)
            {
                return error;
            }
        }

        return ErrorNumber.None;
    }

    public ulong Get(string path)
    {
        Assert.Equal(ErrorNumber.None, Find(path, out ulong node));
        return node;
    }

    public (ulong Directory, byte[] Name) Split(string path)
    {
        int slash = path.LastIndexOf('/');
        return (Get(slash < 0 ? "" : path[..slash]), Bytes(path[(slash + 1)..]));
    }

    public ErrorNumber Create(string path, FileKind kind, out ulong node)
    {
        (ulong directory, byte[] name) = Split(path);
        return Volume.Create(directory, name, new NewInode(kind, 0x1ED, 0, 0, Time), out node);
    }

    public ulong Make(string path, FileKind kind = FileKind.Directory)
    {
        Assert.Equal(ErrorNumber.None, Create(path, kind, out ulong node));
        return node;
    }

    public ulong MakeFile(string path, ReadOnlySpan<byte> data)
    {
        ulong node = Make(path, FileKind.Regular);
        Assert.Equal(ErrorNumber.None, Write(node, 0, data));
        return node;
    }

    public ErrorNumber Write(ulong node, ulong offset, ReadOnlySpan<byte> data) => new FatFileData(Volume, device).Write(node, offset, data, Time, out _);

    public ErrorNumber Truncate(ulong node, ulong size) => new FatFileData(Volume, device).Truncate(node, size, Time);

    public byte[] Read(ulong node)
    {
        Assert.Equal(ErrorNumber.None, Volume.GetAttributes(node, out FileStatus status));
        byte[] data = new byte[status.Size];
        Assert.Equal(ErrorNumber.None, new FatFileData(Volume, device).Read(node, 0, data, out int read));
        Assert.Equal(data.Length, read);
        return data;
    }

    public ErrorNumber Remove(string path, bool isDirectory = false)
    {
        (ulong directory, byte[] name) = Split(path);
        ErrorNumber error = Volume.Unlink(directory, name, isDirectory, Time, out RemovedInode removed);
        return error == ErrorNumber.None ? Volume.Reclaim(removed.Number) : error;
    }

    public ErrorNumber Rename(string from, string to, RenameMode mode = RenameMode.Replace)
    {
        (ulong oldDirectory, byte[] oldName) = Split(from);
        (ulong newDirectory, byte[] newName) = Split(to);
        ErrorNumber error = Volume.Rename(oldDirectory, oldName, newDirectory, newName, mode, Time, out RemovedInode replaced);
        return error == ErrorNumber.None && replaced.IsLast ? Volume.Reclaim(replaced.Number) : error;
    }

    /// <summary>Names, in the order of the medium.</summary>
    public List<(string Name, ulong Node, FileKind Kind)> List(ulong directory)
    {
        List<(string Name, ulong Node, FileKind Kind)> names = [];
        byte[] buffer = new byte[255];
        ulong cookie = 0;
        ErrorNumber error;
        while ((error = Volume.NextEntry(directory, cookie, buffer, out DirectoryEntry entry)) == ErrorNumber.None)
        {
            names.Add((Encoding.UTF8.GetString(buffer, 0, entry.NameLength), entry.Inode, entry.Kind));
            cookie = entry.Cookie;
        }

        Assert.Equal(ErrorNumber.ENOENT, error);
        return names;
    }

    /// <summary>All files by path; directories end with '/'.</summary>
    public SortedDictionary<string, byte[]> ReadTree()
    {
        SortedDictionary<string, byte[]> tree = new(StringComparer.Ordinal);
        ReadTree(Volume.Root, "", tree);
        return tree;
    }

    private void ReadTree(ulong directory, string path, SortedDictionary<string, byte[]> tree)
    {
        foreach ((string name, ulong node, FileKind kind) in List(directory))
        {
            if (kind == FileKind.Directory)
            {
                tree.Add($"{path}{name}/", []);
                ReadTree(node, $"{path}{name}/", tree);
            }
            else
            {
                tree.Add(path + name, Read(node));
            }
        }
    }
}
