using System.Buffers.Binary;

namespace ViperOS.DeviceTree;

/// <summary>
/// A PCI host bridge (IEEE 1275 PCI bus binding; pci-host-ecam-generic): where the configuration of devices lies, which addresses are theirs to have,
/// and where their interrupt pins go. A view of the tree.
/// </summary>
public readonly ref struct PciHost
{
    private const uint SpaceMask = 3u << 24;
    private const uint Space32 = 2u << 24;
    private const int ChildCells = 3;
    private const int CellSize = sizeof(uint);
    private const int SharedPeripheralBase = 32;
    private const uint HighestShared = 987;

    private readonly FlattenedDeviceTree _tree;
    private readonly ReadOnlySpan<byte> _ranges;
    private readonly ReadOnlySpan<byte> _interrupts;
    private readonly ReadOnlySpan<byte> _mask;

    internal PciHost(
        FlattenedDeviceTree tree, Device configuration, ReadOnlySpan<byte> ranges, ReadOnlySpan<byte> interrupts, ReadOnlySpan<byte> mask)
    {
        _tree = tree;
        Configuration = configuration;
        _ranges = ranges;
        _interrupts = interrupts;
        _mask = mask;
    }

    /// <summary>A page for each function, in the order of their numbers.</summary>
    public Device Configuration { get; }

    internal static ReadOnlySpan<byte> Compatible => "pci-host-ecam-generic"u8;

    /// <summary>The addresses below 4 GiB that devices' registers can be given, which are the same on both sides of the bridge.</summary>
    public bool TryFindWindow(out ulong start, out ulong size)
    {
        // Child address of three cells, parent address of two, size of two.
        const int Entry = (ChildCells + 4) * CellSize;
        for (int i = 0; i + Entry <= _ranges.Length; i += Entry)
        {
            ReadOnlySpan<byte> range = _ranges.Slice(i, Entry);
            start = ReadLong(range, 1);
            size = ReadLong(range, 5);
            if ((Read(range, 0) & SpaceMask) == Space32 && ReadLong(range, 3) == start && start + size > start && start + size <= uint.MaxValue + 1ul)
            {
                return true;
            }
        }

        start = 0;
        size = 0;
        return false;
    }

    /// <summary>The interrupt controller's number (a GIC's INTID) of a device's pin, 1 to 4 for A to D.</summary>
    public bool TryMapInterrupt(uint device, uint pin, out int interrupt, out bool isEdgeTriggered)
    {
        // Address of three cells and pin, the controller's handle, an address that it may want, and what it calls the interrupt.
        uint addressMask = _mask.Length >= (ChildCells + 1) * CellSize ? Read(_mask, 0) : uint.MaxValue;
        int position = 0;
        while (position + ((ChildCells + 2) * CellSize) <= _interrupts.Length)
        {
            ReadOnlySpan<byte> entry = _interrupts[position..];
            uint controller = Read(entry, ChildCells + 1);
            int addressCells = CellsOf(controller, "#address-cells"u8);
            int interruptCells = CellsOf(controller, "#interrupt-cells"u8);
            int cells = ChildCells + 2 + addressCells + interruptCells;
            if (interruptCells != 3 || addressCells > 2 || cells * CellSize > entry.Length)
            {
                break;
            }

            int specifier = ChildCells + 2 + addressCells;
            uint number = Read(entry, specifier + 1);
            if (Read(entry, 0) == ((device << 11) & addressMask) && Read(entry, ChildCells) == pin && Read(entry, specifier) == 0 && number <= HighestShared)
            {
                interrupt = (int)number + SharedPeripheralBase;
                isEdgeTriggered = (Read(entry, specifier + 2) & 3) != 0;
                return true;
            }

            position += cells * CellSize;
        }

        interrupt = -1;
        isEdgeTriggered = false;
        return false;
    }

    private int CellsOf(uint handle, ReadOnlySpan<byte> name) =>
        _tree.TryFindProperty(handle, name, out ReadOnlySpan<byte> value) && value.Length == CellSize ? (int)uint.Min(Read(value, 0), 8) : 0;

    private static uint Read(ReadOnlySpan<byte> cells, int index) => BinaryPrimitives.ReadUInt32BigEndian(cells[(index * CellSize)..]);

    private static ulong ReadLong(ReadOnlySpan<byte> cells, int index) => BinaryPrimitives.ReadUInt64BigEndian(cells[(index * CellSize)..]);
}
