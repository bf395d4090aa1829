using System;
using System.Collections.Generic;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace Internal.Runtime.TypeLoader;

/// <summary>
/// Memory of what the type loader makes, which is never freed: zeroed blocks outside the garbage-collected heap, and cells for
/// references, which the collector finds as elements of arrays. Guarded by the loader's lock.
/// </summary>
internal static unsafe class LoaderHeap
{
    private const nuint Alignment = 16;
    private const nuint ChunkSize = 64 * 1024;
    private const int RootChunkSize = 64;

    // Behind a dispatch cell at the end the stub of interface calls reads this far.
    private const nuint Tail = DispatchRows.RowLength * 16;

    private static byte* s_next;
    private static byte* s_end;
    private static List<object?[]>? s_roots;
    private static int s_usedRoots;

    public static void* Allocate(nuint size)
    {
        size = (size + Alignment - 1) & ~(Alignment - 1);
        if ((nuint)(s_end - s_next) < size)
        {
            nuint chunk = size + Tail > ChunkSize ? size + Tail : ChunkSize;
            s_next = (byte*)SystemCalls.AllocatePages(chunk);
            if (s_next == null)
            {
                throw new OutOfMemoryException();
            }

            s_end = s_next + chunk - Tail;
        }

        byte* block = s_next;
        s_next += size;
        return block;
    }

    /// <summary>A cell for a reference. Objects do not move, so that its address stays.</summary>
    public static object?* AllocateRoot()
    {
        s_roots ??= [];
        if (s_roots.Count == 0 || s_usedRoots == RootChunkSize)
        {
            s_roots.Add(new object?[RootChunkSize]);
            s_usedRoots = 0;
        }

        return (object?*)Unsafe.AsPointer(ref s_roots[s_roots.Count - 1][s_usedRoots++]);
    }
}
