using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Objects of class <typeparamref name="T"/> outside any heap: allocated and freed explicitly, on memory that never becomes
/// another type. The only way in which the kernel makes objects.
/// </summary>
public static unsafe class Slab<T> where T : class
{
    private static SlabCache s_cache;

    public static ulong Live => s_cache.IsInitialized ? s_cache.Live : 0;

    public static ulong CreatedEver => s_cache.CreatedEver;

    public static ulong Bytes => s_cache.Bytes;

    /// <summary>A zeroed object with its type set, or null without memory.</summary>
    public static T? Allocate()
    {
        void* memory = s_cache.Allocate();
        if (memory == null)
        {
            memory = InitializeAndAllocate();
            if (memory == null)
            {
                return null;
            }
        }

        Unsafe.InitBlockUnaligned(memory, 0, (uint)s_cache.ObjectSize);
        return RuntimeMemory.Construct<T>(memory);
    }

    public static void Free(T instance) => s_cache.Free((void*)ObjectReference.ToPointer(instance));

    /// <summary>
    /// The cache of a type comes into being with the first object of it, for only then is the compiler sure to know its size.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void* InitializeAndAllocate()
    {
        if (s_cache.IsInitialized)
        {
            return null;
        }

        ulong state = SlabCaches.Lock.Acquire();
        if (!s_cache.IsInitialized)
        {
            int number = SlabCaches.Register((SlabCache*)Unsafe.AsPointer(ref s_cache));
            if (number != 0)
            {
                s_cache.Initialize((int)RuntimeMemory.SizeOf<T>(), typeStable: true, SlabCaches.TypedClass, number);
            }
        }

        SlabCaches.Lock.Release(state);
        return s_cache.Allocate();
    }
}
