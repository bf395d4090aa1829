using System.Numerics;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Journaling;

/// <summary>Parts of a block, a bit for each 128 bytes: most operations change little of a block, and only that has to be kept to be undone.</summary>
internal static class BlockPieces
{
    public const uint All = uint.MaxValue;

    private const int Size = Format.BlockSize / 32;

    /// <summary>The pieces that some bytes lie in.</summary>
    public static uint Of(int offset, int length) =>
        length == 0 ? 0 : (All << (offset / Size)) & (All >> (31 - ((offset + length - 1) / Size)));

    public static void Copy(uint pieces, ReadOnlySpan<byte> from, Span<byte> to)
    {
        while (pieces != 0)
        {
            int first = BitOperations.TrailingZeroCount(pieces);
            int count = BitOperations.TrailingZeroCount(~(pieces >> first));
            from.Slice(first * Size, count * Size).CopyTo(to[(first * Size)..]);
            pieces &= ~Of(first * Size, count * Size);
        }
    }
}
