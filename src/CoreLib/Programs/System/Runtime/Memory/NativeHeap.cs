using System.Numerics;

namespace System.Runtime;

/// <summary>
/// Memory outside the garbage-collected heap, for <see cref="InteropServices.NativeMemory"/>. Small blocks come from lists of free blocks
/// of their size, four sizes from each power of two to the next; large ones have a mapping of their own. In front of each block stands
/// its size. Guarded by its lock.
/// </summary>
internal static unsafe class NativeHeap
{
    /// <summary>Of what <see cref="Allocate"/> gives.</summary>
    public const nuint Alignment = 16;

    private const nuint HeaderSize = 16;
    private const int SmallestShift = 5;
    private const int LargestShift = 15;
    private const int Steps = 4;
    private const int ClassCount = ((LargestShift - SmallestShift) * Steps) + 1;
    private const nuint SpanSize = 256 * 1024;
    private const nuint PageMask = HeapLayout.PageSize - 1;

    private static HeapLock s_lock;
    private static FreeLists s_free;
    private static byte* s_next;
    private static byte* s_end;

    /// <summary>Null if there is no memory. Not cleared.</summary>
    public static void* Allocate(nuint size)
    {
        nuint total = size + HeaderSize;
        if (total < size)
        {
            return null;
        }

        return total <= SizeOf(ClassCount - 1) ? AllocateSmall(ClassOf(total)) : AllocateLarge(total);
    }

    public static void Free(void* block)
    {
        if (block == null)
        {
            return;
        }

        byte* start = (byte*)block - HeaderSize;
        nuint size = *(nuint*)start;
        if (size > SizeOf(ClassCount - 1))
        {
            SystemCalls.FreePages(start, size);
            return;
        }

        int index = ClassOf(size);
        s_lock.Enter();
        *(ulong*)start = s_free[index];
        s_free[index] = (ulong)start;
        s_lock.Exit();
    }

    /// <summary>Bytes that a block has room for.</summary>
    public static nuint CapacityOf(void* block) => *(nuint*)((byte*)block - HeaderSize) - HeaderSize;

    /// <summary>The smallest class for a size with its header.</summary>
    public static int ClassOf(nuint size)
    {
        if (size <= (nuint)1 << SmallestShift)
        {
            return 0;
        }

        // Between 2ⁿ (not in) and 2ⁿ⁺¹ (in) lie four classes.
        int shift = BitOperations.Log2(size - 1);
        int step = (int)((size - 1 - ((nuint)1 << shift)) >> (shift - 2));
        return ((shift - SmallestShift) * Steps) + step + 1;
    }

    /// <summary>Bytes of a class's blocks, with the header.</summary>
    public static nuint SizeOf(int index)
    {
        int shift = SmallestShift + (index / Steps);
        return ((nuint)1 << shift) + ((nuint)(index % Steps) << (shift - 2));
    }

    private static void* AllocateSmall(int index)
    {
        nuint size = SizeOf(index);
        s_lock.Enter();
        byte* start = (byte*)s_free[index];
        if (start != null)
        {
            s_free[index] = *(ulong*)start;
        }
        else
        {
            // Blocks of the smaller classes are multiples of 8 only; all begin at multiples of 16.
            nuint step = (size + Alignment - 1) & ~(Alignment - 1);
            if ((nuint)(s_end - s_next) < step)
            {
                s_next = (byte*)SystemCalls.AllocatePages(SpanSize);
                s_end = s_next == null ? null : s_next + SpanSize;
            }

            start = s_next;
            s_next = start == null ? null : start + step;
        }

        s_lock.Exit();
        if (start == null)
        {
            return null;
        }

        *(nuint*)start = size;
        return start + HeaderSize;
    }

    private static void* AllocateLarge(nuint total)
    {
        nuint size = (total + PageMask) & ~PageMask;
        byte* start = size < total ? null : (byte*)SystemCalls.AllocatePages(size);
        if (start == null)
        {
            return null;
        }

        *(nuint*)start = size;
        return start + HeaderSize;
    }

    private struct FreeLists
    {
        private fixed ulong _first[ClassCount];

        public ulong this[int index]
        {
            get => _first[index];
            set => _first[index] = value;
        }
    }
}
