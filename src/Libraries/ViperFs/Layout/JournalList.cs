using System.Runtime.InteropServices;

namespace ViperOS.ViperFs.Layout;

/// <summary>Body of descriptors and revocations: a count (8 bytes), then block numbers.</summary>
internal static class JournalList
{
    public const int PerBlock = (BlockHeader.BodySize / sizeof(ulong)) - 1;

    public static ref ulong Count(Span<byte> block) => ref MemoryMarshal.AsRef<ulong>(block[BlockHeader.SizeInBytes..]);

    public static Span<ulong> Numbers(Span<byte> block) =>
        MemoryMarshal.Cast<byte, ulong>(block[(BlockHeader.SizeInBytes + sizeof(ulong))..]);
}
