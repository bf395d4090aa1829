using Microsoft.Win32.SafeHandles;
using ViperOS.Contracts;
using ViperOS.Fat.Devices;
using ViperOS.Partitions;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>An image, or a part of one, in sectors: what FAT volumes and partition tables are read from. The file belongs to somebody else.</summary>
/// <param name="file">Of the image.</param>
/// <param name="start">Where the part begins, in bytes.</param>
/// <param name="length">Of the part, in bytes.</param>
/// <param name="isReadOnly">Nothing is written.</param>
public sealed class ImageSectors(SafeFileHandle file, long start, long length, bool isReadOnly) : SectorDevice, IPartitionedDisk
{
    public override ulong SectorCount => (ulong)length / SectorSize;

    public override bool IsReadOnly => isReadOnly;

    int IPartitionedDisk.BlockSize => SectorSize;

    ulong IPartitionedDisk.Blocks => SectorCount;

    public bool TryRead(ulong block, Span<byte> into) => Read(block, into) == ErrorNumber.None;

    public override ErrorNumber Read(ulong sector, Span<byte> into)
    {
        if (!IsInside(sector, into.Length))
        {
            return ErrorNumber.EINVAL;
        }

        try
        {
            long offset = start + ((long)sector * SectorSize);
            while (!into.IsEmpty)
            {
                int read = RandomAccess.Read(file, into, offset);
                if (read == 0)
                {
                    return ErrorNumber.EIO;
                }

                into = into[read..];
                offset += read;
            }

            return ErrorNumber.None;
        }
        catch (IOException)
        {
            return ErrorNumber.EIO;
        }
    }

    public override ErrorNumber Write(ulong sector, ReadOnlySpan<byte> from)
    {
        if (isReadOnly || !IsInside(sector, from.Length))
        {
            return isReadOnly ? ErrorNumber.EROFS : ErrorNumber.EINVAL;
        }

        try
        {
            RandomAccess.Write(file, from, start + ((long)sector * SectorSize));
            return ErrorNumber.None;
        }
        catch (IOException)
        {
            return ErrorNumber.EIO;
        }
    }

    public override ErrorNumber Flush()
    {
        RandomAccess.FlushToDisk(file);
        return ErrorNumber.None;
    }
}
