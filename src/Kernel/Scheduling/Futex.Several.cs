using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>futex_waitv(2): a wait for any of several words.</summary>
public static unsafe partial class Futex
{
    /// <summary>FUTEX_WAITV_MAX.</summary>
    private const int MaximumWords = 128;

    /// <summary>FUTEX2_SIZE_U32: the only size there is.</summary>
    private const uint WordFlag = 2;
    private const int RealTimeClock = 0;
    private const int MonotonicClock = 1;

    /// <summary>
    /// The system call: the index of a word that was woken; EAGAIN if one has not its value, ETIMEDOUT, EINTR, EINVAL, EFAULT, ENOMEM. The timeout is
    /// a moment on one of the two clocks.
    /// </summary>
    public static long WaitForSeveral(AddressSpace space, ulong words, uint count, uint flags, ulong timeout, int clock)
    {
        if (flags != 0 || count is 0 or > MaximumWords || words == 0 || (timeout != 0 && clock is not (RealTimeClock or MonotonicClock)))
        {
            return Error.EINVAL;
        }

        int result = ReadDeadline(timeout, relative: false, clock == RealTimeClock, out ulong deadline);
        if (result < 0)
        {
            return result;
        }

        // One allocation: the waits, and behind them what stands for them in the buckets.
        FutexWait* waits = (FutexWait*)KernelHeap.Allocate((nuint)(count * (uint)(sizeof(FutexWait) + sizeof(FutexWaiter))));
        if (waits == null)
        {
            return Error.ENOMEM;
        }

        for (uint i = 0; i < count && result == 0; i++)
        {
            result = ReadWait(space, words + (i * (ulong)sizeof(FutexWord)), out waits[i]);
        }

        result = result == 0 ? WaitForAny(waits, (FutexWaiter*)(waits + count), (int)count, deadline) : result;
        KernelHeap.Free(waits);
        return result;
    }

    private static int ReadWait(AddressSpace space, ulong user, out FutexWait wait)
    {
        wait = default;
        if (!UserMemory.TryRead(user, out FutexWord word))
        {
            return Error.EFAULT;
        }

        if ((word.Flags & ~PrivateFlag) != WordFlag || word.Reserved != 0 || (word.Address & 3) != 0 || word.Value > uint.MaxValue)
        {
            return Error.EINVAL;
        }

        wait.Address = word.Address;
        wait.Value = (uint)word.Value;
        return GetKey(space, word.Address, (word.Flags & PrivateFlag) != 0, out wait.Key);
    }

    /// <summary>struct futex_waitv of Linux.</summary>
    private struct FutexWord
    {
        public ulong Value;
        public ulong Address;
        public uint Flags;
        public uint Reserved;
    }

    /// <summary>One of the words that a thread waits for.</summary>
    private struct FutexWait
    {
        public FutexKey Key;
        public ulong Address;
        public uint Value;
    }
}
