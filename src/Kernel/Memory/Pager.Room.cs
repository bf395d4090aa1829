using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Dirty pages: credits for the room that they will take on the medium, how many there may be, and who waits until they are written.
/// </summary>
public sealed unsafe partial class Pager
{
    /// <summary>Pages that the server is asked to set room aside for at a time.</summary>
    private const uint ReserveStep = 1024;

    /// <summary>With fewer credits than these the server is asked before anybody has to wait.</summary>
    private const long LowCredits = 128;

    /// <summary>The part of all memory that may be dirty.</summary>
    private const ulong DirtyDivisor = 8;

    private long _credits;
    private long _dirtyPages;
    private bool _wantsReserve;
    private bool _isReserveAsked;
    private bool _wantsWriteBack;
    private bool _isWriteBackAsked;
    private ulong _lastSync;
    private PageWaitList _roomWaits;
    private PageWaitList _syncWaits;
    private WaitQueue _roomWaiters;
    private PageSource? _firstDirty;
    private PageSource? _lastDirty;

    public ulong DirtyPages => (ulong)Volatile.Read(ref _dirtyPages);

    /// <summary>In the pool.</summary>
    public long Credits => Volatile.Read(ref _credits);

    private static ulong DirtyLimit => PhysicalMemory.TotalPages / DirtyDivisor;

    /// <summary>The server has set room aside; or has none, which those hear that wait for it.</summary>
    public void Grant(ulong pages, int error)
    {
        ulong state = _lock.Acquire();
        _isReserveAsked = false;
        Interlocked.Add(ref _credits, (long)pages);
        if (error != 0)
        {
            _roomWaits.Finish(error);
        }

        _lock.Release(state);
        _roomWaiters.WakeAll();
    }

    /// <summary>The server has another use for the room in the pool. How many pages it is.</summary>
    public long Withdraw() => Interlocked.Exchange(ref _credits, 0);

    /// <summary>msync: waits until the server says that everything dirty of the object is on the medium. EIO, EINTR.</summary>
    internal int Synchronize(PageSource source)
    {
        PageWait wait = default;
        wait.Request.Key = source.Key;
        wait.Request.Kind = PageRequestKind.Synchronize;
        ulong state = _lock.Acquire();
        if (_isClosed)
        {
            _lock.Release(state);
            return Error.EIO;
        }

        wait.Request.Id = ++_lastSync;
        _syncWaits.Add(&wait);
        _requests.Add(&wait);
        _lock.Release(state);
        Tell(true);
        state = _lock.Acquire();
        int result = Await(&wait, ref state);
        _syncWaits.Remove(&wait);
        _requests.Remove(&wait);
        _lock.Release(state);
        return wait.IsDone ? wait.Error : result;
    }

    /// <summary>Ends a <see cref="Synchronize"/>. ENOENT if it is over.</summary>
    public int Complete(ulong id, int error)
    {
        ulong state = _lock.Acquire();
        PageWait* wait = _syncWaits.First;
        while (wait is not null && wait->Request.Id != id)
        {
            wait = wait->Next;
        }

        if (wait is not null)
        {
            wait->Error = error;
            wait->IsDone = true;
        }

        _lock.Release(state);
        if (wait is null)
        {
            return Error.ENOENT;
        }

        _roomWaiters.WakeAll();
        return 0;
    }

    /// <summary>Keys of objects that are dirty since before a time, oldest first. How many.</summary>
    /// <param name="after">Only those that are dirty since behind this time, 0 for all; afterwards the time of the last one given, to go on from.</param>
    public int GetDirty(ref ulong after, ulong before, System.Span<ulong> keys)
    {
        int count = 0;
        ulong state = _lock.Acquire();
        for (PageSource? source = _firstDirty; source is not null && count < keys.Length && source.DirtySince < before; source = source.NextDirty)
        {
            if (source.DirtySince > after)
            {
                keys[count++] = source.Key;
                after = source.DirtySince;
            }
        }

        _lock.Release(state);
        return count;
    }

    /// <summary>
    /// One more page is about to be dirty; with <paramref name="takesCredit"/> it takes a credit. False: <see cref="WaitForRoom"/> first. The
    /// object's mutex is held.
    /// </summary>
    internal bool TryAddDirty(bool takesCredit)
    {
        long dirty = Volatile.Read(ref _dirtyPages);
        if ((ulong)dirty >= DirtyLimit)
        {
            return false;
        }

        if (takesCredit)
        {
            long credits = Volatile.Read(ref _credits);
            long seen;
            do
            {
                if (credits <= 0)
                {
                    return false;
                }

                seen = credits;
                credits = Interlocked.CompareExchange(ref _credits, seen - 1, seen);
            }
            while (credits != seen);

            if (seen < LowCredits && !Volatile.Read(ref _isReserveAsked))
            {
                Ask(ref _wantsReserve, ref _isReserveAsked);
            }
        }

        Interlocked.Increment(ref _dirtyPages);
        if ((ulong)dirty >= DirtyLimit / 2 && !Volatile.Read(ref _isWriteBackAsked))
        {
            Ask(ref _wantsWriteBack, ref _isWriteBackAsked);
        }

        return true;
    }

    /// <summary>Pages are dirty no more. The object's mutex may be held.</summary>
    internal void RemoveDirty(ulong pages)
    {
        ulong before = (ulong)Interlocked.Add(ref _dirtyPages, -(long)pages) + pages;
        Volatile.Write(ref _isWriteBackAsked, false);
        if (before >= DirtyLimit)
        {
            _roomWaiters.WakeAll();
        }
    }

    /// <summary>As after a failed write: they are dirty again, without asking.</summary>
    internal void AddDirtyAgain(ulong pages) => Interlocked.Add(ref _dirtyPages, (long)pages);

    /// <summary>Credits that pages have held come back.</summary>
    internal void AddCredits(ulong pages)
    {
        if (pages != 0)
        {
            Interlocked.Add(ref _credits, (long)pages);
            _roomWaiters.WakeAll();
        }
    }

    /// <summary>
    /// Waits until one more page may be dirty. 0 (try again), ENOSPC and what else the server says, EIO, EINTR if the thread is to end. With no lock
    /// held.
    /// </summary>
    internal int WaitForRoom(bool takesCredit)
    {
        PageWait wait = default;
        ulong state = _lock.Acquire();
        if (_isClosed)
        {
            _lock.Release(state);
            return Error.EIO;
        }

        bool isFull = DirtyPages >= DirtyLimit;
        if (!isFull && (!takesCredit || Credits > 0))
        {
            _lock.Release(state);
            return 0;
        }

        _wantsReserve |= takesCredit && Credits <= 0 && !_isReserveAsked;
        _wantsWriteBack |= isFull && !_isWriteBackAsked;
        _roomWaits.Add(&wait);
        _lock.Release(state);
        Tell(true);
        state = _lock.Acquire();
        bool waits = !wait.IsDone && (DirtyPages >= DirtyLimit || (takesCredit && Credits <= 0));
        int result = waits ? Block(ref _roomWaiters, ref state) : 0;
        _roomWaits.Remove(&wait);
        _lock.Release(state);
        return wait.IsDone ? wait.Error : result;
    }

    /// <summary>The object has got its first dirty page. Its mutex is held.</summary>
    internal void AddDirty(PageSource source)
    {
        ulong state = _lock.Acquire();
        if (source.DirtySince == 0)
        {
            // No two have the same time, so that who lists them can go on behind any.
            ulong earliest = _lastDirty is null ? 1 : _lastDirty.DirtySince + 1;
            source.DirtySince = System.Math.Max(Clock.Now, earliest);
            source.NextDirty = null;
            source.PreviousDirty = _lastDirty;
            if (_lastDirty is null)
            {
                _firstDirty = source;
            }
            else
            {
                _lastDirty.NextDirty = source;
            }

            _lastDirty = source;
        }

        _lock.Release(state);
    }

    /// <summary>The object has no dirty page any more. Its mutex is held.</summary>
    internal void RemoveDirty(PageSource source)
    {
        ulong state = _lock.Acquire();
        ForgetDirty(source);
        _lock.Release(state);
    }

    private void ForgetDirty(PageSource source)
    {
        if (source.DirtySince == 0)
        {
            return;
        }

        source.DirtySince = 0;
        if (source.PreviousDirty is null)
        {
            _firstDirty = source.NextDirty;
        }
        else
        {
            source.PreviousDirty.NextDirty = source.NextDirty;
        }

        if (source.NextDirty is null)
        {
            _lastDirty = source.PreviousDirty;
        }
        else
        {
            source.NextDirty.PreviousDirty = source.PreviousDirty;
        }

        source.NextDirty = null;
        source.PreviousDirty = null;
    }

    private void EndRoomWaits()
    {
        ulong state = _lock.Acquire();
        _roomWaits.Finish(Error.EIO);
        _syncWaits.Finish(Error.EIO);
        _lock.Release(state);
        _roomWaiters.WakeAll();
    }

    private void Ask(ref bool wants, ref bool isAsked)
    {
        ulong state = _lock.Acquire();
        bool asks = !wants && !isAsked;
        wants |= asks;
        _lock.Release(state);
        Tell(asks);
    }

    private int Await(PageWait* wait, ref ulong state)
    {
        int result = 0;
        while (!wait->IsDone && result == 0)
        {
            result = Block(ref _roomWaiters, ref state);
        }

        return result;
    }
}
