using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// epoll(7) of Linux. The mutex guards the entries and keeps harvests apart (outside the lock order: nothing else is taken before
/// it); the spin lock (LockOrder.PollSet) guards the list of entries that may be ready, which observers fill.
/// </summary>
public sealed unsafe partial class PollSet : OpenDescription
{
    /// <summary>Of one set: what a program can make the kernel keep with one handle.</summary>
    public const int MaximumEntries = 16 * 1024;

    /// <summary>Of sets in sets, as in Linux.</summary>
    private const int MaximumDepth = 5;

    /// <summary>What an entry with its second half costs the job.</summary>
    private const long EntryCharge = 256;

    /// <summary>Taken before the mutex of any set by who puts one set into another.</summary>
    private static Mutex s_nesting;

    private Mutex _mutex;
    private SpinLock _lock;
    private WaitQueue _waiters;
    private PollEntry? _first;
    private int _count;
    private int _pruneAt;
    private PollEntry? _firstReady;
    private PollEntry? _lastReady;
    private int _readyCount;
    private Job? _job;

    public override KernelObjectType Type => KernelObjectType.PollSet;

    public static void InitializeNesting() => s_nesting.Initialize(LockOrder.None);

    /// <summary>Null without memory.</summary>
    public static PollSet? Create(Job job)
    {
        PollSet? set = Slab<PollSet>.Allocate();
        if (set is null)
        {
            return null;
        }

        set.Initialize();
        set.StatusFlags = OpenFlags.ReadWrite;
        set._mutex.Initialize(LockOrder.None);
        set._lock = new SpinLock(LockOrder.PollSet);
        set._waiters = new WaitQueue(LockOrder.WaitQueue);
        set._first = null;
        set._count = 0;
        set._pruneAt = 64;
        set._firstReady = null;
        set._lastReady = null;
        set._readyCount = 0;
        set._job = job;
        job.Acquire();
        return set;
    }

    /// <summary>epoll_ctl. EEXIST, ENOENT, ENOSPC, ENOMEM; EINVAL for another poll set.</summary>
    public int Control(EpollOperation operation, int handle, KernelObject target, PollEvents events, ulong data)
    {
        if (target == this)
        {
            return Error.EINVAL;
        }

        if (target is File { Kind: FileKind.Regular } or Directory or MemoryFile)
        {
            return Error.EPERM;
        }

        bool nests = operation == EpollOperation.Add && target is PollSet;
        if (nests)
        {
            if ((events & PollEvents.Exclusive) != 0)
            {
                return Error.EINVAL;
            }

            // Held until the set is in: two that are put into each other at once must not miss each other.
            s_nesting.Acquire();
            if (((PollSet)target).Leads(this, MaximumDepth))
            {
                s_nesting.Release();
                return Error.ELOOP;
            }
        }

        int result = ControlEntry(operation, handle, target, events, data);
        if (nests)
        {
            s_nesting.Release();
        }

        return result;
    }

    private int ControlEntry(EpollOperation operation, int handle, KernelObject target, PollEvents events, ulong data)
    {
        _mutex.Acquire();
        PollEntry? entry = Find(handle, target);
        int result = 0;
        switch (operation)
        {
            case EpollOperation.Add:
                result = entry is not null ? Error.EEXIST : Add(handle, target, events, data);
                break;
            case EpollOperation.Delete when entry is not null:
                Remove(entry);
                break;
            case EpollOperation.Modify when entry is not null && ((events | entry.Events) & PollEvents.Exclusive) != 0:
                result = Error.EINVAL;
                break;
            case EpollOperation.Modify when entry is not null:
                entry.Events = events;
                entry.Data = data;
                entry.IsSpent = false;
                Signals interest = PollTranslation.ToInterest(events);
                entry.Modify(interest);
                entry.Second?.Modify(interest);
                break;
            default:
                result = operation is EpollOperation.Delete or EpollOperation.Modify ? Error.ENOENT : Error.EINVAL;
                break;
        }

        _mutex.Release();
        return result;
    }

    /// <summary>Up to as many events as fit, at least one; 0 after the deadline; EINTR.</summary>
    public long Wait(Span<EpollEvent> events, ulong deadline)
    {
        while (true)
        {
            int count = Harvest(events);
            if (count != 0 || deadline == 0)
            {
                return count;
            }

            ulong state = _lock.Acquire();
            if (_firstReady is not null)
            {
                _lock.Release(state);
                continue;
            }

            _waiters.PrepareWait();
            _lock.Release(state);
            int error = _waiters.FinishWait(deadline);
            if (error < 0)
            {
                return error == Error.ETIMEDOUT ? 0 : error;
            }
        }
    }

    /// <summary>By observers: with the observed object's lock held.</summary>
    internal void MarkReady(PollEntry entry)
    {
        ulong state = _lock.Acquire();
        bool added = LinkReady(entry);
        if (added)
        {
            _waiters.WakeOne();
        }

        _lock.Release(state);
        if (added)
        {
            DeferNotify();
        }
    }

    protected override Signals ReadSignals() => _firstReady is not null ? Signals.Readable : Signals.None;

    protected override void Destroy()
    {
        while (_first is not null)
        {
            Remove(_first);
        }

        _job!.Release();
        _job = null;
        Slab<PollSet>.Free(this);
    }

    /// <summary>
    /// Whether the other set is this one or can be reached from it, or sets are nested deeper than allowed. With the mutex of nesting
    /// held, so that there is no circle yet and no other thread holds two sets' mutexes.
    /// </summary>
    private bool Leads(PollSet other, int depth)
    {
        if (this == other || depth == 0)
        {
            return true;
        }

        bool found = false;
        _mutex.Acquire();
        for (PollEntry? entry = _first; entry is not null && !found; entry = entry.NextInSet)
        {
            found = entry.Target is PollSet inner && inner.Leads(other, depth - 1);
        }

        _mutex.Release();
        return found;
    }

    /// <summary>Whether something in the set is ready; forgets what only was.</summary>
    private bool LooksReady()
    {
        bool found = false;
        _mutex.Acquire();
        for (int budget = _readyCount; budget > 0 && !found; budget--)
        {
            PollEntry? entry = TakeReady();
            if (entry is null)
            {
                break;
            }

            Signals signals = entry.Source!.Signals | (entry.Second?.Source?.Signals ?? Signals.None);
            found = !entry.IsSpent && PollTranslation.ToEvents(signals, entry.Events) != PollEvents.None;
            if (found)
            {
                ulong state = _lock.Acquire();
                LinkReady(entry);
                _lock.Release(state);
            }
        }

        _mutex.Release();
        return found;
    }

    private int Harvest(Span<EpollEvent> events)
    {
        int found = 0;
        _mutex.Acquire();

        // Entries that stay ready go to the end of the list: each is looked at once, and others get their turn.
        for (int budget = _readyCount; budget > 0 && found < events.Length; budget--)
        {
            PollEntry? entry = TakeReady();
            if (entry is null)
            {
                break;
            }

            if (entry.Target!.CapabilityCount == 0)
            {
                // All handles on it are closed: Linux forgets it then.
                Remove(entry);
                continue;
            }

            if (entry.IsSpent)
            {
                continue;
            }

            Signals signals = entry.Source!.Signals | (entry.Second?.Source?.Signals ?? Signals.None);
            PollEvents ready = PollTranslation.ToEvents(signals, entry.Events);
            if (ready == PollEvents.None || (entry.Target is PollSet inner && !inner.LooksReady()))
            {
                continue;
            }

            events[found++] = new EpollEvent { Events = (uint)ready, Data = entry.Data };
            entry.IsSpent = (entry.Events & PollEvents.OneShot) != 0;
            if (!entry.IsSpent && (entry.Events & PollEvents.EdgeTriggered) == 0)
            {
                ulong state = _lock.Acquire();
                LinkReady(entry);
                _lock.Release(state);
            }
        }

        _mutex.Release();
        return found;
    }

    private int Add(int handle, KernelObject target, PollEvents events, ulong data)
    {
        if (_count >= _pruneAt)
        {
            Prune();
        }

        if (_count >= MaximumEntries)
        {
            return Error.ENOSPC;
        }

        if (!_job!.TryCharge(EntryCharge))
        {
            return Error.ENOMEM;
        }

        KernelObject? first = target;
        KernelObject? second = null;
        (target as OpenDescription)?.GetPollTargets(out first, out second);
        PollEntry? entry = Slab<PollEntry>.Allocate();
        PollRelay? relay = entry is null || second is null ? null : Slab<PollRelay>.Allocate();
        if (entry is null || (second is not null && relay is null))
        {
            if (entry is not null)
            {
                Slab<PollEntry>.Free(entry);
            }

            _job.Uncharge(EntryCharge);
            return Error.ENOMEM;
        }

        entry.Set = this;
        entry.Handle = handle;
        entry.Data = data;
        entry.Events = events;
        entry.IsSpent = false;
        entry.Target = target;
        entry.Source = first;
        entry.Second = relay;
        target.Acquire();
        first!.Acquire();
        entry.NextInSet = _first;
        _first = entry;
        _count++;
        Signals interest = PollTranslation.ToInterest(events);
        entry.Attach(first, interest);
        if (relay is not null)
        {
            relay.Entry = entry;
            relay.Source = second;
            second!.Acquire();
            relay.Attach(second, interest);
        }

        return 0;
    }

    private PollEntry? Find(int handle, KernelObject target)
    {
        for (PollEntry? entry = _first; entry is not null; entry = entry.NextInSet)
        {
            if (entry.Handle == handle && entry.Target == target)
            {
                return entry;
            }
        }

        return null;
    }

    private void Prune()
    {
        PollEntry? entry = _first;
        while (entry is not null)
        {
            PollEntry? next = entry.NextInSet;
            if (entry.Target!.CapabilityCount == 0)
            {
                Remove(entry);
            }

            entry = next;
        }

        _pruneAt = _count < 32 ? 64 : 2 * _count;
    }

    private void Remove(PollEntry entry)
    {
        // After these two nobody marks it ready any more.
        entry.Detach();
        entry.Second?.Detach();
        UnlinkReady(entry);
        if (_first == entry)
        {
            _first = entry.NextInSet;
        }
        else
        {
            PollEntry previous = _first!;
            while (previous.NextInSet != entry)
            {
                previous = previous.NextInSet!;
            }

            previous.NextInSet = entry.NextInSet;
        }

        _count--;
        if (entry.Second is PollRelay relay)
        {
            relay.Source!.Release();
            relay.Source = null;
            Slab<PollRelay>.Free(relay);
        }

        entry.Second = null;
        entry.Source!.Release();
        entry.Target!.Release();
        entry.Source = null;
        entry.Target = null;
        Slab<PollEntry>.Free(entry);
        _job!.Uncharge(EntryCharge);
    }
}
