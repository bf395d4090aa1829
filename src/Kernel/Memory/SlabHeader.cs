using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Head of a slab: a block of pages cut into objects of one size. Lies in the block's first bytes; its cache's lock guards it.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct SlabHeader
{
    /// <summary>Objects begin here.</summary>
    public const int Size = 64;

    public SlabHeader* Next;
    public SlabHeader* Previous;

    /// <summary>Free objects, linked through a word of each.</summary>
    public byte* FirstFree;

    public int FreeCount;
    public int TotalCount;
}
