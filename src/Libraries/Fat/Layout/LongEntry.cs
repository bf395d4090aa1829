using System.Buffers.Binary;

namespace ViperOS.Fat.Layout;

/// <summary>
/// A part of a long name: 13 UTF-16 units in a directory entry that old systems take for a volume label. The parts lie in front of the entry that
/// they belong to, the last one first.
/// </summary>
internal static class LongEntry
{
    public const int Units = 13;

    /// <summary>Of one name.</summary>
    public const int MaximumParts = 20;

    /// <summary>Set in the number of the part that comes first on the medium.</summary>
    public const byte LastPart = 0x40;
    public const byte NumberMask = 0x3F;

    private const int ChecksumOffset = 13;

    private static ReadOnlySpan<byte> UnitOffsets => [1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30];

    public static byte Number(ReadOnlySpan<byte> entry) => entry[0];

    public static byte Checksum(ReadOnlySpan<byte> entry) => entry[ChecksumOffset];

    public static void ReadUnits(ReadOnlySpan<byte> entry, Span<char> into)
    {
        for (int i = 0; i < Units; i++)
        {
            into[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(entry[UnitOffsets[i]..]);
        }
    }

    /// <param name="number">From 1.</param>
    public static void Write(Span<byte> entry, ReadOnlySpan<char> name, int number, byte checksum)
    {
        int start = (number - 1) * Units;
        bool isLast = start + Units >= name.Length;
        entry.Clear();
        entry[0] = (byte)(number | (isLast ? LastPart : 0));
        entry[11] = (byte)EntryAttributes.LongName;
        entry[ChecksumOffset] = checksum;
        for (int i = 0; i < Units; i++)
        {
            // The name is ended by a 0 if it does not fill the part, then there are ones.
            int at = start + i;
            ushort unit = at < name.Length ? name[at] : at == name.Length ? (ushort)0 : (ushort)0xFFFF;
            BinaryPrimitives.WriteUInt16LittleEndian(entry[UnitOffsets[i]..], unit);
        }
    }

    /// <summary>Ties the parts to their short name, so that a system that knows nothing of them may rename and remove files.</summary>
    public static byte ChecksumOf(ReadOnlySpan<byte> shortName)
    {
        byte sum = 0;
        foreach (byte value in shortName)
        {
            sum = (byte)((sum >> 1) + (sum << 7) + value);
        }

        return sum;
    }
}
