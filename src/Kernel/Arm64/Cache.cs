using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>Cache maintenance by virtual address. Lengths are above zero.</summary>
public static unsafe class Cache
{
    /// <summary>Code that was written as data can be executed, on all CPUs.</summary>
    [RuntimeImport("CacheSynchronizeInstructions")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void SynchronizeInstructions(void* start, nuint length);

    /// <summary>To memory and out of all caches: before a mapping that bypasses them is used.</summary>
    [RuntimeImport("CacheCleanInvalidate")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void CleanInvalidate(void* start, nuint length);

    /// <summary>Clears 4 KiB at a page boundary by DC ZVA: 64 blocks instead of 256 stores.</summary>
    [RuntimeImport("CacheZeroPage")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void ZeroPage(void* page);
}
