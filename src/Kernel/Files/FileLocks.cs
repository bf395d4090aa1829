using System.Threading;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>
/// The advisory locks on files, beside the files themselves, whatever server has those: fcntl(2) and flock(2). All is guarded by one mutex,
/// outside the lock order: nothing is taken under it but memory. Who waits for a range is woken whenever one is given back, and looks again.
/// </summary>
public static class FileLocks
{
    private const int BucketCount = 64;
    private const int MaximumLocks = 1 << 16;

    private static State s_state;

    /// <summary>Once at boot.</summary>
    public static void Initialize()
    {
        s_state.Mutex.Initialize(LockOrder.None);
        s_state.Waiters = new WaitQueue(LockOrder.WaitQueue);
    }

    /// <summary>
    /// Locks or unlocks a range, instead of what the owner had there. EAGAIN if another has it and the request does not wait; EDEADLK, EINTR,
    /// ENOLCK.
    /// </summary>
    public static int Set(in FileLockRequest request)
    {
        FileLock? first = Slab<FileLock>.Allocate();
        FileLock? second = Slab<FileLock>.Allocate();
        int result = first is null || second is null ? Error.ENOLCK : 0;
        s_state.Mutex.Acquire();
        while (result == 0 && !request.Unlocks && FindConflict(request) is FileLock conflict)
        {
            result = !request.Waits ? Error.EAGAIN : Wait(request, conflict.Owner);
        }

        if (result == 0 && s_state.Count + 2 > MaximumLocks && !request.Unlocks)
        {
            result = Error.ENOLCK;
        }

        if (result == 0)
        {
            Replace(request, ref first, ref second);
            s_state.Waiters.WakeAll();
        }

        s_state.Mutex.Release();
        FreeUnused(first);
        FreeUnused(second);
        return result;
    }

    /// <summary>F_GETLK: the first lock in the way; false if there is none. Its end is <see cref="long.MaxValue"/> if it has none.</summary>
    public static bool TryGetConflict(ref FileLockRequest request)
    {
        s_state.Mutex.Acquire();
        FileLock? conflict = FindConflict(request);
        if (conflict is not null)
        {
            request.IsExclusive = conflict.IsExclusive;
            request.First = conflict.First;
            request.Last = conflict.Last;
            request.Kind = conflict.Kind;
            request.ProcessId = conflict.ProcessId;
        }

        s_state.Mutex.Release();
        return conflict is not null;
    }

    /// <summary>An owner's locks of one kind on a file.</summary>
    public static void Release(ulong owner, NodeIdentity file, FileLockKind kind)
    {
        s_state.Mutex.Acquire();
        ReleaseIn(ref s_state.Buckets[BucketOf(file)], owner, file, kind);
        s_state.Waiters.WakeAll();
        s_state.Mutex.Release();
    }

    /// <summary>All locks of a process or description that ends.</summary>
    public static void ReleaseAll(ulong owner)
    {
        s_state.Mutex.Acquire();
        for (int i = 0; i < BucketCount; i++)
        {
            ReleaseIn(ref s_state.Buckets[i], owner, default, default);
        }

        s_state.Waiters.WakeAll();
        s_state.Mutex.Release();
    }

    private static int BucketOf(NodeIdentity file) => (int)((uint)file.GetHashCode() % BucketCount);

    /// <summary>All of the owner's if no file is given.</summary>
    private static void ReleaseIn(ref FileLock? head, ulong owner, NodeIdentity file, FileLockKind kind)
    {
        ref FileLock? link = ref head;
        while (link is not null)
        {
            if (link.Owner == owner && (!file.IsSome || (link.File == file && link.Kind == kind)))
            {
                FileLock released = link;
                link = released.Next;
                Free(released);
            }
            else
            {
                link = ref link.Next;
            }
        }
    }

    private static FileLock? FindConflict(in FileLockRequest request)
    {
        FileLock? found = s_state.Buckets[BucketOf(request.File)];
        while (found is not null && !Conflicts(found, request))
        {
            found = found.Next;
        }

        return found;
    }

    private static bool Conflicts(FileLock held, in FileLockRequest request) =>
        held.File == request.File && held.Owner != request.Owner && (held.IsExclusive || request.IsExclusive)
        && (held.Kind == FileLockKind.Whole) == (request.Kind == FileLockKind.Whole) && held.Overlaps(request.First, request.Last);

    /// <summary>Gives the mutex back while waiting. EDEADLK if the lock's owner waits for the caller, through however many others.</summary>
    private static int Wait(in FileLockRequest request, ulong holder)
    {
        Waiter waiter = new() { Owner = request.Owner, Holder = holder };
        if (request.Kind == FileLockKind.Record && WouldDeadlock(request.Owner, holder))
        {
            return Error.EDEADLK;
        }

        int slot = AddWaiter(waiter);
        s_state.Waiters.PrepareWait();
        s_state.Mutex.Release();
        int result = s_state.Waiters.FinishWait(ulong.MaxValue);
        s_state.Mutex.Acquire();
        if (slot >= 0)
        {
            s_state.WaitersOf[slot] = default;
        }

        return result;
    }

    private static bool WouldDeadlock(ulong owner, ulong holder)
    {
        // Each step goes to another waiter; there are no more steps than waiters.
        for (int step = 0; step < WaiterList.Length; step++)
        {
            ulong next = 0;
            for (int i = 0; i < WaiterList.Length && next == 0; i++)
            {
                next = s_state.WaitersOf[i].Owner == holder ? s_state.WaitersOf[i].Holder : 0;
            }

            if (next == owner)
            {
                return true;
            }

            if (next == 0)
            {
                return false;
            }

            holder = next;
        }

        return false;
    }

    /// <summary>Beyond so many waiters no deadlock is found through the others; then they wait until somebody is killed.</summary>
    private static int AddWaiter(Waiter waiter)
    {
        for (int i = 0; i < WaiterList.Length; i++)
        {
            if (s_state.WaitersOf[i].Owner == 0)
            {
                s_state.WaitersOf[i] = waiter;
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The owner's ranges in that place give way to the new one; what lies beyond on either side stays, and needs an entry more where one is
    /// split in two. Equal neighbours become one.
    /// </summary>
    private static void Replace(in FileLockRequest request, ref FileLock? first, ref FileLock? second)
    {
        ref FileLock? head = ref s_state.Buckets[BucketOf(request.File)];
        ulong start = request.First;
        ulong last = request.Last;
        ref FileLock? link = ref head;
        while (link is not null)
        {
            FileLock held = link;
            bool isOwn = held.File == request.File && held.Owner == request.Owner && held.Kind == request.Kind;
            bool isLike = isOwn && !request.Unlocks && held.IsExclusive == request.IsExclusive
                && held.First <= (last == FileLock.Unlimited ? last : last + 1) && (start == 0 ? 0 : start - 1) <= held.Last;
            if (isLike)
            {
                start = held.First < start ? held.First : start;
                last = held.Last > last ? held.Last : last;
                link = held.Next;
                Free(held);
                continue;
            }

            if (!isOwn || !held.Overlaps(request.First, request.Last))
            {
                link = ref held.Next;
                continue;
            }

            bool hasFront = held.First < request.First;
            bool hasBack = held.Last > request.Last;
            if (hasFront && hasBack)
            {
                FileLock back = second!;
                second = null;
                Fill(back, request, held.IsExclusive, request.Last + 1, held.Last);
                back.Next = held.Next;
                held.Next = back;
                held.Last = request.First - 1;
                break;
            }

            if (!hasFront && !hasBack)
            {
                link = held.Next;
                Free(held);
                continue;
            }

            held.Last = hasFront ? request.First - 1 : held.Last;
            held.First = hasBack ? request.Last + 1 : held.First;
            link = ref held.Next;
        }

        if (!request.Unlocks)
        {
            FileLock added = first!;
            first = null;
            Fill(added, request, request.IsExclusive, start, last);
            added.Next = head;
            head = added;
        }
    }

    private static void Fill(FileLock target, in FileLockRequest request, bool isExclusive, ulong start, ulong last)
    {
        target.File = request.File;
        target.Kind = request.Kind;
        target.Owner = request.Owner;
        target.ProcessId = request.ProcessId;
        target.IsExclusive = isExclusive;
        target.First = start;
        target.Last = last;
        s_state.Count++;
    }

    private static void Free(FileLock held)
    {
        s_state.Count--;
        held.Next = null;
        Slab<FileLock>.Free(held);
    }

    private static void FreeUnused(FileLock? unused)
    {
        if (unused is not null)
        {
            Slab<FileLock>.Free(unused);
        }
    }

    /// <summary>Who waits for whom.</summary>
    private struct Waiter
    {
        public ulong Owner;
        public ulong Holder;
    }

    [System.Runtime.CompilerServices.InlineArray(Length)]
    private struct WaiterList
    {
        public const int Length = 64;

        private Waiter _first;
    }

    [System.Runtime.CompilerServices.InlineArray(BucketCount)]
    private struct BucketList
    {
        private FileLock? _first;
    }

    private struct State
    {
        public Mutex Mutex;
        public WaitQueue Waiters;
        public int Count;
        public WaiterList WaitersOf;
        public BucketList Buckets;
    }
}
