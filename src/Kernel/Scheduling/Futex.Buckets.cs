using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>The waiting part of <see cref="Futex"/>, on keys.</summary>
public static unsafe partial class Futex
{
    private const int BucketBits = 8;

    private static Buckets s_buckets;

    /// <summary>
    /// Waits until woken, unless the word differs from the value: 0, EAGAIN, ETIMEDOUT, EINTR, EFAULT. To be taken out of the bucket is to be
    /// woken. Reading the word may block on a page fault, so the wait is announced only afterwards, and the bucket looked at once more.
    /// </summary>
    internal static int Wait(in FutexKey key, ulong address, uint value, uint bits, ulong deadline)
    {
        Thread thread = Thread.Current;
        ref Bucket home = ref BucketOf(key);
        ulong state = home.Lock.Acquire();
        thread.FutexKey = key;
        thread.FutexBits = bits;
        home.Add(thread);
        home.Lock.Release(state);

        bool readable = UserMemory.TryLoad(address, out uint current);
        if (!readable || current != value)
        {
            return !Forget(thread) ? 0 : readable ? Error.EAGAIN : Error.EFAULT;
        }

        int result = 0;
        while (result == 0)
        {
            // The barrier in BeginWait comes between the announcement and the look; a waker takes out first and then looks for the announcement.
            thread.BeginWait(WaitKind.Interruptible);
            if (!Volatile.Read(ref thread.IsInFutexBucket))
            {
                thread.CancelWait();
                return 0;
            }

            result = Scheduler.Block(thread, deadline);
            if (!Volatile.Read(ref thread.IsInFutexBucket))
            {
                return 0;
            }
        }

        return Forget(thread) ? result : 0;
    }

    /// <summary>Wakes up to count threads that wait for the key with one of the bits; returns how many.</summary>
    internal static int Wake(in FutexKey key, int count, uint bits)
    {
        ref Bucket bucket = ref BucketOf(key);
        int woken = 0;
        ulong state = bucket.Lock.Acquire();
        Thread? thread = bucket.Head;
        while (thread is not null && woken < count)
        {
            Thread? next = thread.NextInBucket;
            if ((thread.FutexBits & bits) != 0 && thread.FutexKey.Matches(key))
            {
                bucket.Remove(thread);
                thread.TryWake(0);
                woken++;
            }

            thread = next;
        }

        bucket.Lock.Release(state);
        return woken;
    }

    /// <summary>
    /// Wakes up to <paramref name="wakeCount"/> threads and lets up to <paramref name="moveCount"/> more wait for another key.
    /// How many in all.
    /// </summary>
    internal static int Requeue(in FutexKey key, in FutexKey target, int wakeCount, int moveCount)
    {
        ref Bucket source = ref BucketOf(key);
        ref Bucket destination = ref BucketOf(target);
        bool same = Unsafe.AreSame(ref source, ref destination);
        bool sourceFirst = !Unsafe.IsAddressGreaterThan(ref source, ref destination);
        ref Bucket first = ref sourceFirst ? ref source : ref destination;
        ref Bucket second = ref sourceFirst ? ref destination : ref source;

        // Two locks of one order, in the order of their addresses.
        ulong state = first.Lock.Acquire();
        if (!same)
        {
            second.Lock.AcquireSameOrder();
        }

        int woken = 0;
        int moved = 0;
        Thread? thread = source.Head;
        Thread? last = source.Tail;
        while (thread is not null && (woken < wakeCount || moved < moveCount))
        {
            Thread? next = thread == last ? null : thread.NextInBucket;
            if (thread.FutexKey.Matches(key))
            {
                source.Remove(thread);
                if (woken < wakeCount)
                {
                    thread.TryWake(0);
                    woken++;
                }
                else
                {
                    thread.FutexKey = target;
                    destination.Add(thread);
                    moved++;
                }
            }

            thread = next;
        }

        if (!same)
        {
            second.Lock.ReleaseSameOrder();
        }

        first.Lock.Release(state);
        return woken + moved;
    }

    /// <summary>Takes the current thread out of whichever bucket it is in by now. False if somebody has woken it.</summary>
    private static bool Forget(Thread thread)
    {
        while (true)
        {
            FutexKey key = thread.FutexKey;
            ref Bucket bucket = ref BucketOf(key);
            ulong state = bucket.Lock.Acquire();

            // A requeue may have changed the key between; it holds the lock of both buckets when it does.
            bool isHere = thread.FutexKey.Matches(key);
            bool waits = isHere && thread.IsInFutexBucket;
            if (waits)
            {
                bucket.Remove(thread);
            }

            bucket.Lock.Release(state);
            if (isHere)
            {
                return waits;
            }
        }
    }

    private static ref Bucket BucketOf(in FutexKey key)
    {
        ulong hash = ((key.Scope >> 4) ^ key.Offset) * 0x9E37_79B9_7F4A_7C15;
        return ref s_buckets[(int)(hash >> (64 - BucketBits))];
    }

    [InlineArray(1 << BucketBits)]
    private struct Buckets
    {
        private Bucket _first;
    }

    private struct Bucket
    {
        public SpinLock Lock;
        public Thread? Head;
        public Thread? Tail;

        /// <summary>Behind those of its rank, before those below: the highest is woken first (POSIX pthread_mutex_unlock, sem_post).</summary>
        public void Add(Thread thread)
        {
            int rank = thread.Rank;
            Thread? after = null;
            if (rank != 0)
            {
                after = Head;
                while (after is not null && after.Rank >= rank)
                {
                    after = after.NextInBucket;
                }
            }

            Thread? before = after is null ? Tail : after.PreviousInBucket;
            thread.NextInBucket = after;
            thread.PreviousInBucket = before;
            if (before is null)
            {
                Head = thread;
            }
            else
            {
                before.NextInBucket = thread;
            }

            if (after is null)
            {
                Tail = thread;
            }
            else
            {
                after.PreviousInBucket = thread;
            }

            thread.IsInFutexBucket = true;
        }

        public void Remove(Thread thread)
        {
            if (thread.PreviousInBucket is null)
            {
                Head = thread.NextInBucket;
            }
            else
            {
                thread.PreviousInBucket.NextInBucket = thread.NextInBucket;
            }

            if (thread.NextInBucket is null)
            {
                Tail = thread.PreviousInBucket;
            }
            else
            {
                thread.NextInBucket.PreviousInBucket = thread.PreviousInBucket;
            }

            thread.NextInBucket = null;
            thread.PreviousInBucket = null;

            // Before the look for an announced wait in TryWake.
            Volatile.Write(ref thread.IsInFutexBucket, false);
            Interlocked.MemoryBarrier();
        }
    }
}
