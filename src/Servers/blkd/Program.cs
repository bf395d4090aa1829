using System.Buffers.Text;
using System.Text;
using ViperOS.Contracts;
using ViperOS.Services;
using ViperOS.Virtio;

namespace ViperOS.Servers.Blkd;

/// <summary>
/// blkd: the driver of one virtio block device. vinit gives it the channel that it serves ("channel"), the device's registers ("registers"), its
/// interrupts ("interrupt0" and so on), contiguous memory for what the device reads all the time ("shared") and the domain of what it may touch ("dma").
/// Arguments: "mmio", and where in the page the registers begin; or "pci", where in the registers what lies, and how many interrupts are messages.
/// </summary>
internal static class Program
{
    private const int Fail = 20;
    private const uint BlockDeviceId = 2;

    public static int Main(string[] arguments)
    {
        Log log = new(Startup.Find("log"u8));
        MemoryObject shared = new(Startup.Find("shared"u8));
        MemoryObject registerMemory = new(Startup.Find("registers"u8));
        MappedMemory registers = default;
        MappedMemory memory = default;
        MemoryInformation ofRegisters = default;
        ErrorNumber error = shared.GetInformation(out MemoryInformation information);
        error = error == ErrorNumber.None ? registerMemory.GetInformation(out ofRegisters) : error;
        error = error == ErrorNumber.None ? registerMemory.Map(0, ofRegisters.Size, Protection.Read | Protection.Write, out registers) : error;
        error = error == ErrorNumber.None ? shared.Map(0, information.Size, Protection.Read | Protection.Write, out memory) : error;
        Channel life = default;
        error = error == ErrorNumber.None ? Channel.Create(1, out life) : error;
        if (error != ErrorNumber.None)
        {
            log.Error("blkd: the registers or the memory for the device cannot be mapped"u8);
            return Fail;
        }

        Interrupt[] interrupts = FindInterrupts();
        VirtioDevice? device = interrupts.Length == 0 ? null : Open(arguments, registers);
        uint queues = (uint)int.Max(interrupts.Length, 2) - 1;
        VirtioDisk? disk = device is not null
            ? VirtioDisk.Start(device, new DmaDomain(Startup.Find("dma"u8)), memory, information.PhysicalAddress, queues)
            : null;
        if (disk is null)
        {
            log.Error("blkd: the device is no virtio 1.0 block device, or refuses to work"u8);
            return Fail;
        }

        ServiceLoop loop = new(new Channel(Startup.Find("channel"u8)));
        Disk service = new(loop, disk, interrupts, log, life);
        error = service.Start();
        error = error == ErrorNumber.None ? loop.Run() : error;
        log.Error("blkd: its channel cannot be received from any more"u8);
        return (int)error;
    }

    /// <summary>Null if the arguments are not right, or the device is another.</summary>
    private static VirtioDevice? Open(string[] arguments, MappedMemory registers)
    {
        Span<byte> text = stackalloc byte[PciLayout.MaximumText];
        int length = arguments.Length > 1 && Encoding.UTF8.TryGetBytes(arguments[1], text, out int bytes) ? bytes : 0;
        switch (arguments)
        {
            case ["mmio", _] when Utf8Parser.TryParse(text[..length], out uint offset, out int digits) && digits == length && offset < registers.Size:
                MmioDevice device = new(new MappedRegisters(registers, offset));
                return device.DeviceId == BlockDeviceId ? device : null;
            case ["pci", _, string messages] when PciLayout.TryParse(text[..length], out PciLayout layout) && uint.TryParse(messages, out uint count):
                return new PciDevice(new MappedRegisters(registers, 0), layout, count);
            default:
                return null;
        }
    }

    private static Interrupt[] FindInterrupts()
    {
        Span<byte> name = stackalloc byte[16];
        "interrupt"u8.CopyTo(name);
        List<Interrupt> interrupts = [];
        while (true)
        {
            Utf8Formatter.TryFormat(interrupts.Count, name["interrupt".Length..], out int digits);
            Handle handle = Startup.Find(name[..("interrupt".Length + digits)]);
            if (!handle.IsSome)
            {
                return [.. interrupts];
            }

            interrupts.Add(new Interrupt(handle));
        }
    }
}
