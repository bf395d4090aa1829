using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;

namespace ViperOS.Tests.ViperFs.Volumes;

/// <summary>A device that fails from some transfer on, or now and then.</summary>
internal sealed class FailingDevice(MemoryDevice device, Random random, int failsOneIn) : BlockDevice
{
    public override ulong BlockCount => device.BlockCount;

    public int Failures { get; private set; }

    public override ErrorNumber Read(ReadOnlySpan<BlockTransfer> transfers) => Fails() ? ErrorNumber.EIO : device.Read(transfers);

    public override ErrorNumber Write(ReadOnlySpan<BlockTransfer> transfers)
    {
        if (!Fails())
        {
            return device.Write(transfers);
        }

        // Some of the list may have come through.
        device.Write(transfers[..random.Next(transfers.Length)]);
        return ErrorNumber.EIO;
    }

    public override ErrorNumber Flush() => Fails() ? ErrorNumber.EIO : device.Flush();

    private bool Fails()
    {
        bool fails = random.Next(failsOneIn) == 0;
        Failures += fails ? 1 : 0;
        return fails;
    }
}
