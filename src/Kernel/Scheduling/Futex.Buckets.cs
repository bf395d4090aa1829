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
        FutexWaiter waiter = default;
        Queue(&waiter, key, bits);
        bool readable = UserMemory.TryLoad(address, out uint current);
        if (!readable || current != value)
        {
            return !Forget(&waiter) ? 0 : readable ? Error.EAGAIN : Error.EFAULT;
        }

        int result = Block(&waiter, 1, deadline);
        return Forget(&waiter) ? result : 0;
    }

    /// <summary>
    /// As <see cref="Wait"/>, for any of several words: the index of one that was woken, EAGAIN if one of them differs from its value, ETIMEDOUT,
    /// EINTR, EFAULT.
    /// </summary>
    private static int WaitForAny(FutexWait* waits, FutexWaiter* waiters, int count, ulong deadline)
    {
        int result = 0;
        int queued = 0;
        while (queued < count)
        {
            waiters[queued] = default;
            Queue(&waiters[queued], waits[queued].Key, AllBits);
            queued++;
        }

        for (int i = 0; i < count && result == 0; i++)
        {
            result = !UserMemory.TryLoad(waits[i].Address, out uint current) ? Error.EFAULT : current != waits[i].Value ? Error.EAGAIN : 0;
        }

        result = result == 0 ? Block(waiters, count, deadline) : result;
        int woken = -1;
        for (int i = 0; i < count; i++)
        {
            woken = Forget(&waiters[i]) ? woken : i;
        }

        return woken >= 0 ? woken : result;
    }

    /// <summary>Wakes up to count threads that wait for the key with one of the bits; returns how many.</summary>
    internal static int Wake(in FutexKey key, int count, uint bits)
    {
        ref Bucket bucket = ref BucketOf(key);
        int woken = 0;
        ulong state = bucket.Lock.Acquire();
        FutexWaiter* waiter = bucket.Head;
        while (waiter != null && woken < count)
        {
            FutexWaiter* next = waiter->Next;
            if ((waiter->Bits & bits) != 0 && waiter->Key.Matches(key))
            {
                Thread thread = waiter->Thread;
                bucket.Remove(waiter);
                thread.TryWake(0);
                woken++;
            }

            waiter = next;
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
        FutexWaiter* waiter = source.Head;
        FutexWaiter* last = source.Tail;
        while (waiter != null && (woken < wakeCount || moved < moveCount))
        {
            FutexWaiter* next = waiter == last ? null : waiter->Next;
            if (waiter->Key.Matches(key))
            {
                if (woken < wakeCount)
                {
                    Thread thread = waiter->Thread;
                    source.Remove(waiter);
                    thread.TryWake(0);
                    woken++;
                }
                else
                {
                    source.Unlink(waiter);
                    waiter->Key = target;
                    destination.Add(waiter);
                    moved++;
                }
            }

            waiter = next;
        }

        if (!same)
        {
            second.Lock.ReleaseSameOrder();
        }

        first.Lock.Release(state);
        return woken + moved;
    }

    private static void Queue(FutexWaiter* waiter, in FutexKey key, uint bits)
    {
        ref Bucket home = ref BucketOf(key);
        waiter->Thread = Thread.Current;
        waiter->Key = key;
        waiter->Bits = bits;
        ulong state = home.Lock.Acquire();
        home.Add(waiter);
        home.Lock.Release(state);
    }

    /// <summary>Waits until one of the waiters has been taken out of its bucket: 0; or ETIMEDOUT, EINTR.</summary>
    private static int Block(FutexWaiter* waiters, int count, ulong deadline)
    {
        Thread thread = Thread.Current;
        int result = 0;
        while (result == 0)
        {
            // The barrier in BeginWait comes between the announcement and the look; a waker takes out first and then looks for the announcement.
            thread.BeginWait(WaitKind.Interruptible);
            if (IsAnyWoken(waiters, count))
            {
                thread.CancelWait();
                return 0;
            }

            result = Scheduler.Block(thread, deadline);
            if (IsAnyWoken(waiters, count))
            {
                return 0;
            }
        }

        return result;
    }

    private static bool IsAnyWoken(FutexWaiter* waiters, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (!waiters[i].IsQueued)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Takes the current thread's waiter out of whichever bucket it is in by now. False if somebody has woken it, who has let go of it and of the
    /// thread then: both may go.
    /// </summary>
    private static bool Forget(FutexWaiter* waiter)
    {
        while (true)
        {
            FutexKey key = waiter->Key;
            ref Bucket bucket = ref BucketOf(key);
            ulong state = bucket.Lock.Acquire();

            // A requeue may have changed the key between; it holds the lock of both buckets when it does.
            bool isHere = waiter->Key.Matches(key);
            bool waits = isHere && waiter->IsQueued;
            if (waits)
            {
                bucket.Remove(waiter);
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
        public FutexWaiter* Head;
        public FutexWaiter* Tail;

        /// <summary>Behind those of its rank, before those below: the highest is woken first (POSIX pthread_mutex_unlock, sem_post).</summary>
        public void Add(FutexWaiter* waiter)
        {
            int rank = waiter->Thread.Rank;
            FutexWaiter* after = null;
            if (rank != 0)
            {
                after = Head;
                while (after != null && after->Thread.Rank >= rank)
                {
                    after = after->Next;
                }
            }

            FutexWaiter* before = after == null ? Tail : after->Previous;
            waiter->Next = after;
            waiter->Previous = before;
            if (before == null)
            {
                Head = waiter;
            }
            else
            {
                before->Next = waiter;
            }

            if (after == null)
            {
                Tail = waiter;
            }
            else
            {
                after->Previous = waiter;
            }

            waiter->IsQueued = true;
        }

        public void Unlink(FutexWaiter* waiter)
        {
            if (waiter->Previous == null)
            {
                Head = waiter->Next;
            }
            else
            {
                waiter->Previous->Next = waiter->Next;
            }

            if (waiter->Next == null)
            {
                Tail = waiter->Previous;
            }
            else
            {
                waiter->Next->Previous = waiter->Previous;
            }
        }

        /// <summary>The waiter is not to be touched after this: its thread may be gone.</summary>
        public void Remove(FutexWaiter* waiter)
        {
            Unlink(waiter);

            // Before the look for an announced wait in TryWake.
            waiter->IsQueued = false;
            Interlocked.MemoryBarrier();
        }
    }
}
