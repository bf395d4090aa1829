namespace ViperOS.Kernel.Memory;

public static unsafe class UserMemory
{
    /// <summary>False if the range is not wholly in the user half or something in it cannot be read. Never with a lock held.</summary>
    public static bool TryCopyFromUser(void* kernel, ulong user, nuint length) => false;

    public static bool TryCopyToUser(ulong user, void* kernel, nuint length) => false;

    public static bool TryZero(ulong user, nuint length) => false;

    public static bool TryRead<T>(ulong user, out T value) where T : unmanaged
    {
        value = default;
        return false;
    }

    public static bool TryWrite<T>(ulong user, T value) where T : unmanaged => false;

    /// <summary>Atomic, naturally aligned; <paramref name="previous"/> is what was there. False: fault or misaligned.</summary>
    public static bool TryCompareExchange(ulong user, uint expected, uint desired, out uint previous)
    {
        previous = 0;
        return false;
    }

    /// <summary>Atomic load, aligned.</summary>
    public static bool TryLoad(ulong user, out uint value)
    {
        value = 0;
        return false;
    }

    /// <summary>Copies a zero-terminated string without its terminator. Length, EFAULT, or ENAMETOOLONG if no zero byte is within the capacity.</summary>
    public static int TryReadString(ulong user, byte* buffer, int capacity) => Error.EFAULT;

    /// <summary>Whether the range lies wholly in the user half. An empty range must have a user address too.</summary>
    public static bool IsUserRange(ulong address, ulong length) => address <= Paging.UserEnd && length <= Paging.UserEnd - address;
}
