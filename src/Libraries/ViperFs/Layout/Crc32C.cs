using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ViperOS.ViperFs.Layout;

/// <summary>
/// CRC32C (Castagnoli, reflected polynomial 0x82F63B78) as RFC 3720 appendix B.4 has it. <see cref="BitOperations"/> uses the processor's
/// instruction where there is one, a table where there is none.
/// </summary>
public static class Crc32C
{
    /// <summary>The checksum of what <paramref name="crc"/> is the checksum of, with more bytes behind; 0 to begin.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> data)
    {
        crc = ~crc;
        foreach (ulong word in MemoryMarshal.Cast<byte, ulong>(data))
        {
            crc = BitOperations.Crc32C(crc, word);
        }

        foreach (byte value in data[(data.Length & -sizeof(ulong))..])
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return ~crc;
    }

    public static uint Append(uint crc, ulong value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        return Append(crc, bytes);
    }
}
