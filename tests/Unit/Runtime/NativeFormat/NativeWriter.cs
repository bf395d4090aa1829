namespace ViperOS.Tests.Runtime.NativeFormat;

/// <summary>Writes numbers as the compiler does in its native format, by its rules and not by the reader's.</summary>
internal static class NativeWriter
{
    public static byte[] Unsigned(uint value) => value switch
    {
        < 1u << 7 => [(byte)(value << 1)],
        < 1u << 14 => Little((value << 2) | 1, 2),
        < 1u << 21 => Little((value << 3) | 3, 3),
        < 1u << 28 => Little((value << 4) | 7, 4),
        _ => [15, .. Little(value, 4)],
    };

    public static byte[] Signed(int value) => value switch
    {
        >= -(1 << 6) and < 1 << 6 => [(byte)(value << 1)],
        >= -(1 << 13) and < 1 << 13 => Little(((uint)value << 2) | 1, 2),
        >= -(1 << 20) and < 1 << 20 => Little(((uint)value << 3) | 3, 3),
        >= -(1 << 27) and < 1 << 27 => Little(((uint)value << 4) | 7, 4),
        _ => [15, .. Little((uint)value, 4)],
    };

    public static byte[] UnsignedLong(ulong value) => value <= uint.MaxValue ? Unsigned((uint)value) : [31, .. Little(value, 8)];

    public static byte[] SignedLong(long value) =>
        value is >= int.MinValue and <= int.MaxValue ? Signed((int)value) : [31, .. Little((ulong)value, 8)];

    /// <summary>A hash table of entries that are 32-bit numbers behind it; <paramref name="indexSize"/> is the binary logarithm of the bytes per
    /// bucket start.</summary>
    public static byte[] Hashtable(IReadOnlyList<(int Hash, uint Value)> entries, int bucketBits, int indexSize)
    {
        int bucketCount = 1 << bucketBits;
        List<byte> table = [(byte)((bucketBits << 2) | indexSize)];
        int indexBytes = (bucketCount + 1) << indexSize;
        List<(int Hash, uint Value)> ordered =
            [.. entries.OrderBy(e => ((uint)e.Hash >> 8) & (uint)(bucketCount - 1)).ThenBy(e => (byte)e.Hash)];

        // Each entry takes a byte and an offset of five bytes, so that places are known before they are written.
        const int EntryBytes = 6;
        int values = 1 + indexBytes + (ordered.Count * EntryBytes);
        for (int bucket = 0; bucket <= bucketCount; bucket++)
        {
            int before = ordered.Count(e => (((uint)e.Hash >> 8) & (uint)(bucketCount - 1)) < bucket);
            table.AddRange(Little((ulong)(indexBytes + (before * EntryBytes)), 1 << indexSize));
        }

        for (int i = 0; i < ordered.Count; i++)
        {
            table.Add((byte)ordered[i].Hash);
            int distance = values + (i * sizeof(uint)) - table.Count;
            table.Add(15);
            table.AddRange(Little((uint)distance, 4));
        }

        foreach ((_, uint value) in ordered)
        {
            table.AddRange(Little(value, 4));
        }

        return [.. table];
    }

    private static byte[] Little(ulong value, int length)
    {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++)
        {
            bytes[i] = (byte)(value >> (8 * i));
        }

        return bytes;
    }
}
