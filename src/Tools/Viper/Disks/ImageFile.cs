using System.Globalization;
using Microsoft.Win32.SafeHandles;
using ViperOS.Fat;
using ViperOS.Fat.Checking;
using ViperOS.Fat.Devices;
using ViperOS.Contracts;
using ViperOS.Tools.Viper.Host;
using ViperOS.FileSystems.Devices;
using ViperOS.Partitions;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>A disk image in a file of the host. Blocks that are never written take no room there.</summary>
public sealed class ImageFile : BlockDevice, IDisposable
{
    private const char PartitionMark = '@';

    private readonly SafeFileHandle _file;

    private readonly long _start;
    private readonly long _length;

    private ImageFile(SafeFileHandle file, bool isReadOnly, long start, long length)
    {
        _file = file;
        _start = start;
        _length = length;
        IsReadOnly = isReadOnly;
        BlockCount = (ulong)length / Format.BlockSize;
    }

    /// <summary>The same in sectors; usable as long as this.</summary>
    public ImageSectors Sectors => new(_file, _start, _length, IsReadOnly);

    public override ulong BlockCount { get; }

    public override bool IsReadOnly { get; }

    /// <summary>Whether there is a FAT volume, and nothing that has to do with ViperFS.</summary>
    public bool IsFat
    {
        get
        {
            byte[] sector = new byte[SectorDevice.SectorSize];
            ImageSectors sectors = Sectors;
            return sectors.Read(0, sector) == ErrorNumber.None && FatVolume.IsVolume(sector, sectors.SectorCount)
                && SuperblockCopies.Read(this, out _) != ErrorNumber.None;
        }
    }

    /// <summary>As <see cref="IsFat"/>, also where the volume's first sector is damaged.</summary>
    public bool WasFat => FatChecker.IsVolume(Sectors) && SuperblockCopies.Read(this, out _) != ErrorNumber.None;

    /// <summary>Whether the file can be opened for writing.</summary>
    public static bool CanWrite(string path)
    {
        try
        {
            using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <param name="name">Of the file; a partition of it with '@' and its number behind.</param>
    /// <param name="isReadOnly">Nothing will be written.</param>
    public static ImageFile Open(string name, bool isReadOnly)
    {
        (string path, uint number) = Split(name);
        if (!File.Exists(path))
        {
            throw new ViperException(Directory.Exists(path) ? $"'{path}' is a folder, not an image" : $"there is no '{path}'; viper mkfs {path} --size 1G makes one");
        }

        try
        {
            SafeFileHandle file = File.OpenHandle(
                path, FileMode.Open, isReadOnly ? FileAccess.Read : FileAccess.ReadWrite, isReadOnly ? FileShare.ReadWrite : FileShare.Read);
            ImageFile image = new(file, isReadOnly, 0, RandomAccess.GetLength(file));
            return number == 0 ? image : image.Part(path, number);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ViperException($"cannot open {path}: {e.Message}", e);
        }
    }

    /// <summary>What the image is divided into; nothing for the name of a partition.</summary>
    public static IReadOnlyList<Partition> PartitionsOf(string name)
    {
        if (Split(name).Number != 0)
        {
            return [];
        }

        using ImageFile image = Open(name, isReadOnly: true);
        return PartitionTable.Read(image.Sectors).Partitions;
    }

    private static (string Path, uint Number) Split(string name)
    {
        int mark = name.LastIndexOf(PartitionMark);
        return mark > 0 && !File.Exists(name) && uint.TryParse(name.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out uint number) && number != 0
            ? (name[..mark], number)
            : (name, 0);
    }

    private ImageFile Part(string path, uint number)
    {
        if (PartitionTable.Read(Sectors).Partitions.FirstOrDefault(partition => partition.Number == number) is { } found)
        {
            return new ImageFile(_file, IsReadOnly, (long)found.First * SectorDevice.SectorSize, (long)found.Count * SectorDevice.SectorSize);
        }

        Dispose();
        throw new ViperException($"{path} has no partition {number}");
    }

    /// <summary>Makes the file, or gives the one that is there a new size; the contents of an old one go.</summary>
    /// <param name="size">In bytes.</param>
    public static ImageFile Create(string path, long size)
    {
        try
        {
            SafeFileHandle file = File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
            RandomAccess.SetLength(file, size);
            return new ImageFile(file, isReadOnly: false, 0, size);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            throw new ViperException($"cannot make {path}: {e.Message}", e);
        }
    }

    public override ErrorNumber Read(ReadOnlySpan<BlockTransfer> transfers)
    {
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            if (!IsInside(transfer))
            {
                return ErrorNumber.EINVAL;
            }

            Span<byte> rest = transfer.Bytes;
            long offset = _start + ((long)transfer.Block * Format.BlockSize);
            while (!rest.IsEmpty)
            {
                int read = RandomAccess.Read(_file, rest, offset);
                if (read == 0)
                {
                    return ErrorNumber.EIO;
                }

                rest = rest[read..];
                offset += read;
            }
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Write(ReadOnlySpan<BlockTransfer> transfers)
    {
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            if (!IsInside(transfer) || IsReadOnly)
            {
                return IsReadOnly ? ErrorNumber.EROFS : ErrorNumber.EINVAL;
            }

            try
            {
                RandomAccess.Write(_file, transfer.Bytes, _start + ((long)transfer.Block * Format.BlockSize));
            }
            catch (IOException)
            {
                return ErrorNumber.EIO;
            }
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Flush()
    {
        RandomAccess.FlushToDisk(_file);
        return ErrorNumber.None;
    }

    public void Dispose() => _file.Dispose();
}
