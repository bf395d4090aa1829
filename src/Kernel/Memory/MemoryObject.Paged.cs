using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Objects whose pages come from a pager, and clones that take theirs from such an object when they are touched. Here is what one page goes through:
/// it is supplied, gets dirty, is lent to the server, returned, and given up.
/// </summary>
public sealed unsafe partial class MemoryObject
{
    /// <summary>The page has to come from elsewhere first: <see cref="Provide"/>, with no lock held.</summary>
    private const int Absent = 1;

    /// <summary>The page cannot get dirty before there is room for it: <see cref="Provide"/>.</summary>
    private const int NeedsRoom = 2;

    /// <summary>Pages that are asked for at most, and at the begin of reading in order.</summary>
    private const uint MaximumWindow = 256;
    private const uint FirstWindow = 16;

    private PageSource? _source;

    // A clone of a paged object: pages below the count that it has not got yet are those of the parent from the first one on.
    private MemoryObject? _parent;
    private ulong _parentFirst;
    private ulong _parentPages;

    /// <summary>Its pages are the page cache of a file.</summary>
    public bool IsPaged => _source is not null;

    internal PageSource? Source => _source;

    /// <summary>For <see cref="Pager.Open"/>. Null without memory.</summary>
    internal static MemoryObject? CreatePaged(Pager pager, ulong key, ulong size, out PageSource? source)
    {
        source = null;
        MemoryObject? memory = Create(MemoryKind.Anonymous, size, null, MemoryFlags.Growable);
        if (memory is null)
        {
            return null;
        }

        source = PageSource.Create(pager, memory, key);
        if (source is null)
        {
            memory.Release();
            return null;
        }

        memory._source = source;
        return memory;
    }

    /// <summary>
    /// Puts pages of another object, or zeros, where this one has none; those are taken out of the other one. EINVAL for an object without pager, beyond
    /// the other's end or where it has no page, EBUSY for pages that are pinned or shared, ENOMEM.
    /// </summary>
    public int Supply(ulong first, uint count, MemoryObject? from, ulong fromFirst, bool isBacked)
    {
        if (_source is not { } source || from == this || count > MaximumWindow)
        {
            return Error.EINVAL;
        }

        ulong* frames = stackalloc ulong[(int)MaximumWindow];
        int result = from is null ? 0 : from.TakeOut(fromFirst, count, frames);
        if (result < 0)
        {
            return result;
        }

        _mutex.Acquire();
        CacheFlags flags = isBacked ? CacheFlags.Backed : CacheFlags.None;
        for (uint i = 0; i < count; i++)
        {
            ulong frame = from is null ? 0 : frames[i];
            int error = SupplyPage(first + i, frame, flags);
            result = error < 0 ? error : result;
        }

        _mutex.Release();
        source.Pager.FinishReads(source, first, count);
        return result;
    }

    /// <summary>
    /// Shows the first run of dirty pages at or behind <paramref name="first"/> in another object, which must have no pages there. They are clean
    /// then, and lent. EINVAL, ENOMEM; a run of 0 pages if there is nothing dirty.
    /// </summary>
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

    /// <summary>Gives up pages that are clean and in nobody's use.</summary>
    internal void Reclaim(ref int wanted, ref int steps)
    {
        if (!_mutex.TryAcquire())
        {
            return;
        }

        PageSource source = _source!;
        ulong end = ulong.MaxValue >> Paging.PageShift;
        ulong index = source.Hand;
        while (wanted > 0 && steps > 0)
        {
            if (!_pages.TryFindNext(ref index, end, out ulong frame))
            {
                index = 0;
                break;
            }

            steps--;
            Page* page = PageArray.Of(frame);
            if (IsIdle(page))
            {
                if ((page->CacheFlags & CacheFlags.Referenced) != 0)
                {
                    page->CacheFlags &= ~CacheFlags.Referenced;
                }
                else
                {
                    DropPages(index, index + 1);
                    wanted--;
                }
            }

            index++;
        }

        source.Hand = index;
        _mutex.Release();
    }

    /// <summary>
    /// What a page needs before it can be used, after <see cref="GetPage"/> or <see cref="FaultIn"/> said so: 0 (try again), EIO, ENOSPC and what else the server says, EINTR if
    /// the thread is to end. With no lock held, and not by the server itself.
    /// </summary>
    /// <param name="need"><see cref="Absent"/> or <see cref="NeedsRoom"/>.</param>
    /// <param name="index">The page.</param>
    /// <param name="wanted">How many pages from there on will be used; 0 if that is not known.</param>
    internal int Provide(int need, ulong index, ulong wanted)
    {
        if (_parent is not null)
        {
            return AdoptFromParent(index);
        }

        PageSource source = _source!;
        if (need == NeedsRoom)
        {
            return source.Pager.WaitForRoom(!IsBacked(index));
        }

        _mutex.Acquire();
        ulong first = index;
        uint count = 0;
        if (_pages.Get(index) == 0 && index < PageCount(_size))
        {
            count = PlanRead(source, ref first, wanted);
        }

        _mutex.Release();
        return count == 0 ? 0 : source.Pager.WaitForPage(source, index, first, count);
    }

    /// <summary>Which pages to ask for: as many as the caller wants, or as reading in order makes likely. At least the page itself.</summary>
    private uint PlanRead(PageSource source, ref ulong first, ulong wanted)
    {
        ulong index = first;
        ulong end;
        if (wanted == 0)
        {
            // A mapping: what lies around it.
            first &= ~(ulong)(FirstWindow - 1);
            end = first + FirstWindow;
            while (first < index && FindPresent(first, index, out ulong present))
            {
                first = present + 1;
            }
        }
        else
        {
            wanted = wanted < MaximumWindow ? wanted : MaximumWindow;
            bool isInOrder = index == 0 || index == source.NextIndex;
            source.Window = !isInOrder ? 0 : source.Window < FirstWindow / 2 ? FirstWindow : NextWindow(source);
            source.Window = source.Window != 0 && source.Window < wanted ? (uint)wanted : source.Window;
            ulong window = source.Window;
            end = index + (window > wanted ? window : wanted);
            source.NextIndex = end;
            source.Mark = window > wanted ? index + wanted : ulong.MaxValue;
        }

        ulong pages = PageCount(_size);
        end = end < pages ? end : pages;
        if (FindPresent(index + 1, end, out ulong next))
        {
            end = next;
        }

        return (uint)(end - first);
    }

    private bool FindPresent(ulong first, ulong end, out ulong present)
    {
        present = first;
        return first < end && _pages.TryFindNext(ref present, end, out _);
    }

    private static uint NextWindow(PageSource source) => 2 * source.Window < MaximumWindow ? 2 * source.Window : MaximumWindow;

    /// <summary>The mark has been reached: asks for the next part.</summary>
    private void ReadAhead(PageSource source, Page* page)
    {
        page->CacheFlags &= ~CacheFlags.ReadAhead;
        ulong first = source.NextIndex;
        ulong pages = PageCount(_size);
        if (source.Window == 0 || first >= pages)
        {
            return;
        }

        uint window = NextWindow(source);
        ulong end = first + window < pages ? first + window : pages;
        if (FindPresent(first, end, out ulong present))
        {
            end = present;
        }

        if (end > first && source.Pager.ReadAhead(source, first, (uint)(end - first)))
        {
            source.Window = window;
            source.NextIndex = end;
            source.Mark = first;
        }
    }

    /// <summary>As <see cref="GetPage"/>, of a paged object. The mutex is held.</summary>
    private int GetCachedPage(ulong index, bool write, out ulong frame, out bool writable)
    {
        ref ulong slot = ref _pages.Find(index);
        frame = Unsafe.IsNullRef(ref slot) ? 0 : slot;
        writable = false;
        if (frame == 0)
        {
            // Behind the end there is nothing to be asked for.
            return index < PageCount(_size) ? Absent : !write ? Error.ENXIO : AddDirtyPage(index, 0, out frame);
        }

        Page* page = PageArray.Of(frame);
        CacheFlags flags = page->CacheFlags;
        writable = (flags & CacheFlags.Dirty) != 0 && ObjectPages.IsUnshared(frame);
        if (writable || !write)
        {
            if ((flags & CacheFlags.Referenced) == 0)
            {
                page->CacheFlags = flags | CacheFlags.Referenced;
            }

            if ((flags & CacheFlags.ReadAhead) != 0)
            {
                ReadAhead(_source!, page);
            }

            return 0;
        }

        int result = MakeDirty(index, ref slot);
        frame = slot;
        writable = result == 0;
        return result;
    }

    /// <summary>The page, which is clean or shared, is about to be written.</summary>
    private int MakeDirty(ulong index, ref ulong slot)
    {
        PageSource source = _source!;
        ulong frame = slot;
        CacheFlags flags = PageArray.Of(frame)->CacheFlags;
        bool isNew = (flags & CacheFlags.Dirty) == 0;
        bool takesCredit = (flags & (CacheFlags.Backed | CacheFlags.Reserved)) == 0;
        if (isNew && !source.Pager.TryAddDirty(takesCredit))
        {
            return NeedsRoom;
        }

        if (!ObjectPages.IsUnshared(frame))
        {
            if (!TryCopy(index, frame, ref slot))
            {
                if (isNew)
                {
                    source.Pager.RemoveDirty(1);
                    source.Pager.AddCredits(takesCredit ? 1u : 0);
                }

                return Error.ENOMEM;
            }

            // The server keeps what it was lent; this is another page from now on.
            source.LentPages -= (flags & CacheFlags.Lent) != 0 ? 1u : 0;
            flags &= ~CacheFlags.Lent;
            ObjectPages.Drop(frame);
        }

        PageArray.Of(slot)->CacheFlags = flags | CacheFlags.Dirty | CacheFlags.Referenced;
        if (isNew)
        {
            NoteDirty(source, index, slot, takesCredit);
        }

        return 0;
    }

    private void NoteDirty(PageSource source, ulong index, ulong frame, bool takesCredit)
    {
        if (takesCredit)
        {
            PageArray.Of(frame)->CacheFlags |= CacheFlags.Reserved;
            source.Credits++;
        }

        _pages.MarkDirty(index);
        if (source.DirtyPages++ == 0)
        {
            source.DirtyFirst = index;
            source.DirtyEnd = index + 1;
            source.Pager.AddDirty(source);
        }
        else
        {
            source.DirtyFirst = index < source.DirtyFirst ? index : source.DirtyFirst;
            source.DirtyEnd = index >= source.DirtyEnd ? index + 1 : source.DirtyEnd;
        }
    }

    /// <summary>Adds a page that is dirty from the start: the given one, else zeros. <see cref="NeedsRoom"/>, ENOMEM.</summary>
    private int AddDirtyPage(ulong index, ulong given, out ulong frame)
    {
        PageSource source = _source!;
        frame = 0;
        if (!source.Pager.TryAddDirty(takesCredit: true))
        {
            return NeedsRoom;
        }

        ref ulong slot = ref _pages.Reserve(index);
        frame = Unsafe.IsNullRef(ref slot) ? 0 : given != 0 ? given : ObjectPages.Allocate(zeroed: true);
        if (frame == 0)
        {
            source.Pager.RemoveDirty(1);
            source.Pager.AddCredits(1);
            return Error.ENOMEM;
        }

        slot = frame;
        _committedPages++;
        source.Pager.CountPages(1);
        PageArray.Of(frame)->CacheFlags = CacheFlags.Dirty | CacheFlags.Referenced;
        NoteDirty(source, index, frame, takesCredit: true);
        return 0;
    }

    /// <summary>
    /// Writes one whole page that is not there, so that nobody has to be asked for what it was: filled first, and put in then. 0 if it was written,
    /// <see cref="Absent"/> if it is there by now, EFAULT, ENOMEM, and what <see cref="Provide"/> says.
    /// </summary>
    private int WriteWholePage(ulong index, ulong source, bool fromUser)
    {
        ulong frame = ObjectPages.Allocate(zeroed: false);
        if (frame == 0)
        {
            return Error.ENOMEM;
        }

        int result = CopyIn(DirectMap.ToVirtual(frame), source, Paging.PageSize, fromUser) ? NeedsRoom : Error.EFAULT;
        while (result == NeedsRoom)
        {
            _mutex.Acquire();
            result = _pages.Get(index) != 0 ? Absent : AddDirtyPage(index, frame, out _);
            if (result == 0 && (index + 1) << Paging.PageShift > _size)
            {
                Volatile.Write(ref _size, (index + 1) << Paging.PageShift);
            }

            _mutex.Release();
            if (result == NeedsRoom)
            {
                int error = _source!.Pager.WaitForRoom(takesCredit: true);
                result = error < 0 ? error : NeedsRoom;
            }
        }

        if (result != 0)
        {
            ObjectPages.Drop(frame);
        }

        return result;
    }

    /// <summary>
    /// Before a paged object grows over an end that is not a page's: what the medium has behind the end is anything, so that page is read and written
    /// again with zeros.
    /// </summary>
    public int ClearBehindEnd()
    {
        while (_source is not null)
        {
            _mutex.Acquire();
            ulong inside = _size & Paging.PageMask;
            ulong index = _size >> Paging.PageShift;
            int result = 0;
            if (inside != 0)
            {
                result = GetCachedPage(index, write: true, out ulong frame, out _);
                if (result == 0)
                {
                    new System.Span<byte>(DirectMap.ToVirtual(frame) + inside, (int)(Paging.PageSize - inside)).Clear();
                }
            }

            _mutex.Release();
            if (result <= 0)
            {
                return result;
            }

            result = Provide(result, index, 1);
            if (result < 0)
            {
                return result;
            }
        }

        return 0;
    }

    private bool IsBacked(ulong index)
    {
        _mutex.Acquire();
        ulong frame = _pages.Get(index);
        bool isBacked = frame != 0 && (PageArray.Of(frame)->CacheFlags & (CacheFlags.Backed | CacheFlags.Reserved)) != 0;
        _mutex.Release();
        return isBacked;
    }

    /// <summary>Of a paged object, a page that is about to be dropped: what is counted of it. The mutex is held.</summary>
    private void ForgetCached(ulong frame)
    {
        PageSource source = _source!;
        CacheFlags flags = PageArray.Of(frame)->CacheFlags;
        source.Pager.CountPages(-1);
        if ((flags & CacheFlags.Lent) != 0)
        {
            source.LentPages--;
        }

        if ((flags & CacheFlags.Dirty) != 0)
        {
            source.Pager.RemoveDirty(1);
            if (--source.DirtyPages == 0)
            {
                source.Pager.RemoveDirty(source);
            }
        }

        if ((flags & CacheFlags.Reserved) != 0)
        {
            source.Credits--;
            source.Pager.AddCredits(1);
        }

        PageArray.Of(frame)->CacheFlags = CacheFlags.None;
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

    /// <summary>As <see cref="ZeroTail"/>: what the page is otherwise stays as it was, for the medium may have anything there.</summary>
    private int ZeroCachedTail(ulong index, ulong inside)
    {
        ref ulong slot = ref _pages.Find(index);
        ulong frame = slot;
        if (!ObjectPages.IsUnshared(frame))
        {
            if (!TryCopy(index, frame, ref slot))
            {
                return Error.ENOMEM;
            }

            PageArray.Of(slot)->CacheFlags = PageArray.Of(frame)->CacheFlags;
            ObjectPages.Drop(frame);
        }

        new System.Span<byte>(DirectMap.ToVirtual(slot) + inside, (int)(Paging.PageSize - inside)).Clear();
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

    /// <summary>This new clone has the pages of a paged object, or of one that has them itself, as far as nobody writes to them.</summary>
    private void SetParent(MemoryObject parent, ulong first)
    {
        ulong pages = PageCount(parent._parent is null ? parent._size : parent._parentPages << Paging.PageShift);
        ulong own = PageCount(_size);
        ulong behind = pages > first ? pages - first : 0;
        _parentFirst = parent._parent is null ? first : parent._parentFirst + first;
        _parentPages = behind < own ? behind : own;
        _parent = parent._parent ?? parent;
        _parent.Acquire();
    }

    /// <summary>Takes a share in the parent's page, and in those around it that are there. With no lock held.</summary>
    private int AdoptFromParent(ulong index)
    {
        MemoryObject parent = _parent!;
        int result = parent.PinPage(_parentFirst + index, write: false, out ulong pinned);
        if (result < 0)
        {
            return result == Error.EINVAL ? Error.ENXIO : result;
        }

        ulong* frames = stackalloc ulong[(int)FaultAroundPages];
        ulong first = index & ~(FaultAroundPages - 1);
        parent._mutex.Acquire();
        for (ulong i = 0; i < FaultAroundPages; i++)
        {
            frames[i] = first + i < _parentPages ? parent._pages.Get(_parentFirst + first + i) : 0;
            if (frames[i] != 0)
            {
                ObjectPages.Share(frames[i]);
            }
        }

        parent._mutex.Release();
        _mutex.Acquire();
        for (ulong i = 0; i < FaultAroundPages; i++)
        {
            int error = frames[i] == 0 ? 0 : AdoptShared(first + i, frames[i]);
            result = first + i == index ? error : result;
        }

        _mutex.Release();
        parent.Unpin(pinned);
        return result;
    }

    /// <summary>The share in a page becomes this object's, which has none there; else it is given back. ENOMEM.</summary>
    private int AdoptShared(ulong index, ulong frame)
    {
        bool isWanted = index < _parentPages && _pages.Get(index) == 0;
        bool isPaid = isWanted && TryCharge();
        ref ulong slot = ref isPaid ? ref _pages.Reserve(index) : ref Unsafe.NullRef<ulong>();
        if (Unsafe.IsNullRef(ref slot))
        {
            if (isPaid)
            {
                _job?.Uncharge((long)Paging.PageSize);
            }

            ObjectPages.Drop(frame);
            return isWanted ? Error.ENOMEM : 0;
        }

        slot = frame;
        _committedPages++;
        return 0;
    }

    /// <summary>Gives up the clean pages of a range that nobody uses: POSIX_FADV_DONTNEED. Nothing for other objects.</summary>
    public void GiveUp(ulong first, ulong end)
    {
        if (_source is null)
        {
            return;
        }

        _mutex.Acquire();
        for (ulong index = first; _pages.TryFindNext(ref index, end, out ulong frame); index++)
        {
            if (IsIdle(PageArray.Of(frame)))
            {
                DropPages(index, index + 1);
            }
        }

        _mutex.Release();
    }

    /// <summary>Asks for a range that will be read soon, as much of it as is asked for at a time: POSIX_FADV_WILLNEED.</summary>
    public void ExpectReading(ulong first, ulong end)
    {
        if (_source is not { } source)
        {
            return;
        }

        _mutex.Acquire();
        ulong pages = PageCount(_size);
        end = end < pages ? end : pages;
        while (first < end && _pages.Get(first) != 0)
        {
            first++;
        }

        end = end < first + MaximumWindow ? end : first + MaximumWindow;
        if (FindPresent(first, end, out ulong present))
        {
            end = present;
        }

        if (first < end)
        {
            source.Pager.ReadAhead(source, first, (uint)(end - first));
        }

        _mutex.Release();
    }

    /// <summary>The medium has it as it is, and nobody but this object holds it.</summary>
    private static bool IsIdle(Page* page) =>
        (page->CacheFlags & (CacheFlags.Dirty | CacheFlags.Lent | CacheFlags.Reserved)) == 0 && page->References == 1;
}
