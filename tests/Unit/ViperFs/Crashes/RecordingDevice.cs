using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Crashes;

/// <summary>A device in memory that remembers every block written and every flush, in their order.</summary>
internal sealed class RecordingDevice(MemoryDevice device) : BlockDevice
{
    public const ulong FlushMark = ulong.MaxValue;

    public override ulong BlockCount => device.BlockCount;

    /// <summary>Block number and contents, or <see cref="FlushMark"/>.</summary>
    public List<(ulong Block, byte[] Bytes)> Events { get; } = [];

    public override ErrorNumber Read(ReadOnlySpan<BlockTransfer> transfers) => device.Read(transfers);

    public override ErrorNumber Write(ReadOnlySpan<BlockTransfer> transfers)
    {
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            for (int i = 0; i < transfer.Count; i++)
            {
                Events.Add((transfer.Block + (ulong)i, transfer.Bytes.Slice(i * Format.BlockSize, Format.BlockSize).ToArray()));
            }
        }

        return device.Write(transfers);
    }

    public override ErrorNumber Flush()
    {
        Events.Add((FlushMark, []));
        return device.Flush();
    }
}
