using ViperOS.Contracts;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Memory;

public sealed unsafe class AddressSpace
{
    /// <summary>Creates an empty address space whose anonymous memory is charged to <paramref name="job"/> (kept referenced); null without memory.</summary>
    public static AddressSpace? Create(Job? job) => null;

    public void Acquire() { }

    /// <summary>The last release unmaps everything. No CPU may run on it then (<see cref="ActivateNone"/>).</summary>
    public void Release() { }

    /// <summary>Makes this the current CPU's user half. Interrupts disabled.</summary>
    public void Activate() { }

    /// <summary>Leaves the current CPU without a user half: idle, kernel threads, and a thread that ends. Interrupts disabled.</summary>
    public static void ActivateNone() { }

    /// <summary>Bytes that are mapped (not: committed).</summary>
    public ulong MappedBytes => 0;

    /// <summary>Maps part of a memory object; the mapping holds a reference on it. Returns the address or a negated error.</summary>
    public long Map(MemoryObject memory, ulong offset, ulong address, ulong size, Protection protection, MapFlags flags) => Error.ENOMEM;

    /// <summary>Maps zero pages, private to this address space; with <see cref="MapFlags.Fixed"/> exactly at the address (EEXIST if taken).</summary>
    public long MapAnonymous(ulong address, ulong size, Protection protection, MapFlags flags) => Error.ENOMEM;

    /// <summary>Takes a range out of use that later maps must not be given; touching it is a fault.</summary>
    public int MapGuard(ulong address, ulong size) => Error.ENOMEM;

    public int Unmap(ulong address, ulong size) => Error.ENOMEM;

    public int Protect(ulong address, ulong size, Protection protection) => Error.ENOMEM;

    /// <summary>Drops the pages of anonymous memory in the range: it reads as zero afterwards (MADV_DONTNEED).</summary>
    public int Discard(ulong address, ulong size) => Error.ENOMEM;

    /// <summary>Where the heap of brk(2) begins: the loader sets it once.</summary>
    public void SetBreakStart(ulong address) { }

    /// <summary>brk(2): moves the end of the heap; returns the end as it is then, unchanged when the wish cannot be met (0 asks).</summary>
    public ulong Break(ulong address) => 0;

    /// <summary>Makes the page usable for the access. 0, EFAULT (nothing there, or not allowed), ENOMEM (no page or over the job's limit).</summary>
    public int HandleFault(ulong address, FaultAccess access) => Error.EFAULT;
}
