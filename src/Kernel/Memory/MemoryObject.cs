using ViperOS.Contracts;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Memory;

public sealed unsafe class MemoryObject : KernelObject
{
    /// <summary>Zero pages that come into being when touched, charged to <paramref name="job"/>. Null without memory.</summary>
    public static MemoryObject? CreateAnonymous(ulong size, Job? job, MemoryFlags flags = MemoryFlags.None) => null;

    /// <summary>Physically contiguous zeroed pages for DMA. Null without memory.</summary>
    public static MemoryObject? CreateContiguous(ulong size, Job? job) => null;

    /// <summary>Device memory, or RAM that the kernel does not manage.</summary>
    public static MemoryObject? CreatePhysical(ulong physical, ulong size, CacheType cache) => null;

    /// <summary>Read-only view of RAM that never goes away: boot archive, device tree. <paramref name="size"/> need not be whole pages.</summary>
    public static MemoryObject? CreatePhysicalWindow(ulong physical, ulong size) => null;

    /// <summary>Copy-on-write clone of a page-aligned part. 0 or a negated error.</summary>
    public int Clone(ulong offset, ulong size, Job? job, out MemoryObject? clone)
    {
        clone = null;
        return Error.ENOMEM;
    }

    /// <summary>In bytes, exact.</summary>
    public ulong Size => 0;

    /// <summary>Bytes that have a page.</summary>
    public ulong Committed => 0;

    public MemoryFlags Flags => MemoryFlags.None;

    /// <summary>Physical address of the first byte of contiguous and physical objects, else 0.</summary>
    public ulong PhysicalAddress => 0;

    public int Resize(ulong size) => Error.ENOMEM;

    /// <summary>Keeps the page in place until <see cref="Unpin"/>. EINVAL beyond the end, ENOMEM, EACCES for a write to a window.</summary>
    public int PinPage(ulong index, bool write, out ulong physical)
    {
        physical = 0;
        return Error.ENOMEM;
    }

    public void Unpin(ulong physical) { }

    /// <summary>Copies to user memory: bytes copied (less at the end of the object), or a negated error.</summary>
    public long Read(ulong offset, ulong user, ulong length) => Error.EFAULT;

    /// <summary>Copies from user memory; grows a <see cref="MemoryFlags.Growable"/> object, else stops at its end.</summary>
    public long Write(ulong offset, ulong user, ulong length) => Error.EFAULT;

    /// <summary>As <see cref="Read"/>, to kernel memory.</summary>
    public long ReadKernel(ulong offset, void* destination, ulong length) => Error.EFAULT;

    /// <summary>As <see cref="Write"/>, from kernel memory.</summary>
    public long WriteKernel(ulong offset, void* source, ulong length) => Error.EFAULT;
}
