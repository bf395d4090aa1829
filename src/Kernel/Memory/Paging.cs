namespace ViperOS.Kernel.Memory;

/// <summary>
/// Sizes of the translation regime that the kernel uses: 4 KiB granule, 48-bit addresses, four levels (Arm ARM D8.2).
/// </summary>
public static class Paging
{
    public const int PageShift = 12;
    public const ulong PageSize = 1ul << PageShift;
    public const ulong PageMask = PageSize - 1;
    public const int EntriesPerTable = 512;
    public const ulong Block2MSize = 1ul << 21;
    public const ulong Block1GSize = 1ul << 30;

    /// <summary>One past the last address of the user half.</summary>
    public const ulong UserEnd = 1ul << 48;

    public static ulong AlignDown(ulong value) => value & ~PageMask;

    /// <summary>The caller makes sure that the value is at least a page below 2⁶⁴.</summary>
    public static ulong AlignUp(ulong value) => (value + PageMask) & ~PageMask;

    public static bool IsAligned(ulong value) => (value & PageMask) == 0;
}
