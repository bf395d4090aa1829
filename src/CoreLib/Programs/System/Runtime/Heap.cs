using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// A heap that only grows: each thread takes objects from a chunk of its own (<c>Native/Programs/Allocate.S</c>), a chunk is
/// fresh zero
/// pages, and large objects get pages of their own. Objects never move.
/// </summary>
internal static unsafe class Heap
{
    // Chunks double from the first to the last size, so that small programs stay small and large ones make few system calls.
    private const nuint FirstChunkSize = 128 * 1024;
    private const nuint LastChunkSize = 4 * 1024 * 1024;
    private const nuint LargeObjectSize = 64 * 1024;
    private const nuint PageSize = 4096;

    // In front of each object lies a word that belongs to the runtime; an object reference points behind it.
    private const nuint HeaderSize = 8;

    private static nuint s_nextChunkSize = FirstChunkSize;
    private static long s_allocatedBytes;

    // What threads that have ended left of their chunks: a list through the free bytes themselves.
    private static Leftover* s_leftovers;
    private static int s_leftoversLocked;

    public static long AllocatedBytes => s_allocatedBytes;

    [RuntimeExport("RhNewObject")]
    public static object NewObject(MethodTable* type) => Allocate(type);

    [RuntimeExport("RhNewArray")]
    public static object NewArray(MethodTable* type, int length) => AllocateArray(type, length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("RhpNewFast")]
    public static extern object Allocate(MethodTable* type);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("RhpNewArrayFast")]
    public static extern object AllocateArray(MethodTable* type, int length);

    [RuntimeExport("ViperAllocateSlow")]
    private static nint AllocateSlow(MethodTable* type, nuint size)
    {
        byte* value = AllocateBytes(size);
        *(MethodTable**)value = type;
        return (nint)value;
    }

    [RuntimeExport("ViperAllocateArraySlow")]
    private static nint AllocateArraySlow(MethodTable* type, nuint size, int length)
    {
        byte* value = AllocateBytes(size);
        *(MethodTable**)value = type;
        *(int*)(value + sizeof(nint)) = length;
        return (nint)value;
    }

    [RuntimeExport("ViperBadArrayLength")]
    private static void ThrowBadLength(int length)
    {
        if (length < 0)
        {
            throw new OverflowException();
        }

        throw new OutOfMemoryException("Array dimensions exceeded supported range.");
    }

    /// <summary>The calling thread is about to end and allocates no more: the rest of its chunk goes to whoever needs one
    /// next.</summary>
    public static void LeaveChunk()
    {
        ThreadAllocation* allocation = GetThreadAllocation();
        if (allocation->Limit - allocation->Next < (nint)PageSize)
        {
            return;
        }

        Leftover* leftover = (Leftover*)allocation->Next;
        leftover->Limit = allocation->Limit;
        *allocation = default;
        LockLeftovers();
        leftover->Next = s_leftovers;
        s_leftovers = leftover;
        Threading.Volatile.Write(ref s_leftoversLocked, 0);
    }

    private static bool TryTakeLeftover(ThreadAllocation* allocation, nuint size)
    {
        if (s_leftovers == null)
        {
            return false;
        }

        LockLeftovers();
        Leftover* leftover = s_leftovers;
        bool fits = leftover != null && (nuint)(leftover->Limit - (byte*)leftover) >= size;
        if (fits)
        {
            s_leftovers = leftover->Next;
            allocation->Next = (byte*)leftover;
            allocation->Limit = leftover->Limit;

            // Free memory is zero memory.
            *leftover = default;
        }

        Threading.Volatile.Write(ref s_leftoversLocked, 0);
        return fits;
    }

    // Held for a few instructions. Not a Lock: that one may need the heap itself.
    private static void LockLeftovers()
    {
        while (Threading.Interlocked.CompareExchange(ref s_leftoversLocked, 1, 0) != 0)
        {
            SystemCalls.Yield();
        }
    }

    private static byte* AllocateBytes(nuint size)
    {
        if (size >= LargeObjectSize)
        {
            return AllocatePages(size + HeaderSize) + HeaderSize;
        }

        ThreadAllocation* allocation = GetThreadAllocation();
        if (TryTakeLeftover(allocation, size))
        {
            byte* value = allocation->Next;
            allocation->Next += size;
            return value;
        }

        nuint chunkSize = s_nextChunkSize;
        if (chunkSize < LastChunkSize)
        {
            s_nextChunkSize = chunkSize * 2;
        }

        // What was left of the old chunk stays unused: less than the smallest object that did not fit.
        byte* chunk = AllocatePages(chunkSize);
        allocation->Next = chunk + HeaderSize + size;
        allocation->Limit = chunk + chunkSize;
        return chunk + HeaderSize;
    }

    private static byte* AllocatePages(nuint size)
    {
        size = (size + PageSize - 1) & ~(PageSize - 1);
        byte* start = (byte*)SystemCalls.AllocatePages(size);
        if (start == null)
        {
            Environment.FailFast("Out of memory.");
        }

        Threading.Interlocked.Add(ref s_allocatedBytes, (long)size);
        return start;
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_thread_allocation_address")]
    private static extern ThreadAllocation* GetThreadAllocation();

    // Limit: an object may end there, but its header word belongs to the next, so that Next may equal it.
    private struct ThreadAllocation
    {
        public byte* Next;
        public byte* Limit;
    }
    private struct Leftover
    {
        public Leftover* Next;
        public byte* Limit;
    }
}
