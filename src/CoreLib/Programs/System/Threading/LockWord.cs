using System.Runtime;
using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>
/// A lock in one word, which <see cref="Monitor"/> has in front of each object and <see cref="Lock"/> as its field: the owner's thread
/// number, how many times more it has entered, and whether threads are parked for it. The word of a free lock is zero but for that mark.
/// </summary>
/// <remarks>
/// Whoever finds the lock taken tries for a moment and then parks (<see cref="ParkingLot"/>), after setting the mark under the queue's
/// lock. Leaving a marked lock wakes the first of the queue, which has to compete with others that come at the same moment; one that
/// loses twice is given the lock itself the next time. The mark changes under the queue's lock only.
/// </remarks>
internal static unsafe class LockWord
{
    private const long RecursionUnit = 1L << 32;
    private const long Marked = long.MinValue;
    private const int SpinLimit = 30;
    private const int LossesBeforeHandOver = 2;

    private static long s_contentions;

    public static long ContentionCount => Volatile.Read(ref s_contentions);

    /// <summary>Enters a lock that nobody holds or waits for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryEnterFree(ref long word) => EnterFree((long*)Unsafe.AsPointer(ref word)) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHeldBy(ref long word, int thread) => (int)Volatile.Read(ref word) == thread;

    /// <summary>Leaves a lock that was entered once and that nobody waits for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryExitSimple(ref long word) => ExitSimple((long*)Unsafe.AsPointer(ref word)) != 0;

    /// <summary>Enters a lock that was not simply free.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool EnterSlow(ref long word, int thread, int millisecondsTimeout, bool isInterruptible = true)
    {
        int spins = 0;
        long start = 0;
        Thread? self = null;
        int losses = 0;
        while (true)
        {
            long value = Volatile.Read(ref word);
            int owner = (int)value;
            if (owner == thread)
            {
                if (Interlocked.CompareExchange(ref word, value + RecursionUnit, value) == value)
                {
                    return true;
                }

                continue;
            }

            if (owner == 0)
            {
                if (Interlocked.CompareExchange(ref word, value | (uint)thread, value) == value)
                {
                    self?.EndWait();
                    return true;
                }

                continue;
            }

            if (millisecondsTimeout == 0)
            {
                return false;
            }

            // Spinning helps only if the owner runs at the same time, and it is no use to overtake those that are parked.
            if (spins < SpinLimit && value >= 0 && Environment.ProcessorCount > 1)
            {
                Thread.SpinWait(4 + (spins * 2));
                spins++;
                continue;
            }

            if (self is null)
            {
                self = Thread.CurrentThread;
                start = Environment.TickCount64;
                Interlocked.Increment(ref s_contentions);
                if (isInterruptible)
                {
                    self.BeginWait();
                }
            }

            switch (Park(ref word, value, self, start, millisecondsTimeout, losses, isInterruptible))
            {
                case ParkResult.HandedOver:
                    self.EndWait();
                    return true;
                case ParkResult.TimedOut:
                    self.EndWait();
                    return false;
                case ParkResult.Interrupted:
                    self.ThrowInterrupted();
                    break;
                case ParkResult.Woken:
                    losses++;
                    spins = 0;
                    break;
            }
        }
    }

    /// <summary>Leaves a lock that is not simply to be freed. False: the thread does not hold it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool ExitSlow(ref long word, int thread)
    {
        while (true)
        {
            long value = Volatile.Read(ref word);
            if ((int)value != thread)
            {
                return false;
            }

            if ((value & ~Marked) >= RecursionUnit)
            {
                if (Interlocked.CompareExchange(ref word, value - RecursionUnit, value) == value)
                {
                    return true;
                }
            }
            else if (value >= 0)
            {
                if (Interlocked.CompareExchange(ref word, 0, value) == value)
                {
                    return true;
                }
            }
            else
            {
                WakeNext(ref word);
                return true;
            }
        }
    }

    /// <summary>Leaves the lock however often it was entered; gives that number less one.</summary>
    public static int ExitAll(ref long word, int thread)
    {
        int recursion;
        while (true)
        {
            long value = Volatile.Read(ref word);
            recursion = (int)((value & ~Marked) >> 32);
            if (recursion == 0 || Interlocked.CompareExchange(ref word, (value & Marked) | (uint)thread, value) == value)
            {
                break;
            }
        }

        if (!TryExitSimple(ref word))
        {
            ExitSlow(ref word, thread);
        }

        return recursion;
    }

    /// <summary>The opposite; waits as long as it takes.</summary>
    public static void EnterAgain(ref long word, int thread, int recursion)
    {
        if (!TryEnterFree(ref word))
        {
            EnterSlow(ref word, thread, Timeout.Infinite, isInterruptible: false);
        }

        if (recursion != 0)
        {
            Interlocked.Add(ref word, recursion * RecursionUnit);
        }
    }

    private static void WakeNext(ref long word)
    {
        nint key = (nint)Unsafe.AsPointer(ref word);
        ref ParkingLot.Bucket bucket = ref ParkingLot.GetBucket(key);
        bucket.Lock.Enter();
        Thread? next = bucket.TakeFirst(key, out bool more);
        long value = more ? Marked : 0;
        if (next is not null && next.WantsHandOver)
        {
            next.IsHandedOver = true;
            value |= (uint)next.ManagedThreadId;
        }

        // Nobody else changes a taken and marked word without the queue's lock.
        Volatile.Write(ref word, value);
        bucket.Lock.Exit();
        next?.Unpark();
    }

    private static ParkResult Park(
        ref long word, long value, Thread self, long start, int millisecondsTimeout, int losses, bool isInterruptible)
    {
        nint key = (nint)Unsafe.AsPointer(ref word);
        ref ParkingLot.Bucket bucket = ref ParkingLot.GetBucket(key);
        bucket.Lock.Enter();
        value = Volatile.Read(ref word);
        if ((int)value == 0 || (value >= 0 && Interlocked.CompareExchange(ref word, value | Marked, value) != value))
        {
            bucket.Lock.Exit();
            return ParkResult.Retry;
        }

        self.WantsHandOver = losses >= LossesBeforeHandOver;
        self.IsHandedOver = false;
        bucket.Add(self, key, first: losses != 0);
        bucket.Lock.Exit();
        while (self.IsQueued)
        {
            int left = TimeoutHelper.Remaining(start, millisecondsTimeout);
            bool interrupted = isInterruptible && self.IsInterruptPending;
            if (left == 0 || interrupted)
            {
                if (TryLeave(ref word, key, ref bucket, self))
                {
                    return interrupted ? ParkResult.Interrupted : ParkResult.TimedOut;
                }

                break;
            }

            self.Park(left);
        }

        // The hand-over was written before the thread was taken from the queue, under the queue's lock.
        Interlocked.MemoryBarrier();
        return self.IsHandedOver ? ParkResult.HandedOver : ParkResult.Woken;
    }

    private static bool TryLeave(ref long word, nint key, ref ParkingLot.Bucket bucket, Thread self)
    {
        bucket.Lock.Enter();
        bool left = bucket.Remove(self);
        if (left && !bucket.Contains(key))
        {
            // The owner may enter once more at the same time.
            long value;
            do
            {
                value = Volatile.Read(ref word);
            }
            while (Interlocked.CompareExchange(ref word, value & ~Marked, value) != value);
        }

        bucket.Lock.Exit();
        return left;
    }

    // Native/Programs/Locks.S. Objects do not move.
    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_lock_enter_free")]
    private static extern int EnterFree(long* word);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_lock_exit_simple")]
    private static extern int ExitSimple(long* word);

    private enum ParkResult
    {
        Retry,
        Woken,
        HandedOver,
        TimedOut,
        Interrupted,
    }
}
