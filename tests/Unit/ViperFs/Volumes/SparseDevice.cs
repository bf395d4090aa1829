using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Volumes;

/// <summary>A device of any size that has only the blocks that were written.</summary>
internal sealed class SparseDevice(ulong blocks) : BlockDevice
{
    private readonly Dictionary<ulong, byte[]> _blocks = [];

    public override ulong BlockCount => blocks;

    public int StoredBlocks => _blocks.Count;

    public override ErrorNumber Read(ReadOnlySpan<BlockTransfer> transfers)
    {
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            Assert.True(IsInside(transfer));
            for (int i = 0; i < transfer.Count; i++)
            {
                Span<byte> into = transfer.Bytes.Slice(i * Format.BlockSize, Format.BlockSize);
                into.Clear();
                _blocks.GetValueOrDefault(transfer.Block + (ulong)i)?.CopyTo(into);
            }
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Write(ReadOnlySpan<BlockTransfer> transfers)
    {
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            Assert.True(IsInside(transfer));
            for (int i = 0; i < transfer.Count; i++)
            {
                _blocks[transfer.Block + (ulong)i] = transfer.Bytes.Slice(i * Format.BlockSize, Format.BlockSize).ToArray();
            }
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Flush() => ErrorNumber.None;
}
