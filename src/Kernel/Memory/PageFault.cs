namespace ViperOS.Kernel.Memory;

public static unsafe class PageFault
{
    /// <summary>
    /// Resolves an abort on a user address, taken from EL0 or in a user copy of the kernel, for the current thread's address space. Interrupts
    /// enabled, no lock held. 0: repeat the instruction; else EFAULT, ENOMEM or EINVAL (alignment, external abort).
    /// </summary>
    public static int Handle(ulong syndrome, ulong address) => Error.EFAULT;

    /// <summary>For an abort at EL1: where to go on, if the instruction is one of the user copies, else 0.</summary>
    public static ulong FindFixup(ulong instruction) => 0;
}
