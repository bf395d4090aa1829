using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Memory;

/// <summary>The ways of pages between a paged object and its server: supplied and dropped, lent while they are dirty, and returned.</summary>
public sealed unsafe partial class MemoryObject
{
    private Pager? _receiver;

    /// <summary>The pager whose files get what devices write here (<see cref="Pager.Expect"/>), with a reference.</summary>
    internal Pager? Receiver => Volatile.Read(ref _receiver);

    /// <summary>It is this pager from now on. False if it is another.</summary>
    internal bool TryBindReceiver(Pager pager)
    {
        if (Receiver is null)
        {
            pager.Acquire();
            if (Interlocked.CompareExchange(ref _receiver, pager, null) is not null)
            {
                pager.Release();
            }
        }

        return Receiver == pager;
    }

    private void LeaveReceiver()
    {
        if (_receiver is { } pager)
        {
            pager.ForgetExpected(this, null, 0, ulong.MaxValue);
            _receiver = null;
            pager.Release();
        }
    }

    /// <summary>
    /// Puts pages of another object, or zeros, where this one has none; those are taken out of the other one. EINVAL for an object without pager, beyond
    /// the other's end or where it has no page, EBUSY for pages that are pinned or shared, ENOMEM.
    /// </summary>
    [SkipLocalsInit]
    public int Supply(ulong first, uint count, MemoryObject? from, ulong fromFirst, bool isBacked)
    {
        if (_source is null || from == this || count > MaximumWindow)
        {
            return Error.EINVAL;
        }

        ulong* frames = stackalloc ulong[(int)MaximumWindow];
        int result = from is null ? 0 : from.TakeOut(fromFirst, count, frames);
        return result < 0 ? result : SupplyFrames(first, count, from is null ? null : frames, isBacked);
    }

    /// <summary>As above, with pages that nobody else has; null for zeros. Of a paged object. ENOMEM: some are missing.</summary>
    internal int SupplyFrames(ulong first, uint count, ulong* frames, bool isBacked)
    {
        int result = 0;
        _mutex.Acquire();
        CacheFlags flags = isBacked ? CacheFlags.Backed : CacheFlags.None;
        for (uint i = 0; i < count; i++)
        {
            int error = SupplyPage(first + i, frames == null ? 0 : frames[i], flags);
            result = error < 0 ? error : result;
        }

        _mutex.Release();
        _source!.Pager.FinishReads(_source, first, count);
        return result;
    }

    /// <summary>
    /// Shows the first run of dirty pages at or behind <paramref name="first"/> in another object, which must have no pages there. They are clean
    /// then, and lent. EINVAL, ENOMEM; a run of 0 pages if there is nothing dirty.
    /// </summary>
    [SkipLocalsInit]
    public int Lend(ulong first, uint count, MemoryObject target, ulong targetFirst, out DirtyRun run)
    {
        run = default;
        if (_source is null || target == this || target._kind != MemoryKind.Anonymous || target._source is not null || count > MaximumWindow)
        {
            return Error.EINVAL;
        }

        ulong* frames = stackalloc ulong[(int)MaximumWindow];
        _mutex.Acquire();
        int result = LendLocked(first, count, frames, ref run);
        _mutex.Release();
        uint shown = 0;
        if (result == 0 && run.Count != 0)
        {
            result = target.PutIn(targetFirst, run.Count, frames, out shown);
        }

        if (shown < run.Count)
        {
            // What the target has no room for is dirty again.
            for (uint i = shown; i < run.Count; i++)
            {
                ObjectPages.Drop(frames[i]);
            }

            _mutex.Acquire();
            run.Credits -= TakeBack(run.First + shown, run.Count - shown, isWritten: false);
            _mutex.Release();
            run.Count = shown;
        }

        return shown != 0 ? 0 : result;
    }

    /// <summary>
    /// Ends what <see cref="Lend"/> began: the pages are backed, or dirty again. The credits that they hold again; EINVAL.
    /// </summary>
    public int Return(ulong first, uint count, MemoryObject target, ulong targetFirst, bool isWritten)
    {
        if (_source is null || target == this || target._kind != MemoryKind.Anonymous || target._source is not null || count > MaximumWindow)
        {
            return Error.EINVAL;
        }

        target._mutex.Acquire();
        target.DropPages(targetFirst, targetFirst + count);
        target._mutex.Release();
        _mutex.Acquire();
        uint credits = TakeBack(first, count, isWritten);
        _mutex.Release();
        return (int)credits;
    }

    /// <summary>The pages are gone, also dirty ones, and are asked for when they are wanted. EINVAL for an object without pager.</summary>
    public int Drop(ulong first, ulong count)
    {
        if (_source is null)
        {
            return Error.EINVAL;
        }

        ulong end = first + count < first ? ulong.MaxValue >> Paging.PageShift : first + count;
        Discard(first, end);
        return 0;
    }

    /// <summary>A new server has taken over: what was lent to the one before is dirty again, and holds its credits.</summary>
    internal void TakeBackLent()
    {
        _mutex.Acquire();
        if (_source is { } source && (source.LentPages != 0 || source.DirtyPages != 0))
        {
            ulong end = ulong.MaxValue >> Paging.PageShift;
            for (ulong index = 0; _pages.TryFindNext(ref index, end, out ulong frame); index++)
            {
                // Dirty pages may have been shown as copies, and then the dead server has their credits.
                if ((PageArray.Of(frame)->CacheFlags & (CacheFlags.Lent | CacheFlags.Dirty)) != 0)
                {
                    TakeBackPage(index, isWritten: false);
                }
            }
        }

        _mutex.Release();
    }

    private int SupplyPage(ulong index, ulong frame, CacheFlags flags)
    {
        bool isWanted = index < PageCount(_size) && _pages.Get(index) == 0;
        ref ulong slot = ref isWanted ? ref _pages.Reserve(index) : ref Unsafe.NullRef<ulong>();
        bool isNull = Unsafe.IsNullRef(ref slot);
        if (!isNull && frame == 0)
        {
            frame = ObjectPages.Allocate(zeroed: true);
        }

        if (isNull || frame == 0)
        {
            if (frame != 0)
            {
                ObjectPages.Drop(frame);
            }

            return isWanted ? Error.ENOMEM : 0;
        }

        ulong inside = _size & Paging.PageMask;
        if (inside != 0 && index == _size >> Paging.PageShift)
        {
            new System.Span<byte>(DirectMap.ToVirtual(frame) + inside, (int)(Paging.PageSize - inside)).Clear();
        }

        Page* page = PageArray.Of(frame);
        page->Flags &= ~PageFlags.InstructionCoherent;
        if (index == _source!.Mark)
        {
            _source.Mark = ulong.MaxValue;
            flags |= CacheFlags.ReadAhead;
        }

        page->CacheFlags = flags;
        slot = frame;
        _committedPages++;
        _source.Pager.CountPages(1);
        return 0;
    }

    private int LendLocked(ulong first, uint count, ulong* frames, ref DirtyRun run)
    {
        PageSource source = _source!;
        if (source.DirtyPages == 0)
        {
            return 0;
        }

        ulong end = PageCount(_size);
        end = end < source.DirtyEnd ? end : source.DirtyEnd;
        ulong index = first > source.DirtyFirst ? first : source.DirtyFirst;
        if (!_pages.TryFindDirty(ref index, end, out ulong frame))
        {
            return 0;
        }

        run.First = index;
        run.Size = _size;
        run.ModifiedTime = ModifiedTime;
        ulong cleaned = 0;
        while (run.Count < count && index < end)
        {
            frame = _pages.Get(index);
            Page* page = frame == 0 ? null : PageArray.Of(frame);
            if (page is null || (page->CacheFlags & CacheFlags.Dirty) == 0)
            {
                break;
            }

            if (!LendPage(page, frame, ref frames[run.Count], ref cleaned))
            {
                break;
            }

            if ((page->CacheFlags & CacheFlags.Reserved) != 0)
            {
                page->CacheFlags &= ~CacheFlags.Reserved;
                source.Credits--;
                run.Credits++;
            }

            run.Count++;
            index++;
        }

        WriteProtect(run.First, run.First + run.Count);
        source.DirtyPages -= cleaned;
        source.Pager.RemoveDirty(cleaned);
        if (source.DirtyPages == 0)
        {
            source.Pager.RemoveDirty(source);
        }

        return run.Count == 0 ? Error.ENOMEM : 0;
    }

    /// <summary>A share in the page; or a copy if somebody may be writing to it, and then it stays dirty. False without memory.</summary>
    private bool LendPage(Page* page, ulong frame, ref ulong lent, ref ulong cleaned)
    {
        if (ObjectPages.IsPinned(frame))
        {
            lent = ObjectPages.Allocate(zeroed: false);
            if (lent == 0)
            {
                return false;
            }

            PagePrimitives.Copy(DirectMap.ToVirtual(lent), DirectMap.ToVirtual(frame));
            return true;
        }

        ObjectPages.Share(frame);
        lent = frame;
        page->CacheFlags = (page->CacheFlags & ~CacheFlags.Dirty) | CacheFlags.Lent;
        _source!.LentPages++;
        cleaned++;
        return true;
    }

    private uint TakeBack(ulong first, uint count, bool isWritten)
    {
        uint credits = 0;
        for (uint i = 0; i < count; i++)
        {
            credits += TakeBackPage(first + i, isWritten);
        }

        return credits;
    }

    /// <summary>How many credits the page has got again that the server had.</summary>
    private uint TakeBackPage(ulong index, bool isWritten)
    {
        ulong frame = _pages.Get(index);
        if (frame == 0)
        {
            return 0;
        }

        PageSource source = _source!;
        Page* page = PageArray.Of(frame);
        CacheFlags flags = page->CacheFlags;
        bool wasLent = (flags & CacheFlags.Lent) != 0;
        source.LentPages -= wasLent ? 1u : 0;
        flags &= ~CacheFlags.Lent;
        if (isWritten)
        {
            if ((flags & CacheFlags.Reserved) != 0)
            {
                // Written again meanwhile: the room is there now.
                source.Credits--;
                source.Pager.AddCredits(1);
            }

            page->CacheFlags = (flags & ~CacheFlags.Reserved) | CacheFlags.Backed;
            return 0;
        }

        bool takesCredit = (flags & (CacheFlags.Backed | CacheFlags.Reserved)) == 0;
        page->CacheFlags = flags;
        if (wasLent)
        {
            page->CacheFlags |= CacheFlags.Dirty;
            source.Pager.AddDirtyAgain(1);
            NoteDirty(source, index, frame, takesCredit);
        }
        else if (takesCredit)
        {
            page->CacheFlags |= CacheFlags.Reserved;
            source.Credits++;
        }

        return takesCredit ? 1u : 0;
    }

    /// <summary>Takes whole pages out of this object, which is no paged one: all or none.</summary>
    private int TakeOut(ulong first, uint count, ulong* frames)
    {
        if (_kind != MemoryKind.Anonymous || _source is not null)
        {
            return Error.EINVAL;
        }

        int result = 0;
        _mutex.Acquire();
        for (uint i = 0; i < count && result == 0; i++)
        {
            ulong frame = _pages.Get(first + i);
            frames[i] = frame;
            result = frame == 0 ? Error.EINVAL : PageArray.Of(frame)->References != 1 ? Error.EBUSY : 0;
        }

        if (result == 0)
        {
            UnmapPages(first, first + count);
            for (uint i = 0; i < count; i++)
            {
                _pages.Find(first + i) = 0;
            }

            _committedPages -= count;
            _job?.Uncharge((long)count << Paging.PageShift);
        }

        _mutex.Release();
        return result;
    }

    /// <summary>Puts in pages, of which this object takes over a share each, where it has none: as many as it can. EEXIST, EINVAL beyond its end, ENOMEM.</summary>
    private int PutIn(ulong first, uint count, ulong* frames, out uint done)
    {
        done = 0;
        int result = 0;
        _mutex.Acquire();
        if (first > MaximumSize >> Paging.PageShift || first + count > PageCount(_size))
        {
            result = Error.EINVAL;
        }

        while (done < count && result == 0)
        {
            if (_pages.Get(first + done) != 0)
            {
                result = Error.EEXIST;
                break;
            }

            if (!TryCharge())
            {
                result = Error.ENOMEM;
                break;
            }

            ref ulong slot = ref _pages.Reserve(first + done);
            if (Unsafe.IsNullRef(ref slot))
            {
                _job?.Uncharge((long)Paging.PageSize);
                result = Error.ENOMEM;
                break;
            }

            slot = frames[done++];
            _committedPages++;
        }

        _mutex.Release();
        return result;
    }
}
