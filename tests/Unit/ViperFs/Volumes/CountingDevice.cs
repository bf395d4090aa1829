using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;

namespace ViperOS.Tests.ViperFs.Volumes;

/// <summary>Counts the lists that are read and written, each of which somebody waits for.</summary>
internal sealed class CountingDevice(BlockDevice device) : BlockDevice
{
    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public override ulong BlockCount => device.BlockCount;

    public override ErrorNumber Read(ReadOnlySpan<BlockTransfer> transfers)
    {
        Reads++;
        return device.Read(transfers);
    }

    public override ErrorNumber Write(ReadOnlySpan<BlockTransfer> transfers)
    {
        Writes++;
        return device.Write(transfers);
    }

    public override ErrorNumber Flush() => device.Flush();
}
