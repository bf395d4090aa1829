using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;

namespace ViperOS.Tests.ViperFs.Mutations;

/// <summary>
/// A device that takes a transfer outside of itself, or far too many of them, for what they are: the file system gone astray.
/// </summary>
internal sealed class GuardDevice(MemoryDevice device, int limit) : BlockDevice
{
    private int _transfers;

    public override ulong BlockCount => device.BlockCount;

    public override ErrorNumber Read(ReadOnlySpan<BlockTransfer> transfers)
    {
        Guard(transfers);
        return device.Read(transfers);
    }

    public override ErrorNumber Write(ReadOnlySpan<BlockTransfer> transfers)
    {
        Guard(transfers);
        return device.Write(transfers);
    }

    public override ErrorNumber Flush() => device.Flush();

    private void Guard(ReadOnlySpan<BlockTransfer> transfers)
    {
        foreach (ref readonly BlockTransfer transfer in transfers)
        {
            Assert.True(IsInside(transfer), $"block {transfer.Block} of {BlockCount} was asked for");
            Assert.True(++_transfers < limit, "it does not come to an end");
        }
    }
}
