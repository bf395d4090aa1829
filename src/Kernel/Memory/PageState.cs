namespace ViperOS.Kernel.Memory;

/// <summary>What a page frame is used for.</summary>
public enum PageState : byte
{
    /// <summary>Not RAM, or RAM that the kernel never gives out: image, archive, device tree. All descriptors begin so.</summary>
    Reserved,

    /// <summary>First page of a free block in the buddy allocator.</summary>
    FreeHead,

    /// <summary>Inside a free block or in a CPU's page cache.</summary>
    Free,

    /// <summary>Given out, without anything more to know: tables, buffers.</summary>
    Allocated,

    /// <summary>Belongs to a slab.</summary>
    Slab,

    /// <summary>Holds bytes of memory objects; reference counts are in use.</summary>
    Object,
}
