using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>Objects whose pages come from a pager: how threads get pages of them, and how these get dirty.</summary>
public sealed unsafe partial class MemoryObject
{
    /// <summary>The page has to come from elsewhere first: <see cref="Provide"/>, with no lock held.</summary>
    private const int Absent = 1;

    /// <summary>The page cannot get dirty before there is room for it: <see cref="Provide"/>.</summary>
    private const int NeedsRoom = 2;

    private PageSource? _source;

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
            NoteUse(page);
            return 0;
        }

        int result = MakeDirty(index, ref slot);
        frame = slot;
        writable = result == 0;
        return result;
    }

    /// <summary>For who chooses what is to go from the cache, and what is read before it is asked for. The mutex is held.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void NoteUse(Page* page)
    {
        CacheFlags flags = page->CacheFlags;
        if ((flags & CacheFlags.Referenced) == 0)
        {
            page->CacheFlags = flags | CacheFlags.Referenced;
        }

        if ((flags & CacheFlags.ReadAhead) != 0)
        {
            ReadAhead(_source!, page);
        }
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
}
