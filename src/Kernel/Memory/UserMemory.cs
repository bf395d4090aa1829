using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// The only way in which the kernel touches memory of programs. Every address is checked to lie wholly in the user half, and a
/// fault on the way is resolved as if the program had touched the page, or ends as false. Never with a lock held: a fault may
/// block.
/// </summary>
public static unsafe class UserMemory
{
    /// <summary>
    /// False if the range is not wholly in the user half, or something in it cannot be read: then part of it may have been
    /// copied.
    /// </summary>
    public static bool TryCopyFromUser(void* kernel, ulong user, nuint length) =>
        IsUserRange(user, length) && UserCopy.From(kernel, user, length) == 0;

    /// <summary>As <see cref="TryCopyFromUser"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopyToUser(ulong user, void* kernel, nuint length) =>
        IsUserRange(user, length) && UserCopy.To(user, kernel, length) == 0;

    public static bool TryZero(ulong user, nuint length) => IsUserRange(user, length) && UserCopy.Zero(user, length) == 0;

    /// <summary>Not atomic, any alignment.</summary>
    public static bool TryRead<T>(ulong user, out T value) where T : unmanaged
    {
        T result;
        bool done = TryCopyFromUser(&result, user, (nuint)sizeof(T));
        value = done ? result : default;
        return done;
    }

    /// <summary>Not atomic, any alignment.</summary>
    public static bool TryWrite<T>(ulong user, T value) where T : unmanaged => TryCopyToUser(user, &value, (nuint)sizeof(T));

    /// <summary>Atomic with acquire semantics; false also if misaligned.</summary>
    public static bool TryLoad(ulong user, out uint value)
    {
        uint result = 0;
        bool done = IsUserWord(user, sizeof(uint)) && UserCopy.Load32(user, &result) == 0;
        value = result;
        return done;
    }

    /// <summary>Atomic with acquire semantics; false also if misaligned.</summary>
    public static bool TryLoad(ulong user, out ulong value)
    {
        ulong result = 0;
        bool done = IsUserWord(user, sizeof(ulong)) && UserCopy.Load64(user, &result) == 0;
        value = result;
        return done;
    }

    /// <summary>Atomic with release semantics; false also if misaligned.</summary>
    public static bool TryStore(ulong user, uint value) =>
        IsUserWord(user, sizeof(uint)) && UserCopy.Store32(user, value) == 0;

    /// <summary>Atomic with release semantics; false also if misaligned.</summary>
    public static bool TryStore(ulong user, ulong value) =>
        IsUserWord(user, sizeof(ulong)) && UserCopy.Store64(user, value) == 0;

    /// <summary>
    /// Atomic; <paramref name="previous"/> is what was there, and the exchange took place if that is as expected. False: fault or
    /// misaligned.
    /// </summary>
    public static bool TryCompareExchange(ulong user, uint expected, uint desired, out uint previous)
    {
        uint result = 0;
        bool done = IsUserWord(user, sizeof(uint)) && UserCopy.CompareExchange32(user, expected, desired, &result) == 0;
        previous = result;
        return done;
    }

    public static bool TryCompareExchange(ulong user, ulong expected, ulong desired, out ulong previous)
    {
        ulong result = 0;
        bool done = IsUserWord(user, sizeof(ulong)) && UserCopy.CompareExchange64(user, expected, desired, &result) == 0;
        previous = result;
        return done;
    }

    /// <summary>
    /// Copies a zero-terminated string with its terminator. Its length without it; EFAULT; or ENAMETOOLONG if no zero byte is
    /// within the capacity.
    /// </summary>
    public static int TryReadString(ulong user, byte* buffer, int capacity)
    {
        if (capacity <= 0 || user >= Paging.UserEnd)
        {
            return capacity <= 0 ? Error.ENAMETOOLONG : Error.EFAULT;
        }

        // Up to the end of the user half; a string that reaches it has no end.
        ulong room = Paging.UserEnd - user;
        bool reachesEnd = room < (ulong)capacity;
        ulong length;
        if (UserCopy.String(buffer, user, reachesEnd ? (nuint)room : (nuint)capacity, &length) != 0)
        {
            return Error.EFAULT;
        }

        return length < (reachesEnd ? room : (ulong)capacity) ? (int)length : reachesEnd ? Error.EFAULT : Error.ENAMETOOLONG;
    }

    /// <summary>Whether the range lies wholly in the user half. An empty range must have a user address too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUserRange(ulong address, ulong length) =>
        address <= Paging.UserEnd && length <= Paging.UserEnd - address;

    private static bool IsUserWord(ulong address, uint size) => (address & (size - 1)) == 0 && address < Paging.UserEnd;
}
