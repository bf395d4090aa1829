namespace ViperOS.Kernel.Memory;

/// <summary>
/// Bytes of the kernel's for a while, few or many: from the heap as far as that goes, else whole pages that lie beside each other. Not zeroed in
/// general. Owned by whoever made it; copies share the bytes, and one of them is freed.
/// </summary>
public unsafe struct LargeBuffer
{
    public byte* Bytes { get; private set; }

    public int Size { get; private set; }

    /// <summary>False without memory.</summary>
    public bool TryAllocate(int size)
    {
        Size = size;
        if (size <= (int)KernelHeap.MaximumSize)
        {
            Bytes = (byte*)KernelHeap.Allocate((nuint)size);
        }
        else
        {
            ulong physical = ContiguousPages.Allocate(PagesOf(size));
            Bytes = physical == 0 ? null : DirectMap.ToVirtual(physical);
        }

        return Bytes is not null;
    }

    public void Free()
    {
        if (Bytes is not null && Size > (int)KernelHeap.MaximumSize)
        {
            ContiguousPages.Free(DirectMap.ToPhysical(Bytes), PagesOf(Size));
        }
        else
        {
            KernelHeap.Free(Bytes);
        }

        Bytes = null;
        Size = 0;
    }

    private static uint PagesOf(int size) => (uint)(Paging.AlignUp((ulong)size) >> Paging.PageShift);
}
