namespace ViperOS.Pci;

/// <summary>
/// Interrupts by messages that a function can have many of, MSI-X (PCI local bus specification 3.0, section 6.8.2): a table in its registers, of 16 bytes
/// for each: address 8, data 4, and a word whose lowest bit masks it.
/// </summary>
public readonly struct MessageCapability
{
    public const uint EntrySize = 16;

    private const byte Identifier = 0x11;
    private const uint EnableBit = 1u << 31;
    private const uint MaskAllBit = 1u << 30;

    private readonly uint _offset;

    private MessageCapability(uint offset, uint table, uint control)
    {
        _offset = offset;
        Range = (int)(table & 7);
        TableOffset = table & ~7u;
        Count = ((control >> 16) & 0x7FF) + 1;
    }

    /// <summary>Which of the function's ranges holds the table.</summary>
    public int Range { get; }

    /// <summary>Where in it.</summary>
    public uint TableOffset { get; }

    /// <summary>Entries of the table.</summary>
    public uint Count { get; }

    public static bool TryFind(PciFunction function, out MessageCapability found)
    {
        found = default;
        uint offset = function.FindCapability(Identifier);
        if (offset == 0)
        {
            return false;
        }

        found = new MessageCapability(offset, function.Read(offset + 4), function.Read(offset));
        return found.Range < PciFunction.RangeCount;
    }

    /// <summary>When the table is written.</summary>
    public void Enable(PciFunction function) => function.Write(_offset, (function.Read(_offset) & ~MaskAllBit) | EnableBit);
}
