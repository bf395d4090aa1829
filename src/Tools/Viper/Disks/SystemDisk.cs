using System.Security.Cryptography;
using ViperOS.Contracts;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.ImageBuilder;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>
/// The disk that <c>viper run</c> keeps under the user's data directory, and boots from. It is made and filled with the system's files on first use; a newer
/// build's files take the place of those of the last one, except where somebody has changed them. Which these are, a list beside the image tells.
/// </summary>
public sealed class SystemDisk
{
    private const long Size = 8L << 30;
    private const uint DirectoryMode = 0x1ED;
    private const uint TemporaryMode = 0x3FF;
    private const uint PrivateMode = 0x1C0;
    private const uint FirstUser = 1000;

    /// <summary>What /etc/passwd names, and what the system needs; who is its owner and group.</summary>
    private static readonly (string Name, uint Mode, uint Owner)[] s_directories =
    [
        ("C", DirectoryMode, 0), ("S", DirectoryMode, 0), ("dev", DirectoryMode, 0), ("proc", DirectoryMode, 0), ("tmp", TemporaryMode, 0),
        ("root", PrivateMode, 0), ("home", DirectoryMode, 0), ("home/user", DirectoryMode, FirstUser),
    ];

    private readonly string _path;
    private readonly string _listPath;

    public SystemDisk(string path)
    {
        _path = path;
        _listPath = path + ".list";
    }

    /// <summary>$XDG_DATA_HOME/viperos/system.img, or below ~/.local/share.</summary>
    public static string UsualPath
    {
        get
        {
            string? data = Environment.GetEnvironmentVariable("XDG_DATA_HOME");
            string folder = string.IsNullOrEmpty(data)
                ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share")
                : data;
            return Path.Combine(folder, "viperos", "system.img");
        }
    }

    /// <summary>The machine with this disk as its first, which it boots from.</summary>
    public static MachineOptions Under(MachineOptions machine, string path) =>
        machine with { Disks = [path, .. machine.Disks], KernelArguments = $"viper.system=blkd.0 {machine.KernelArguments}".TrimEnd() };

    /// <summary>Throws if another guest has it, or if it cannot be written.</summary>
    public void CheckFree()
    {
        if (!File.Exists(_path))
        {
            return;
        }

        if (!ImageFile.CanWrite(_path))
        {
            throw new ViperException($"{_path}, the system's disk, cannot be written; --no-disk runs without it");
        }

        if (ImageLock.IsHeld(_path))
        {
            throw new ViperException($"{_path} is in use, by another viper run perhaps; --no-disk runs without it");
        }
    }

    /// <summary>Sees to it that the disk is there, with the files of the boot image.</summary>
    public void Ensure(string bootImage, WorkProgress progress)
    {
        byte[] image = File.ReadAllBytes(bootImage);
        string identity = Convert.ToHexString(SHA256.HashData(image));
        Dictionary<string, string> list = ReadList();
        if (File.Exists(_path) && list.GetValueOrDefault("") == identity)
        {
            return;
        }

        progress.Run("the system's disk", report =>
        {
            Fill(BootContents.Read(image), list, report);
            list[""] = identity;
            File.WriteAllLines(_listPath, list.Select(entry => $"{entry.Value} {entry.Key}"));
            return 0;
        });
    }

    private void Fill(List<BootFile> files, Dictionary<string, string> list, Action<string> report)
    {
        if (!File.Exists(_path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            list.Clear();
            Format();
        }

        using DiskVolume disk = new(_path, isReadOnly: false);
        if (disk.Volume is not ViperFs.Volume)
        {
            throw new ViperException($"{_path} is somebody else's: it has a {disk.Volume.Name} volume");
        }

        foreach ((string name, uint mode, uint owner) in s_directories)
        {
            PutDirectory(disk, name, mode, owner);
        }

        foreach (BootFile file in files)
        {
            if (file.IsDirectory)
            {
                PutDirectory(disk, file.Path, file.Mode, 0);
                continue;
            }

            string wanted = HashOf(file.Data);
            string? found = disk.Find(file.Path) is { } inode ? HashOf(disk, inode, file.Path) : null;
            bool isChanged = found is not null && found != list.GetValueOrDefault(file.Path, found);
            if (found == wanted || isChanged)
            {
                continue;
            }

            report(file.Path);
            Put(disk, file, found is not null);
            list[file.Path] = wanted;
        }
    }

    private void Format()
    {
        string made = _path + ".new";
        VolumeImage.Make(made, Size, "System");
        File.Move(made, _path);
    }

    private static void PutDirectory(DiskVolume disk, string path, uint mode, uint owner)
    {
        if (disk.Find(path) is null)
        {
            (ulong directory, byte[] name) = disk.Split(path);
            DiskErrors.Throw(disk.Volume.Create(directory, name, new NewInode(FileKind.Directory, mode, owner, owner, DiskTime.Now), out _), path);
        }
    }

    private static void Put(DiskVolume disk, BootFile file, bool replaces)
    {
        (ulong directory, byte[] name) = disk.Split(file.Path);
        if (replaces)
        {
            disk.Remove(directory, name, disk.Status(disk.Get(file.Path), file.Path).Kind, file.Path);
        }

        NewInode settings = new(file.IsSymbolicLink ? FileKind.SymbolicLink : FileKind.Regular, file.Mode, 0, 0, DiskTime.Now);
        if (file.IsSymbolicLink)
        {
            DiskErrors.Throw(disk.Volume.CreateLink(directory, name, file.Data, settings, out _), file.Path);
            return;
        }

        DiskErrors.Throw(disk.Volume.Create(directory, name, settings, out ulong inode), file.Path);
        DiskErrors.Throw(disk.Data.Write(inode, 0, file.Data, DiskTime.Now, out _), file.Path);
    }

    private static string HashOf(ReadOnlySpan<byte> data) => Convert.ToHexString(SHA256.HashData(data));

    private static string? HashOf(DiskVolume disk, ulong inode, string path)
    {
        FileStatus status = disk.Status(inode, path);
        switch (status.Kind)
        {
            case FileKind.SymbolicLink:
                return HashOf(DiskVolume.Bytes(disk.Target(inode, path)));
            case FileKind.Regular:
                byte[] data = new byte[status.Size];
                DiskErrors.Throw(disk.Data.Read(inode, 0, data, out _), path);
                return HashOf(data);
            default:
                return "";
        }
    }

    /// <summary>What was put there: a hash and a path on each line; without a path that of the boot image.</summary>
    private Dictionary<string, string> ReadList()
    {
        Dictionary<string, string> list = [];
        foreach (string line in File.Exists(_listPath) ? File.ReadAllLines(_listPath) : [])
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0)
            {
                list[line[(space + 1)..]] = line[..space];
            }
        }

        return list;
    }
}
