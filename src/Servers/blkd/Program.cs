using ViperOS.Contracts;
using ViperOS.Services;
using ViperOS.Virtio;

namespace ViperOS.Servers.Blkd;

/// <summary>
/// blkd: the driver of one virtio block device. vinit gives it the channel that it serves ("channel"), the page with the device's registers
/// ("registers", and as argument where in the page they begin), the interrupt ("interrupt"), contiguous memory for what the device reads
/// all the time ("shared") and the domain of what it may touch ("dma").
/// </summary>
internal static class Program
{
    private const int Fail = 20;
    private const uint BlockDeviceId = 2;
    private const uint PageSize = 4096;

    public static int Main(string[] arguments)
    {
        Log log = new(Startup.Find("log"u8));
        MemoryObject shared = new(Startup.Find("shared"u8));
        MappedMemory registers = default;
        MappedMemory memory = default;
        uint start = 0;
        bool hasStart = arguments.Length == 1 && uint.TryParse(arguments[0], out start) && start < PageSize;
        ErrorNumber error = shared.GetInformation(out MemoryInformation information);
        error = error == ErrorNumber.None
            ? new MemoryObject(Startup.Find("registers"u8)).Map(0, PageSize, Protection.Read | Protection.Write, out registers)
            : error;
        error = error == ErrorNumber.None ? shared.Map(0, information.Size, Protection.Read | Protection.Write, out memory) : error;
        Channel life = default;
        error = error == ErrorNumber.None ? Channel.Create(1, out life) : error;
        if (error != ErrorNumber.None || !hasStart)
        {
            log.Error("blkd: the registers or the memory for the device cannot be mapped"u8);
            return Fail;
        }

        MmioDevice device = new(new MappedRegisters(registers, start));
        VirtioDisk? disk = device.DeviceId == BlockDeviceId
            ? VirtioDisk.Start(device, new DmaDomain(Startup.Find("dma"u8)), memory, information.PhysicalAddress)
            : null;
        if (disk is null)
        {
            log.Error("blkd: the device is no virtio 1.0 block device, or refuses to work"u8);
            return Fail;
        }

        ServiceLoop loop = new(new Channel(Startup.Find("channel"u8)));
        Disk service = new(loop, disk, new Interrupt(Startup.Find("interrupt"u8)), log, life);
        error = service.Start();
        error = error == ErrorNumber.None ? loop.Run() : error;
        log.Error("blkd: its channel cannot be received from any more"u8);
        return (int)error;
    }
}
