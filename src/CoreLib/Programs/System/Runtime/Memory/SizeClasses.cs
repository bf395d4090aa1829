namespace System.Runtime;

/// <summary>
/// Sizes that objects sharing blocks are rounded up to. Each multiple of 8 bytes up to 512 has an allocation context of its own, whose
/// index needs no table; above, a size is what a block divided by a whole number gives, so that nothing is left over.
/// </summary>
internal static class SizeClasses
{
    private static ReadOnlySpan<byte> MediumCounts => [56, 48, 40, 32, 28, 24, 20, 16, 14, 12, 10, 8, 7, 6, 5, 4, 3, 2];

    public static int Count => ThreadBlock.FirstMediumContext + MediumCounts.Length;

    /// <summary>The context that serves objects of a size (8 to 16,384 bytes).</summary>
    public static int ContextOf(nuint size)
    {
        if (size <= ThreadBlock.LargestFastSize)
        {
            return (int)((size + 7) / 8);
        }

        int i = 0;
        while (MediumSize(i) < size)
        {
            i++;
        }

        return ThreadBlock.FirstMediumContext + i;
    }

    /// <summary>Bytes of each object of a context.</summary>
    public static uint SizeOf(int context) =>
        context < ThreadBlock.FirstMediumContext ? (uint)context * 8 : MediumSize(context - ThreadBlock.FirstMediumContext);

    private static uint MediumSize(int index) => (uint)(HeapLayout.BlockSize / MediumCounts[index]) & ~7u;
}
