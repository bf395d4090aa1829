namespace ViperOS.Kernel.Memory;

/// <summary>
/// Free objects of one cache on one CPU, linked through themselves: those freed last, which come back first, and a batch of older ones that goes
/// to the slabs when both are full (Bonwick and Adams, "Magazines and Vmem", 2001: the loaded and the previous magazine).
/// </summary>
public unsafe struct SlabList
{
    public byte* First;

    /// <summary>A whole batch, or null.</summary>
    public byte* Older;

    /// <summary>Allocations from this list, for statistics. Any CPU may read it.</summary>
    public ulong Allocations;

    /// <summary>Objects from <see cref="First"/> on, at most a batch. Any CPU may read it.</summary>
    public int Count;

    private int _reserved;
}
