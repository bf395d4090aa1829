using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;

namespace ViperOS.ViperFs.Layout;

/// <summary>Finds the superblock and writes it, in both of its places.</summary>
public static class SuperblockCopies
{
    /// <summary>The valid copy with the highest generation. EINVAL if there is none: no volume of ours; EIO.</summary>
    public static ErrorNumber Read(BlockDevice device, out Superblock superblock)
    {
        superblock = default;
        ErrorNumber result = ErrorNumber.EINVAL;
        Span<byte> block = new byte[Format.BlockSize];
        Span<ulong> places = [Format.SuperblockNumber, Format.GroupBlocks - 1, device.BlockCount - 1];
        foreach (ulong place in places)
        {
            if (place >= device.BlockCount)
            {
                continue;
            }

            if (device.Read(place, block) != ErrorNumber.None)
            {
                result = result == ErrorNumber.EINVAL ? ErrorNumber.EIO : result;
                continue;
            }

            ref Superblock found = ref Superblock.Of(block);
            if (BlockHeader.IsValid(block, BlockType.Superblock, place, 0) && found.IsSound && found.Blocks <= device.BlockCount
                && (place == Format.SuperblockNumber || place == new VolumeGeometry(found).BackupSuperblock)
                && (result != ErrorNumber.None || found.Generation > superblock.Generation))
            {
                superblock = found;
                result = ErrorNumber.None;
            }
        }

        return result;
    }

    /// <summary>How many blocks the volume wants that begins on a device, if the device has fewer: it was cut off. Otherwise 0.</summary>
    public static ulong FindMissing(BlockDevice device)
    {
        byte[] block = new byte[Format.BlockSize];
        bool isThere = device.BlockCount > Format.SuperblockNumber && device.Read(Format.SuperblockNumber, block) == ErrorNumber.None
            && BlockHeader.IsValid(block, BlockType.Superblock, Format.SuperblockNumber, 0);
        ulong blocks = isThere ? Superblock.Of(block).Blocks : 0;
        return blocks > device.BlockCount ? blocks : 0;
    }

    /// <summary>Whether the copy at a place is there and the same as the given one.</summary>
    public static bool IsCopy(BlockDevice device, ulong place, in Superblock superblock)
    {
        byte[] block = new byte[Format.BlockSize];
        byte[] wanted = Make(place, superblock);
        return device.Read(place, block) == ErrorNumber.None && block.AsSpan().SequenceEqual(wanted);
    }

    /// <summary>Both copies, one after the other, so that one of them is whole at any time. EIO.</summary>
    public static ErrorNumber Write(BlockDevice device, in Superblock superblock)
    {
        ReadOnlySpan<ulong> places = [Format.SuperblockNumber, new VolumeGeometry(superblock).BackupSuperblock];
        foreach (ulong place in places)
        {
            ErrorNumber error = device.Write(place, Make(place, superblock));
            if (error == ErrorNumber.None)
            {
                error = device.Flush();
            }

            if (error != ErrorNumber.None)
            {
                return error;
            }
        }

        return ErrorNumber.None;
    }

    private static byte[] Make(ulong place, in Superblock superblock)
    {
        byte[] block = new byte[Format.BlockSize];
        BlockHeader.Of(block) = new BlockHeader { Type = BlockType.Superblock, Block = place };
        Superblock.Of(block) = superblock;
        BlockHeader.Seal(block, 0);
        return block;
    }
}
