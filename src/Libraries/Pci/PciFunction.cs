namespace ViperOS.Pci;

/// <summary>One function of a device (PCI local bus specification 3.0, chapter 6). What it says is input like any other.</summary>
public sealed class PciFunction(IConfigurationSpace space, PciAddress address)
{
    public const int RangeCount = 6;

    private const uint Identity = 0x00;
    private const uint CommandAndStatus = 0x04;
    private const uint HeaderType = 0x0C;
    private const uint FirstRange = 0x10;
    private const uint FirstCapability = 0x34;
    private const uint InterruptPinRegister = 0x3C;

    private const uint MemoryEnable = 1 << 1;
    private const uint BusMaster = 1 << 2;
    private const uint NoPinInterrupts = 1 << 10;
    private const uint HasCapabilities = 1u << (16 + 4);
    private const uint IsMultifunction = 1u << (16 + 7);
    private const uint HeaderKindMask = 0x7Fu << 16;

    private const uint RangeIsPort = 1;
    private const uint RangeTypeMask = 3 << 1;
    private const uint RangeIs64 = 2 << 1;

    /// <summary>The smallest piece of device memory that can be given away.</summary>
    private const ulong PageSize = 4096;

    private const int MaximumCapabilities = 48;

    public PciAddress Address { get; } = address;

    public ushort Vendor => (ushort)Read(Identity);

    public ushort Device => (ushort)(Read(Identity) >> 16);

    public bool Exists => Vendor != ushort.MaxValue;

    /// <summary>Whether the device has functions besides its first.</summary>
    public bool HasMore => (Read(HeaderType) & IsMultifunction) != 0;

    /// <summary>Not a bridge to another bus.</summary>
    public bool IsEndpoint => (Read(HeaderType) & HeaderKindMask) == 0;

    /// <summary>1 to 4 for pins A to D; 0 for none.</summary>
    public uint InterruptPin => (Read(InterruptPinRegister) >> 8) & 0xFF;

    /// <summary>The functions of bus 0.</summary>
    public static List<PciFunction> FindAll(IConfigurationSpace space)
    {
        List<PciFunction> found = [];
        for (byte device = 0; device < PciAddress.DevicesPerBus; device++)
        {
            PciFunction first = new(space, new PciAddress(0, device, 0));
            if (!first.Exists)
            {
                continue;
            }

            found.Add(first);
            for (byte function = 1; first.HasMore && function < PciAddress.FunctionsPerDevice; function++)
            {
                PciFunction next = new(space, new PciAddress(0, device, function));
                if (next.Exists)
                {
                    found.Add(next);
                }
            }
        }

        return found;
    }

    /// <param name="offset">A multiple of 4.</param>
    public uint Read(uint offset) => space.Read(Address, offset);

    public void Write(uint offset, uint value) => space.Write(Address, offset, value);

    /// <summary>The function answers to its addresses, and may read and write memory.</summary>
    public void Enable(bool hasPinInterrupts) => WriteCommand(MemoryEnable | BusMaster | (hasPinInterrupts ? 0 : NoPinInterrupts));

    /// <summary>It answers to nothing, and touches no memory.</summary>
    public void Disable() => WriteCommand(NoPinInterrupts);

    /// <summary>
    /// Where the next capability with this identifier lies behind the one at <paramref name="after"/>, 0 for from the beginning on; 0 if there is none.
    /// </summary>
    public uint FindCapability(byte identifier, uint after = 0)
    {
        if ((Read(CommandAndStatus) & HasCapabilities) == 0)
        {
            return 0;
        }

        uint offset = NextOf(after == 0 ? Read(FirstCapability) : Read(after) >> 8);
        for (int i = 0; i < MaximumCapabilities && offset != 0; i++)
        {
            uint header = Read(offset);
            if ((byte)header == identifier)
            {
                return offset;
            }

            offset = NextOf(header >> 8);
        }

        return 0;
    }

    /// <summary>
    /// Gives all its registers addresses out of the window, in pages of their own. False if one does not fit. Only while it is disabled.
    /// </summary>
    /// <param name="window">The addresses.</param>
    /// <param name="ranges">Where they are afterwards, of <see cref="RangeCount"/>.</param>
    public bool TryPlace(PciWindow window, Span<PciRange> ranges)
    {
        ranges.Clear();
        for (uint i = 0; i < RangeCount; i++)
        {
            uint register = FirstRange + (4 * i);
            uint kind = Read(register);
            bool is64 = (kind & (RangeIsPort | RangeTypeMask)) == RangeIs64 && i + 1 < RangeCount;
            Write(register, uint.MaxValue);
            ulong mask = Read(register);
            if ((kind & RangeIsPort) != 0 || mask == 0)
            {
                // Ports stay at 0, where the function does not answer.
                Write(register, 0);
                continue;
            }

            uint index = i;
            mask &= ~0xFul;
            if (is64)
            {
                Write(register + 4, uint.MaxValue);
                mask |= (ulong)Read(register + 4) << 32;
                i++;
            }
            else
            {
                mask |= 0xFFFF_FFFF_0000_0000;
            }

            // The lowest bit that can be written is the size.
            ulong size = mask & (~mask + 1);
            if (size == 0 || !window.TryAllocate(ulong.Max(size, PageSize), out ulong place))
            {
                return false;
            }

            Write(register, (uint)place);
            if (is64)
            {
                Write(register + 4, (uint)(place >> 32));
            }

            ranges[(int)index] = new PciRange(place, size);
        }

        return true;
    }

    // Writing zeros to the status in the upper half changes nothing of it.
    private void WriteCommand(uint command) => Write(CommandAndStatus, command);

    /// <summary>Pointers lie behind the header, at multiples of 4.</summary>
    private static uint NextOf(uint pointer)
    {
        pointer &= 0xFC;
        return pointer < 0x40 ? 0 : pointer;
    }
}
