using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// The page cache of one file server (docs/objects/pager.md): finds the memory object of a key, and asks the server for what is not there.
/// It knows its objects without references: one that nobody has any more stays for its pages (it is parked), until its file is gone, it has no
/// pages left, or the pager closes. <see cref="_lock"/> guards everything here and the links of the sources.
/// </summary>
public sealed unsafe partial class Pager : KernelObject
{
    private const int BucketCount = 4096;

    private SpinLock _lock;

    // Addresses of the first source of each chain.
    private ulong* _buckets;
    private PageSource? _first;
    private ulong _count;
    private bool _isClosed;

    public override KernelObjectType Type => KernelObjectType.Pager;

    /// <summary>The creator holds the reference. Null without memory.</summary>
    public static Pager? Create()
    {
        ulong* buckets = (ulong*)KernelHeap.Allocate(BucketCount * sizeof(ulong));
        Pager? pager = buckets is null ? null : Slab<Pager>.Allocate();
        if (pager is null)
        {
            KernelHeap.Free(buckets);
            return null;
        }

        new Span<ulong>(buckets, BucketCount).Clear();
        pager.Initialize();
        pager._lock = new SpinLock(LockOrder.Pager);
        pager._roomWaiters = new WaitQueue(LockOrder.WaitQueue);
        pager._buckets = buckets;
        PageReclaim.Add(pager);
        return pager;
    }

    /// <summary>
    /// The memory object of a key, with a reference for the caller; made with this size if there is none. EINVAL for key 0 or too large a size, EPIPE
    /// if the pager is closed, ENOMEM.
    /// </summary>
    public int Open(ulong key, ulong size, out MemoryObject? memory)
    {
        memory = null;
        if (key == 0 || size > MemoryObject.MaximumSize)
        {
            return Error.EINVAL;
        }

        if (TryFind(key, out memory))
        {
            return 0;
        }

        MemoryObject? created = MemoryObject.CreatePaged(this, key, size, out PageSource? source);
        if (created is null)
        {
            return Error.ENOMEM;
        }

        while (true)
        {
            ulong state = _lock.Acquire();
            bool isTaken = FindSource(key) is not null;
            int error = _isClosed ? Error.EPIPE : 0;
            if (!isTaken && error == 0)
            {
                Link(source!);
                _lock.Release(state);
                memory = created;
                return 0;
            }

            _lock.Release(state);
            if (error != 0 || TryFind(key, out memory))
            {
                source!.IsForgotten = true;
                created.Release();
                return error;
            }
        }
    }

    /// <summary>The memory object of a key, with a reference for the caller. False if there is none.</summary>
    public bool TryFind(ulong key, out MemoryObject? memory)
    {
        while (true)
        {
            ulong state = _lock.Acquire();
            PageSource? source = FindSource(key);
            memory = source?.Memory;
            bool done = source is null || TryUse(source);
            _lock.Release(state);
            if (done)
            {
                return memory is not null;
            }

            // Its last reference has just gone: in a moment it is parked, or there no more.
            Scheduler.YieldIfNeeded();
        }
    }

    /// <summary>The file is gone. EBUSY while somebody has the object; a request comes when nobody has. ENOENT.</summary>
    public int Forget(ulong key)
    {
        ulong state = _lock.Acquire();
        PageSource? source = FindSource(key);
        if (source is null)
        {
            _lock.Release(state);
            return Error.ENOENT;
        }

        if (!source.IsParked)
        {
            source.WantsUnused = true;
            _lock.Release(state);
            return Error.EBUSY;
        }

        source.IsForgotten = true;
        TryUse(source);
        _lock.Release(state);
        source.Memory.Release();
        return 0;
    }

    /// <summary>
    /// The last reference of an object is gone. True if it stays nevertheless; else nobody finds it any more.
    /// </summary>
    internal bool TryPark(PageSource source, bool hasPages)
    {
        ulong state = _lock.Acquire();
        bool isForgotten = source.IsForgotten || _isClosed;
        bool parks = !isForgotten && (hasPages || source.WantsUnused);
        if (parks)
        {
            source.IsParked = true;
            if (source.WantsUnused)
            {
                source.WantsUnused = false;
                QueueUnused(source);
            }
        }
        else
        {
            Unlink(source);
        }

        bool tell = parks && HasRequests;
        _lock.Release(state);
        Tell(tell);
        return parks;
    }

    /// <summary>How many objects, and pages in them.</summary>
    public PagerStatus Status
    {
        get
        {
            PagerStatus status = default;
            ulong state = _lock.Acquire();
            status.Objects = _count;
            status.DirtyPages = DirtyPages;
            for (PageSource? source = _first; source is not null; source = source.Next)
            {
                status.Pages += source.Memory.Committed >> Paging.PageShift;
                status.Credits += source.Credits;
            }

            _lock.Release(state);
            return status;
        }
    }

    /// <summary>The object after this one (null: the first), with a reference; gives back the reference on this one.</summary>
    internal PageSource? MoveNext(PageSource? current)
    {
        ulong state = _lock.Acquire();
        PageSource? next = current is null ? _first : current.Next;
        while (next is not null && !TryUse(next))
        {
            next = next.Next;
        }

        _lock.Release(state);
        current?.Memory.Release();
        return next;
    }

    /// <summary>Nobody serves any more, and nobody can: who waits gets EIO, and so does who misses a page from now on.</summary>
    protected internal override void OnLastCapability()
    {
        ulong state = _lock.Acquire();
        _isClosed = true;
        _lock.Release(state);
        PageReclaim.Remove(this);
        for (PageSource? source = MoveNext(null); source is not null; source = MoveNext(source))
        {
            FailReads(source, 0, ulong.MaxValue, Error.EIO);
        }

        EndRoomWaits();
        ForgetExpected(null, null, 0, ulong.MaxValue);
    }

    protected override void Destroy()
    {
        PageReclaim.Remove(this);
        KernelHeap.Free(_buckets);
        Slab<Pager>.Free(this);
    }

    /// <summary>Under the lock: takes a reference, also on what is parked. False for what is just going.</summary>
    private static bool TryUse(PageSource source)
    {
        if (source.IsParked)
        {
            source.IsParked = false;
            source.Memory.Revive();
            return true;
        }

        return source.Memory.TryAcquire();
    }

    private PageSource? FindSource(ulong key)
    {
        PageSource? source = ObjectReference.FromPointer<PageSource>((nint)_buckets[BucketOf(key)]);
        while (source is not null && source.Key != key)
        {
            source = source.NextInBucket;
        }

        return source;
    }

    private void Link(PageSource source)
    {
        ulong* bucket = _buckets + BucketOf(source.Key);
        source.NextInBucket = ObjectReference.FromPointer<PageSource>((nint)(*bucket));
        *bucket = (ulong)ObjectReference.ToPointer(source);
        source.Previous = null;
        source.Next = _first;
        _first?.Previous = source;
        _first = source;
        _count++;
    }

    private void Unlink(PageSource source)
    {
        ulong* bucket = _buckets + BucketOf(source.Key);
        PageSource? first = ObjectReference.FromPointer<PageSource>((nint)(*bucket));
        PageSource? before = null;
        for (PageSource? at = first; at != source; at = at.NextInBucket)
        {
            if (at is null)
            {
                // It was never linked: somebody else was faster.
                return;
            }

            before = at;
        }

        if (before is null)
        {
            *bucket = (ulong)ObjectReference.ToPointer(source.NextInBucket);
        }
        else
        {
            before.NextInBucket = source.NextInBucket;
        }

        if (source.Previous is null)
        {
            _first = source.Next;
        }
        else
        {
            source.Previous.Next = source.Next;
        }

        source.Next?.Previous = source.Previous;
        _count--;
        ForgetDirty(source);
        UnqueueUnused(source);
        if (source.Ahead->IsSent)
        {
            _requests.Remove(source.Ahead);
            source.Ahead->IsSent = false;
        }
    }

    private static uint BucketOf(ulong key) => (uint)((key * 0x9E37_79B9_7F4A_7C15) >> 52);
}
