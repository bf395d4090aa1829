using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Checking;

/// <summary>The blocks as the check sees them: those of the device, or what a repair has made of them and not written yet.</summary>
internal sealed class CheckImage(BlockDevice device, uint seed)
{
    private readonly SortedDictionary<ulong, byte[]> _changed = [];

    public bool IsChanged => _changed.Count != 0;

    /// <summary>The block, if it is of that type and owner and its checksum is right.</summary>
    public bool TryRead(ulong number, BlockType type, ulong owner, out byte[] block)
    {
        if (!_changed.TryGetValue(number, out byte[]? found))
        {
            block = new byte[Format.BlockSize];
            return device.Read(number, block) == ErrorNumber.None && BlockHeader.IsValid(block, type, number, seed)
                && BlockHeader.Of(block).Owner == owner;
        }

        block = found;
        return BlockHeader.Of(block).Type == type && BlockHeader.Of(block).Owner == owner;
    }

    /// <summary>A block that takes the place of one that is no good.</summary>
    public byte[] Make(ulong number, BlockType type)
    {
        byte[] block = new byte[Format.BlockSize];
        BlockHeader.Of(block) = new BlockHeader { Type = type, Block = number };
        _changed[number] = block;
        return block;
    }

    /// <summary>The bytes got from <see cref="TryRead"/> were changed, and are to be written.</summary>
    public void Change(byte[] block) => _changed[BlockHeader.Of(block).Block] = block;

    /// <summary>EIO.</summary>
    public ErrorNumber Write()
    {
        foreach ((ulong number, byte[] block) in _changed)
        {
            BlockHeader.Seal(block, seed);
            ErrorNumber error = device.Write(number, block);
            if (error != ErrorNumber.None)
            {
                return error;
            }
        }

        _changed.Clear();
        return device.Flush();
    }
}
