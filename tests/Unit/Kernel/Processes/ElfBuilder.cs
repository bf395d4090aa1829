using System.Buffers.Binary;

namespace ViperOS.Tests.Kernel.Processes;

/// <summary>Writes small ELF files for the tests: valid ones, and such as differ from them in one field.</summary>
internal static class ElfBuilder
{
    public const uint Read = 4;
    public const uint Write = 2;
    public const uint Execute = 1;

    public readonly record struct Segment(uint Type, uint Flags, ulong Offset, ulong Address, ulong FileSize, ulong MemorySize);

    public static byte[] Sample() => Build(
        0x21_0000,
        new(1, Read, 0, 0x20_0000, 0x1000, 0x1000),
        new(1, Read | Execute, 0x1000, 0x21_0000, 0x1800, 0x1800),
        new(1, Read | Write, 0x2800, 0x22_2800, 0x800, 0x5000));

    public static byte[] Build(ulong entry, params Segment[] segments)
    {
        byte[] file = new byte[0x3000];
        Span<byte> span = file;
        "\u007fELF"u8.CopyTo(span);
        span[4] = 2;
        span[5] = 1;
        span[6] = 1;
        BinaryPrimitives.WriteUInt16LittleEndian(span[16..], 2);
        BinaryPrimitives.WriteUInt16LittleEndian(span[18..], 183);
        BinaryPrimitives.WriteUInt32LittleEndian(span[20..], 1);
        BinaryPrimitives.WriteUInt64LittleEndian(span[24..], entry);
        BinaryPrimitives.WriteUInt64LittleEndian(span[32..], 64);
        BinaryPrimitives.WriteUInt16LittleEndian(span[52..], 64);
        BinaryPrimitives.WriteUInt16LittleEndian(span[54..], 56);
        BinaryPrimitives.WriteUInt16LittleEndian(span[56..], (ushort)segments.Length);
        for (int i = 0; i < segments.Length; i++)
        {
            Span<byte> header = span[(64 + (i * 56))..];
            BinaryPrimitives.WriteUInt32LittleEndian(header, segments[i].Type);
            BinaryPrimitives.WriteUInt32LittleEndian(header[4..], segments[i].Flags);
            BinaryPrimitives.WriteUInt64LittleEndian(header[8..], segments[i].Offset);
            BinaryPrimitives.WriteUInt64LittleEndian(header[16..], segments[i].Address);
            BinaryPrimitives.WriteUInt64LittleEndian(header[24..], segments[i].Address);
            BinaryPrimitives.WriteUInt64LittleEndian(header[32..], segments[i].FileSize);
            BinaryPrimitives.WriteUInt64LittleEndian(header[40..], segments[i].MemorySize);
            BinaryPrimitives.WriteUInt64LittleEndian(header[48..], 0x1000);
        }

        return file;
    }
}
