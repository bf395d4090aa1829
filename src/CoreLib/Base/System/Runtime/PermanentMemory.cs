using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// Small zeroed blocks that are never freed, from a fixed region (<c>viper_permanent_memory</c>) of the image. The runtime's
/// own tables
/// grow in it. Lock-free.
/// </summary>
internal static unsafe class PermanentMemory
{
    private const nuint Alignment = 16;

    private static nuint s_used;

    /// <summary>Gives null when the region is used up.</summary>
    public static void* Allocate(nuint size)
    {
        size = (size + Alignment - 1) & ~(Alignment - 1);
        byte* start = (byte*)GetStart();
        nuint capacity = (nuint)((byte*)GetEnd() - start);
        nuint end = (nuint)Threading.Interlocked.Add(ref Unsafe.As<nuint, long>(ref s_used), (long)size);
        return end <= capacity ? start + end - size : null;
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_permanent_memory_start")]
    private static extern void* GetStart();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_permanent_memory_end")]
    private static extern void* GetEnd();
}
