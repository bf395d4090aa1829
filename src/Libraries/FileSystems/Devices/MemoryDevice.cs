using ViperOS.Contracts;

namespace ViperOS.FileSystems.Devices;

/// <summary>
/// A device in memory: blocks that were never written read as zeros and take no room. A copy shares the blocks until they are written.
/// </summary>
public sealed class MemoryDevice : BlockDevice
{
    private readonly byte[]?[] _blocks;
    private readonly bool[] _isOwn;

    public MemoryDevice(ulong blocks)
    {
        _blocks = new byte[]?[blocks];
        _isOwn = new bool[blocks];
    }

    private MemoryDevice(byte[]?[] blocks)
    {
        _blocks = blocks;
        _isOwn = new bool[blocks.Length];
    }

    public override ulong BlockCount => (ulong)_blocks.Length;

    public ulong WrittenBlocks { get; private set; }

    public ulong Flushes { get; private set; }

    /// <summary>A second device with the same contents. The first one must not be written as long as the copy is in use.</summary>
    public MemoryDevice Copy() => new([.. _blocks]);

    /// <summary>The bytes of a block, or an empty span for one of zeros.</summary>
    public ReadOnlySpan<byte> Peek(ulong block) => _blocks[block];

    public override ErrorNumber Read(ReadOnlySpan<BlockTransfer> transfers)
    {
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            if (!IsInside(transfer))
            {
                return ErrorNumber.EINVAL;
            }

            for (int i = 0; i < transfer.Count; i++)
            {
                Span<byte> into = transfer.Bytes.Slice(i * BlockSize, BlockSize);
                if (_blocks[transfer.Block + (ulong)i] is { } block)
                {
                    block.CopyTo(into);
                }
                else
                {
                    into.Clear();
                }
            }
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Write(ReadOnlySpan<BlockTransfer> transfers)
    {
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            if (!IsInside(transfer))
            {
                return ErrorNumber.EINVAL;
            }

            for (int i = 0; i < transfer.Count; i++)
            {
                ulong number = transfer.Block + (ulong)i;
                if (!_isOwn[number])
                {
                    _isOwn[number] = true;
                    _blocks[number] = new byte[BlockSize];
                }

                transfer.Bytes.Slice(i * BlockSize, BlockSize).CopyTo(_blocks[number]);
            }

            WrittenBlocks += (ulong)transfer.Count;
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Flush()
    {
        Flushes++;
        return ErrorNumber.None;
    }

    public override ErrorNumber Discard(ulong block, ulong count)
    {
        if (block > BlockCount || count > BlockCount - block)
        {
            return ErrorNumber.EINVAL;
        }

        _blocks.AsSpan((int)block, (int)count).Clear();
        _isOwn.AsSpan((int)block, (int)count).Clear();
        return ErrorNumber.None;
    }
}
