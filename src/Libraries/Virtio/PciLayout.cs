using System.Buffers.Text;
using ViperOS.Pci;

namespace ViperOS.Virtio;

/// <summary>Where in a PCI function's registers the parts of a virtio device are (virtio 1.2, section 4.1.4). All in one range.</summary>
public readonly struct PciLayout
{
    public const ushort Vendor = 0x1AF4;

    /// <summary>Device numbers are this and the kind of the device (section 4.1.2).</summary>
    public const ushort FirstDevice = 0x1040;

    private const byte VendorSpecific = 0x09;
    private const uint CommonSize = 0x38;
    private const int PartCount = 4;
    private const int FieldCount = 6;

    /// <summary>Bytes of its text.</summary>
    public const int MaximumText = FieldCount * 11;

    private PciLayout(int range, ReadOnlySpan<uint> fields)
    {
        Range = range;
        Common = fields[0];
        Notify = fields[1];
        NotifyLength = fields[2];
        NotifyMultiplier = fields[3];
        Interrupts = fields[4];
        Configuration = fields[5];
    }

    /// <summary>Which of the function's ranges.</summary>
    public int Range { get; }

    /// <summary>Of the common configuration.</summary>
    public uint Common { get; }

    /// <summary>Of the registers to notify.</summary>
    public uint Notify { get; }

    /// <summary>In bytes.</summary>
    public uint NotifyLength { get; }

    /// <summary>From the register of one queue to that of the next.</summary>
    public uint NotifyMultiplier { get; }

    /// <summary>Of the register that tells why it has interrupted.</summary>
    public uint Interrupts { get; }

    /// <summary>Of the device's own configuration.</summary>
    public uint Configuration { get; }

    /// <summary>False if a part is missing, is not in the same range as the others, or reaches out of it.</summary>
    public static bool TryRead(PciFunction function, ReadOnlySpan<PciRange> ranges, out PciLayout layout)
    {
        Span<uint> offsets = stackalloc uint[PartCount];
        Span<uint> lengths = stackalloc uint[PartCount];
        lengths.Clear();
        int range = -1;
        uint multiplier = 0;
        for (uint offset = function.FindCapability(VendorSpecific); offset != 0; offset = function.FindCapability(VendorSpecific, offset))
        {
            // Kinds 1 to 4: common, notify, interrupts, configuration. The first of each that can be used is the one to use.
            uint part = (function.Read(offset) >> 24) - 1;
            int inRange = (int)(function.Read(offset + 4) & 0xFF);
            uint start = function.Read(offset + 8);
            uint length = function.Read(offset + 12);
            if (part >= PartCount || inRange >= ranges.Length || !ranges[inRange].IsSome || lengths[(int)part] != 0 || length == 0
                || (range >= 0 && inRange != range) || start % 4 != 0 || (ulong)start + length > ranges[inRange].Size)
            {
                continue;
            }

            range = inRange;
            offsets[(int)part] = start;
            lengths[(int)part] = length;
            multiplier = part == 1 ? function.Read(offset + 16) : multiplier;
        }

        layout = range < 0 ? default : new PciLayout(range, [offsets[0], offsets[1], lengths[1], multiplier, offsets[2], offsets[3]]);
        return range >= 0 && lengths[0] >= CommonSize && !lengths.Contains(0u);
    }

    /// <summary>As one argument of a program: the offsets, with commas between them. Returns the length, at most <see cref="MaximumText"/>.</summary>
    public int Format(Span<byte> text)
    {
        ReadOnlySpan<uint> numbers = [Common, Notify, NotifyLength, NotifyMultiplier, Interrupts, Configuration];
        int length = 0;
        foreach (uint number in numbers)
        {
            Utf8Formatter.TryFormat(number, text[length..], out int digits);
            length += digits;
            text[length++] = (byte)',';
        }

        return length - 1;
    }

    /// <summary>What <see cref="Format"/> made; the range is not in it.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out PciLayout layout)
    {
        Span<uint> numbers = stackalloc uint[FieldCount];
        numbers.Clear();
        bool isRight = true;
        for (int i = 0; i < FieldCount && isRight; i++)
        {
            isRight = Utf8Parser.TryParse(text, out numbers[i], out int digits)
                && (i == FieldCount - 1 ? digits == text.Length : digits < text.Length && text[digits] == (byte)',');
            text = isRight && i < FieldCount - 1 ? text[(digits + 1)..] : text;
        }

        layout = new PciLayout(0, numbers);
        return isRight;
    }
}
