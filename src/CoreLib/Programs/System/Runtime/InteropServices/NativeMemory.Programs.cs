using System.Numerics;

namespace System.Runtime.InteropServices;

public static unsafe partial class NativeMemory
{
    public static void* Alloc(nuint byteCount)
    {
        void* block = NativeHeap.Allocate(byteCount);
        if (block == null)
        {
            throw new OutOfMemoryException();
        }

        return block;
    }

    public static void* Alloc(nuint elementCount, nuint elementSize) => Alloc(GetByteCount(elementCount, elementSize));

    public static void* AllocZeroed(nuint byteCount)
    {
        void* block = Alloc(byteCount);
        Clear(block, byteCount);
        return block;
    }

    public static void* AllocZeroed(nuint elementCount, nuint elementSize) =>
        AllocZeroed(GetByteCount(elementCount, elementSize));

    public static void Free(void* ptr) => NativeHeap.Free(ptr);

    public static void* Realloc(void* ptr, nuint byteCount)
    {
        if (ptr == null)
        {
            return Alloc(byteCount);
        }

        // A block that has room, and not too much, stays.
        nuint capacity = NativeHeap.CapacityOf(ptr);
        if (byteCount <= capacity && byteCount >= capacity / 2)
        {
            return ptr;
        }

        void* block = Alloc(byteCount);
        Copy(ptr, block, Math.Min(byteCount, capacity));
        NativeHeap.Free(ptr);
        return block;
    }

    /// <summary>The alignment is a power of two. To be freed by <see cref="AlignedFree"/> only.</summary>
    public static void* AlignedAlloc(nuint byteCount, nuint alignment)
    {
        if (!BitOperations.IsPow2(alignment))
        {
            throw new ArgumentException("The alignment must be a power of two.");
        }

        // Where the block really begins stands in front of it.
        alignment = Math.Max(alignment, NativeHeap.Alignment);
        nuint total = byteCount + alignment;
        byte* block = total < byteCount ? null : (byte*)NativeHeap.Allocate(total);
        if (block == null)
        {
            throw new OutOfMemoryException();
        }

        byte* aligned = (byte*)(((nuint)block + alignment) & ~(alignment - 1));
        ((void**)aligned)[-1] = block;
        return aligned;
    }

    public static void AlignedFree(void* ptr)
    {
        if (ptr != null)
        {
            NativeHeap.Free(((void**)ptr)[-1]);
        }
    }

    public static void* AlignedRealloc(void* ptr, nuint byteCount, nuint alignment)
    {
        void* block = AlignedAlloc(byteCount, alignment);
        if (ptr != null)
        {
            byte* start = (byte*)((void**)ptr)[-1];
            Copy(ptr, block, Math.Min(byteCount, NativeHeap.CapacityOf(start) - (nuint)((byte*)ptr - start)));
            NativeHeap.Free(start);
        }

        return block;
    }

    private static nuint GetByteCount(nuint elementCount, nuint elementSize)
    {
        nuint high = (nuint)Math.BigMul(elementCount, elementSize, out ulong low);
        return high == 0 ? (nuint)low : nuint.MaxValue;
    }
}
