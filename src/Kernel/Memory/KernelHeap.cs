using System.Numerics;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Variable buffers of the kernel: message data, path texts. Powers of two: up to 2 KiB from slabs, above that blocks of pages.
/// The page descriptor tells at the free which it was.
/// </summary>
public static unsafe class KernelHeap
{
    public const nuint MaximumSize = 64 * 1024;

    /// <summary>How many sizes of small buffers there are.</summary>
    public const int ClassCount = LargestSlabShift - SmallestShift + 1;

    private const int SmallestShift = 5;
    private const int LargestSlabShift = 11;

    private static Classes s_classes;

    /// <summary>Once at boot, after <see cref="PhysicalMemory"/>.</summary>
    public static void Initialize()
    {
        for (int i = 0; i < ClassCount; i++)
        {
            s_classes[i].Initialize(1 << (SmallestShift + i), typeStable: false, (byte)i, 1 + i);
        }
    }

    /// <summary>Not zeroed, aligned to 16. Null without memory or beyond <see cref="MaximumSize"/>.</summary>
    public static void* Allocate(nuint bytes)
    {
        if (bytes <= 1 << LargestSlabShift)
        {
            return s_classes[ClassOf(bytes)].Allocate();
        }

        if (bytes > MaximumSize)
        {
            return null;
        }

        int order = PhysicalMemory.OrderOf(bytes);
        ulong physical = order == 0 ? PhysicalMemory.AllocatePage(zeroed: false) : PhysicalMemory.AllocateBlock(order);
        return physical == 0 ? null : DirectMap.ToVirtual(physical);
    }

    public static void* AllocateZeroed(nuint bytes)
    {
        void* memory = Allocate(bytes);
        if (memory != null)
        {
            Unsafe.InitBlockUnaligned(memory, 0, (uint)bytes);
        }

        return memory;
    }

    /// <summary>Takes null.</summary>
    public static void Free(void* memory)
    {
        if (memory == null)
        {
            return;
        }

        ulong physical = DirectMap.ToPhysical(memory);
        Page* page = PageArray.Of(physical);
        if (page->State == PageState.Slab)
        {
            s_classes[page->SizeClass].Free(memory);
        }
        else if (page->Order == 0)
        {
            PhysicalMemory.FreePage(physical);
        }
        else
        {
            PhysicalMemory.FreeBlock(physical, page->Order);
        }
    }

    /// <summary>Buffers from slabs that somebody holds.</summary>
    public static ulong LiveSmall
    {
        get
        {
            ulong live = 0;
            for (int i = 0; i < ClassCount; i++)
            {
                live += s_classes[i].Live;
            }

            return live;
        }
    }

    public static ulong SlabBytes
    {
        get
        {
            ulong bytes = 0;
            for (int i = 0; i < ClassCount; i++)
            {
                bytes += s_classes[i].Bytes;
            }

            return bytes;
        }
    }

    /// <summary>The slabs of one size, the smallest first.</summary>
    public static SlabCache* GetSlabs(int index) => (SlabCache*)Unsafe.AsPointer(ref s_classes[index]);

    private static int ClassOf(nuint bytes) =>
        bytes <= 1 << SmallestShift ? 0 : BitOperations.Log2((uint)bytes - 1) + 1 - SmallestShift;

    [InlineArray(ClassCount)]
    private struct Classes
    {
        private SlabCache _first;
    }
}
