using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// From the exception to the address space: what an abort means, and what to do when the kernel itself touched user memory.
/// </summary>
public static unsafe class PageFault
{
    private const ulong StatusMask = 0x3F;
    private const ulong CacheMaintenance = 1 << 8;
    private const ulong WriteNotRead = 1 << 6;

    // Fault status codes without their level (Arm ARM D17.2.37, ISS encoding for an exception from a data abort).
    private const ulong TranslationFault = 0b0001;
    private const ulong AccessFlagFault = 0b0010;
    private const ulong PermissionFault = 0b0011;

    /// <summary>
    /// Resolves an abort on a user address, taken from EL0 or in a user copy of the kernel, for the current thread's address
    /// space. Interrupts enabled, no lock held. 0: repeat the instruction. Else as <see cref="AddressSpace.HandleFault"/>, or
    /// EINVAL: alignment, or an error of the memory system.
    /// </summary>
    /// <param name="syndrome">ESR_EL1.</param>
    /// <param name="address">FAR_EL1.</param>
    /// <param name="instruction">The program's instruction; 0 for one of the kernel.</param>
    public static int Handle(ulong syndrome, ulong address, ulong instruction)
    {
        ulong status = (syndrome & StatusMask) >> 2;
        if (status is < TranslationFault or > PermissionFault)
        {
            return Error.EINVAL;
        }

        Thread thread = Thread.Current;
        AddressSpace? space = thread.AddressSpace;
        thread.FaultCount++;
        if (space is null || address >= Paging.UserEnd)
        {
            return Error.EFAULT;
        }

        // Cache maintenance reports itself as a write, but may be done to what can be read (Arm ARM D8.4.1).
        FaultAccess access = new Syndrome(syndrome).Class == ExceptionClass.InstructionAbortLower ? FaultAccess.Execute
            : (syndrome & (WriteNotRead | CacheMaintenance)) == WriteNotRead ? FaultAccess.Write
            : FaultAccess.Read;
        return space.HandleFault(address, access, instruction);
    }

    /// <summary>
    /// For an abort at EL1: where to go on, if the instruction is one of the user copies, else 0. The linker puts the entries in
    /// the order of the files and the assembler in that of the instructions, so they ascend.
    /// </summary>
    public static ulong FindFixup(ulong instruction)
    {
        ulong* table = KernelImage.FixupTableStart();
        long low = 0;
        long high = (KernelImage.FixupTableEnd() - table) / 2;
        while (low < high)
        {
            long middle = (low + high) >> 1;
            ulong found = table[2 * middle];
            if (found == instruction)
            {
                return table[(2 * middle) + 1];
            }

            if (found < instruction)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return 0;
    }
}
