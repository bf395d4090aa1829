using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using ArmCrc32 = System.Runtime.Intrinsics.Arm.Crc32;

namespace ViperOS.ViperFs.Layout;

/// <summary>
/// CRC32C (Castagnoli, reflected polynomial 0x82F63B78) as RFC 3720 appendix B.4 has it, with the processor's instruction where there is one.
/// </summary>
public static class Crc32C
{
    private const uint Polynomial = 0x82F6_3B78;

    private static readonly uint[]? s_table = ArmCrc32.Arm64.IsSupported || Sse42.X64.IsSupported ? null : MakeTable();

    /// <summary>The checksum of what <paramref name="crc"/> is the checksum of, with more bytes behind; 0 to begin.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> data)
    {
        crc = ~crc;
        if (s_table is null)
        {
            foreach (ulong word in MemoryMarshal.Cast<byte, ulong>(data))
            {
                crc = Step(crc, word);
            }

            data = data[(data.Length & ~(sizeof(ulong) - 1))..];
            foreach (byte value in data)
            {
                crc = ArmCrc32.IsSupported ? ArmCrc32.ComputeCrc32C(crc, value) : Sse42.Crc32(crc, value);
            }

            return ~crc;
        }

        return ~AppendByTable(s_table, crc, data);
    }

    public static uint Append(uint crc, ulong value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        return Append(crc, bytes);
    }

    /// <summary>The way without instructions, for the tests to compare.</summary>
    internal static uint AppendByTable(uint crc, ReadOnlySpan<byte> data) => ~AppendByTable(MakeTable(), ~crc, data);

    private static uint Step(uint crc, ulong word) =>
        ArmCrc32.Arm64.IsSupported ? ArmCrc32.Arm64.ComputeCrc32C(crc, word) : (uint)Sse42.X64.Crc32(crc, word);

    private static uint AppendByTable(uint[] table, uint crc, ReadOnlySpan<byte> data)
    {
        foreach (byte value in data)
        {
            crc = table[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return crc;
    }

    private static uint[] MakeTable()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint crc = i;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * Polynomial);
            }

            table[i] = crc;
        }

        return table;
    }
}
