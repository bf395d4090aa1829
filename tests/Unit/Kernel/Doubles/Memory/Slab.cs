using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Host double: objects of the host's heap without a constructor call, as the kernel's. A test can make them run out.
/// </summary>
public static class Slab<T>
    where T : class
{
    private static long s_live;
    private static long s_created;

    public static ulong Live => (ulong)Interlocked.Read(ref s_live);

    public static ulong CreatedEver => (ulong)Interlocked.Read(ref s_created);

    public static ulong Bytes => 0;

    /// <summary>Allocations that still succeed; negative for no limit.</summary>
    public static int Remaining { get; set; } = -1;

    public static T? Allocate()
    {
        if (Remaining == 0)
        {
            return null;
        }

        Remaining = Remaining > 0 ? Remaining - 1 : Remaining;
        Interlocked.Increment(ref s_live);
        Interlocked.Increment(ref s_created);
        return (T)RuntimeHelpers.GetUninitializedObject(typeof(T));
    }

    public static void Free(T instance) => Interlocked.Decrement(ref s_live);
}
