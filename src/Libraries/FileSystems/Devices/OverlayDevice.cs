using ViperOS.Contracts;

namespace ViperOS.FileSystems.Devices;

/// <summary>A device whose writes stay in memory: for looking at a volume as it will be once its journal was replayed.</summary>
public sealed class OverlayDevice(BlockDevice device) : BlockDevice
{
    private readonly Dictionary<ulong, byte[]> _written = [];

    public override ulong BlockCount => device.BlockCount;

    public override ErrorNumber Read(ReadOnlySpan<BlockTransfer> transfers)
    {
        ErrorNumber error = device.Read(transfers);
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            for (int i = 0; error == ErrorNumber.None && i < transfer.Count && _written.Count != 0; i++)
            {
                if (_written.TryGetValue(transfer.Block + (ulong)i, out byte[]? block))
                {
                    block.CopyTo(transfer.Bytes[(i * BlockSize)..]);
                }
            }
        }

        return error;
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
                _written[transfer.Block + (ulong)i] = transfer.Bytes.Slice(i * BlockSize, BlockSize).ToArray();
            }
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Flush() => ErrorNumber.None;
}
