namespace ViperOS.Kernel.Memory;

/// <summary>
/// Free single pages of one CPU, inside its <c>Cpu</c>: most allocations and frees end here without a lock. Used by that CPU
/// only, with interrupts disabled. The pages' state is <see cref="PageState.Free"/>.
/// </summary>
public unsafe struct PageCache
{
    public const int Capacity = 64;

    /// <summary>How many pages move between the cache and the buddy allocator at once.</summary>
    public const int BatchOrder = 5;

    public int Count;
    public fixed uint Frames[Capacity];

    /// <summary>
    /// Pages of memory objects and of user translation tables that this CPU allocated less those it freed; the sum over all CPUs
    /// counts.
    /// </summary>
    public long ObjectPages;
    public long TablePages;
}
