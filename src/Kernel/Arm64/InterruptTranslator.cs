using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// The interrupt translation service of a GICv3 (IHI 0069, chapter 5): a device's write of a number becomes an interrupt of its own, an LPI, which it
/// finds by the device that wrote and the number. All go to the boot CPU. Its tables are made when the first interrupt is asked for; for devices of
/// one PCI bus. Used under the lock of <see cref="MessageInterrupts"/>.
/// </summary>
internal static unsafe class InterruptTranslator
{
    public const int FirstNumber = 8192;
    public const int MaximumInterrupts = 256;

    /// <summary>Of one device; they share a page of translations, whose entries have at most 16 bytes.</summary>
    public const uint EventsPerDevice = 32;

    // The first frame of the translator.
    private const ulong Control = 0x0000;
    private const ulong Type = 0x0008;
    private const ulong CommandBase = 0x0080;
    private const ulong CommandWriter = 0x0088;
    private const ulong CommandReader = 0x0090;
    private const ulong Tables = 0x0100;
    private const int TableCount = 8;
    private const ulong FrameSize = 0x1_0000;
    private const ulong TranslateOffset = 0x1_0040;
    private const ulong PhysicalTargets = 1 << 19;
    private const uint Enabled = 1;

    private const ulong TypeDevices = 1;
    private const ulong TypeCollections = 4;

    // Normal memory, inner shareable, write-back; bit 63: valid.
    private const ulong Valid = 1ul << 63;
    private const ulong TableAttributes = Valid | (7ul << 59) | (1ul << 10);

    private const ulong CommandSize = 32;
    private const ulong QueueSize = Paging.PageSize;

    // For the table of LPIs: enabled, group 1, the priority of all interrupts.
    private const byte EnabledEntry = 0xA0 | 2 | 1;
    private const byte DisabledEntry = 0xA0 | 2;

    private const int MaximumDevices = 256;
    private const int Patience = 1_000_000;

    private static ulong s_registers;
    private static ulong s_physical;
    private static ulong s_commands;
    private static ulong s_next;
    private static ulong s_target;
    private static byte* s_properties;
    private static bool s_isReady;
    private static DeviceBits s_devices;

    /// <summary>While device memory can be mapped. Nothing happens if there is none.</summary>
    public static void Find(in BootInformation information)
    {
        MemoryRange range = information.GicTranslator;
        if (range.Size >= 2 * FrameSize)
        {
            s_physical = range.Start;
            s_registers = DeviceWindow.Map(range.Start, FrameSize);
        }
    }

    public static bool Exists => s_registers != 0;

    /// <summary>Where devices write to.</summary>
    public static ulong MessageAddress => s_physical + TranslateOffset;

    /// <summary>From now on the device's event interrupts with the number. False without memory, or beyond the tables.</summary>
    public static bool TryMap(uint device, uint eventNumber, int number)
    {
        if (device >= MaximumDevices || eventNumber >= EventsPerDevice || (!s_isReady && !TryStart()) || !TryMapDevice(device))
        {
            return false;
        }

        s_properties[number - FirstNumber] = EnabledEntry;

        // MAPTI: to collection 0. INV: what the redistributor remembers of the interrupt's property is read again.
        return TryCommand(0x0A | ((ulong)device << 32), eventNumber | ((ulong)number << 32), 0)
            && TryCommand(0x0C | ((ulong)device << 32), eventNumber, 0)
            && TryCommand(0x05, 0, s_target);
    }

    public static void Unmap(uint device, uint eventNumber, int number)
    {
        s_properties[number - FirstNumber] = DisabledEntry;

        // DISCARD: also what is pending.
        TryCommand(0x0F | ((ulong)device << 32), eventNumber, 0);
        TryCommand(0x05, 0, s_target);
    }

    private static bool TryStart()
    {
        if (!Gic3.TryEnableMessages(MaximumInterrupts, out s_properties, out ulong redistributor, out uint processor))
        {
            return false;
        }

        for (int i = 0; i < MaximumInterrupts; i++)
        {
            s_properties[i] = DisabledEntry;
        }

        s_target = (Mmio.Read64(s_registers + Type) & PhysicalTargets) != 0 ? redistributor : (ulong)processor << 16;
        ulong commands = PhysicalMemory.AllocatePage(zeroed: true);
        if (commands == 0 || !TryCreateTables())
        {
            return false;
        }

        s_commands = (ulong)DirectMap.ToVirtual(commands);
        s_next = 0;
        Mmio.Write64(s_registers + CommandBase, TableAttributes | commands);
        Mmio.Write64(s_registers + CommandWriter, 0);
        Mmio.Write32(s_registers + Control, Enabled);

        // MAPC: collection 0 is the boot CPU.
        s_isReady = TryCommand(0x09, 0, s_target | Valid) && TryCommand(0x05, 0, s_target);
        return s_isReady;
    }

    /// <summary>A page for each table that it asks for: of devices, enough for one bus, and of collections, of which there is one.</summary>
    private static bool TryCreateTables()
    {
        for (ulong i = 0; i < TableCount; i++)
        {
            ulong register = s_registers + Tables + (8 * i);
            ulong value = Mmio.Read64(register);
            ulong type = (value >> 56) & 7;
            if (type is not (TypeDevices or TypeCollections))
            {
                continue;
            }

            ulong entrySize = ((value >> 48) & 31) + 1;
            ulong table = PhysicalMemory.AllocatePage(zeroed: true);
            if (table == 0 || (type == TypeDevices && entrySize * MaximumDevices > Paging.PageSize))
            {
                return false;
            }

            // Pages of 4 KiB, and one of them.
            Mmio.Write64(register, TableAttributes | (type << 56) | ((entrySize - 1) << 48) | table);
            if ((Mmio.Read64(register) & (3 << 8)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryMapDevice(uint device)
    {
        ulong bit = 1ul << (int)(device & 63);
        if ((s_devices.Mapped[device / 64] & bit) != 0)
        {
            return true;
        }

        ulong translations = PhysicalMemory.AllocatePage(zeroed: true);
        if (translations == 0)
        {
            return false;
        }

        // MAPD: five bits of events.
        if (!TryCommand(0x08 | ((ulong)device << 32), 5 - 1, translations | Valid))
        {
            return false;
        }

        s_devices.Mapped[device / 64] |= bit;
        return true;
    }

    /// <summary>Waits until it is taken. False if the translator has stopped.</summary>
    private static bool TryCommand(ulong first, ulong second, ulong third)
    {
        ulong* command = (ulong*)(s_commands + s_next);
        command[0] = first;
        command[1] = second;
        command[2] = third;
        command[3] = 0;
        s_next = (s_next + CommandSize) % QueueSize;
        Barriers.DataSynchronization();
        Mmio.Write64(s_registers + CommandWriter, s_next);
        for (int i = 0; i < Patience; i++)
        {
            if ((Mmio.Read64(s_registers + CommandReader) & 0xF_FFE0) == s_next)
            {
                return true;
            }

            Processor.Relax();
        }

        return false;
    }

    private struct DeviceBits
    {
        public fixed ulong Mapped[MaximumDevices / 64];
    }
}
