using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>futex(2) of Linux. Private to an address space, or shared by the memory object behind the address.</summary>
public static class Futex
{
    /// <summary>The whole system call: operation and arguments as Linux has them.</summary>
    public static long SystemCall(AddressSpace space, ulong address, uint operation, uint value, ulong timeoutOrValue2, ulong address2, uint value3) => Error.ENOSYS;

    /// <summary>Wakes up to count waiters of a private futex; for the kernel's own use (thread exit).</summary>
    public static int Wake(AddressSpace space, ulong address, int count) => 0;
}
