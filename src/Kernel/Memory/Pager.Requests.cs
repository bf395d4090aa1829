using System;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Memory;

/// <summary>What the server is asked, and how threads wait for pages.</summary>
public sealed unsafe partial class Pager
{
    private PageRequestQueue _requests;
    private PageSource? _firstUnused;

    /// <summary>Under the lock.</summary>
    private bool HasRequests => !_requests.IsEmpty || _firstUnused is not null || _wantsReserve || _wantsWriteBack;

    /// <summary>Gives the oldest requests to the server. How many.</summary>
    public int Take(Span<PageRequest> requests)
    {
        int count = 0;
        ulong state = _lock.Acquire();
        while (count < requests.Length && TryTake(ref requests[count]))
        {
            count++;
        }

        if (!HasRequests)
        {
            UpdateSignals(Signals.None, Signals.Readable);
        }

        _lock.Release(state);
        return count;
    }

    /// <summary>
    /// A new server: what an earlier one has taken waits again, what was lent to it is dirty again, the pool is empty, nothing is expected. Tells how things are.
    /// </summary>
    public PagerStatus Attach()
    {
        ulong state = _lock.Acquire();
        _credits = 0;
        _isReserveAsked = false;
        _isWriteBackAsked = false;
        _wantsReserve |= _roomWaits.First is not null;
        RequeueAll(ref _syncWaits);
        _lock.Release(state);
        ForgetExpected(null, null, 0, ulong.MaxValue);
        for (PageSource? source = MoveNext(null); source is not null; source = MoveNext(source))
        {
            source.Memory.TakeBackLent();
            state = _lock.Acquire();
            RequeueAll(ref source.Waits);
            if (source.Ahead->IsSent && !source.Ahead->IsQueued)
            {
                _requests.Add(source.Ahead);
            }

            _lock.Release(state);
        }

        state = _lock.Acquire();
        bool tell = HasRequests;
        _lock.Release(state);
        Tell(tell);
        return Status;
    }

    /// <summary>
    /// Waits for a page that is not there: 0 when it may be (look again), EIO and what else the server says, EINTR if the thread is to end. With no
    /// lock held.
    /// </summary>
    /// <param name="source">Of the object.</param>
    /// <param name="index">The page.</param>
    /// <param name="first">Begin of the pages that are asked for, if nobody has asked for that one yet.</param>
    /// <param name="count">How many.</param>
    internal int WaitForPage(PageSource source, ulong index, ulong first, uint count)
    {
        PageWait wait = default;
        wait.Index = index;
        wait.Request.Key = source.Key;
        wait.Request.Kind = PageRequestKind.Read;
        wait.Request.First = first;
        wait.Request.Count = count;
        ulong state = _lock.Acquire();
        if (_isClosed)
        {
            _lock.Release(state);
            return Error.EIO;
        }

        bool tell = false;
        if (!IsAskedFor(source, index))
        {
            _requests.Add(&wait);
            tell = true;
        }

        source.Waits.Add(&wait);
        if (tell)
        {
            _lock.Release(state);
            Tell(true);
            state = _lock.Acquire();
        }

        int result = 0;
        while (!wait.IsDone && result == 0)
        {
            result = Block(ref source.Waiters, ref state);
        }

        source.Waits.Remove(&wait);
        _requests.Remove(&wait);
        if (!wait.IsDone && wait.IsSent)
        {
            // Others may have relied on this request.
            source.Waits.FinishUnsent();
        }

        _lock.Release(state);
        if (!wait.IsDone)
        {
            source.Waiters.WakeAll();
        }

        return wait.IsDone ? wait.Error : result;
    }

    /// <summary>Asks for pages that nobody waits for yet. The object's mutex is held. False if one such request is under way.</summary>
    internal bool ReadAhead(PageSource source, ulong first, uint count)
    {
        ulong state = _lock.Acquire();
        bool asks = !source.Ahead->IsSent && !_isClosed;
        if (asks)
        {
            *source.Ahead = default;
            source.Ahead->Request.Key = source.Key;
            source.Ahead->Request.Kind = PageRequestKind.Read;
            source.Ahead->Request.First = first;
            source.Ahead->Request.Count = count;
            _requests.Add(source.Ahead);
        }

        _lock.Release(state);
        Tell(asks);
        return asks;
    }

    /// <summary>Pages have come: who waits for one of them goes on.</summary>
    internal void FinishReads(PageSource source, ulong first, ulong count) => FailReads(source, first, count, 0);

    /// <summary>Who waits for one of these pages gets the error.</summary>
    internal void FailReads(PageSource source, ulong first, ulong count, int error)
    {
        bool any = false;
        ulong state = _lock.Acquire();
        for (PageWait* wait = source.Waits.First; wait is not null; wait = wait->Next)
        {
            if (wait->Index >= first && wait->Index - first < count)
            {
                wait->Error = error;
                wait->IsDone = true;
                any = true;
            }
        }

        PageWait* ahead = source.Ahead;
        if (ahead->IsSent)
        {
            ulong last = ahead->Request.First + ahead->Request.Count - 1;
            if (last >= first && last - first < count)
            {
                _requests.Remove(ahead);
                ahead->IsSent = false;

                // Who waits for what has not come yet.
                source.Waits.FinishUnsent();
                any = true;
            }
        }

        _lock.Release(state);
        if (any)
        {
            source.Waiters.WakeAll();
        }
    }

    /// <summary>Under the lock.</summary>
    private static bool IsAskedFor(PageSource source, ulong index)
    {
        if (source.Ahead->IsSent && source.Ahead->Covers(index))
        {
            return true;
        }

        for (PageWait* wait = source.Waits.First; wait is not null; wait = wait->Next)
        {
            if (wait->IsSent && !wait->IsDone && wait->Covers(index))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryTake(ref PageRequest request)
    {
        if (_wantsReserve)
        {
            _wantsReserve = false;
            _isReserveAsked = true;
            request = new PageRequest { Kind = PageRequestKind.Reserve, Count = ReserveStep };
            return true;
        }

        PageWait* wait = _requests.Take();
        if (wait is not null)
        {
            request = wait->Request;
            return true;
        }

        if (_wantsWriteBack)
        {
            _wantsWriteBack = false;
            _isWriteBackAsked = true;
            request = new PageRequest { Kind = PageRequestKind.WriteBack, Count = (uint)(DirtyPages / 2) + 1 };
            return true;
        }

        if (_firstUnused is { } source)
        {
            UnqueueUnused(source);
            request = new PageRequest { Kind = PageRequestKind.Unused, Key = source.Key };
            return true;
        }

        return false;
    }

    private void RequeueAll(ref PageWaitList list)
    {
        for (PageWait* wait = list.First; wait is not null; wait = wait->Next)
        {
            if (wait->IsSent && !wait->IsQueued && !wait->IsDone)
            {
                _requests.Add(wait);
            }
        }
    }

    private void QueueUnused(PageSource source)
    {
        if (!source.IsUnusedQueued)
        {
            source.IsUnusedQueued = true;
            source.NextUnused = _firstUnused;
            _firstUnused = source;
        }
    }

    private void UnqueueUnused(PageSource source)
    {
        if (!source.IsUnusedQueued)
        {
            return;
        }

        source.IsUnusedQueued = false;
        if (_firstUnused == source)
        {
            _firstUnused = source.NextUnused;
            return;
        }

        PageSource at = _firstUnused!;
        while (at.NextUnused != source)
        {
            at = at.NextUnused!;
        }

        at.NextUnused = source.NextUnused;
    }

    /// <summary>With the lock free, after there was a request. The server takes until there are none, so one too many does no harm.</summary>
    private void Tell(bool tell)
    {
        if (!tell)
        {
            return;
        }

        ulong state = _lock.Acquire();
        if (HasRequests)
        {
            UpdateSignals(Signals.Readable, Signals.None);
        }

        _lock.Release(state);
    }
}
