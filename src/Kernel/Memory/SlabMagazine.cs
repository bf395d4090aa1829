using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Memory;

/// <summary>Free objects of one cache on one CPU; used by that CPU only, with interrupts disabled.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct SlabMagazine
{
    public const int MaximumCapacity = 30;

    public int Count;
    private int _reserved;

    /// <summary>Allocations through this magazine, for statistics.</summary>
    public ulong Allocations;

    public fixed ulong Items[MaximumCapacity];
}
