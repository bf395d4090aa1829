using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Memory;

/// <summary>The pages of a memory object. Everything private here runs with the mutex held.</summary>
public sealed unsafe partial class MemoryObject
{
    /// <summary>
    /// The frame of a page, made or copied if need be. The caller checked the size. <see cref="Absent"/> or <see cref="NeedsRoom"/> if the caller has to
    /// <see cref="Provide"/> for it.
    /// </summary>
    private int GetPage(ulong index, bool write, out ulong frame, out bool writable)
    {
        if (_source is not null)
        {
            return GetCachedPage(index, write, out frame, out writable);
        }

        ref ulong slot = ref _pages.Find(index);
        frame = Unsafe.IsNullRef(ref slot) ? 0 : slot;
        if (frame != 0)
        {
            writable = ObjectPages.IsUnshared(frame);
            if (writable || !write)
            {
                return 0;
            }

            // Each object pays for what it holds, so the copy is paid already.
            ulong shared = frame;
            if (!TryCopy(index, shared, ref slot))
            {
                return Error.ENOMEM;
            }

            ObjectPages.Drop(shared);
            frame = slot;
            writable = true;
            return 0;
        }

        if (index < _backingPages && !write)
        {
            frame = _backing + (index << Paging.PageShift);
            writable = false;
            return 0;
        }

        writable = true;
        return index < _parentPages ? Absent : AddPage(index, out frame);
    }

    /// <summary>Makes a page that is not there: zero, or a copy of the window's.</summary>
    private int AddPage(ulong index, out ulong frame)
    {
        frame = 0;
        if (!TryCharge())
        {
            return Error.ENOMEM;
        }

        ref ulong slot = ref _pages.Reserve(index);
        bool done = !Unsafe.IsNullRef(ref slot);
        if (done && index < _backingPages)
        {
            done = TryCopy(index, _backing + (index << Paging.PageShift), ref slot);
        }
        else if (done)
        {
            slot = ObjectPages.Allocate(zeroed: true);
            done = slot != 0;
        }

        if (!done)
        {
            _job?.Uncharge((long)Paging.PageSize);
            return Error.ENOMEM;
        }

        frame = slot;
        _committedPages++;
        return 0;
    }

    /// <summary>
    /// Puts a copy in the place of a page. Mappings of the original go first: other threads may be reading through them, and
    /// after the caller drops the original it may become anything.
    /// </summary>
    private bool TryCopy(ulong index, ulong original, ref ulong slot)
    {
        ulong copy = ObjectPages.Allocate(zeroed: false);
        if (copy == 0)
        {
            return false;
        }

        PagePrimitives.Copy(DirectMap.ToVirtual(copy), DirectMap.ToVirtual(original));
        UnmapPages(index, index + 1);
        slot = copy;
        return true;
    }

    /// <summary>
    /// Pays for one more page, and for nodes of the tree that came since: they are paid after they are made, and as long as some
    /// are not, there are no further pages.
    /// </summary>
    private bool TryCharge()
    {
        if (_job is null)
        {
            return true;
        }

        return (_pages.NodeCount == _chargedNodes || TryChargeNodes()) && _job.TryCharge((long)Paging.PageSize);
    }

    private bool TryChargeNodes()
    {
        uint owed = _pages.NodeCount - _chargedNodes;
        if (owed != 0)
        {
            if (!_job!.TryCharge((long)owed << Paging.PageShift))
            {
                return false;
            }

            _chargedNodes += owed;
        }

        return true;
    }

    private int PinLocked(ulong index, bool write, out ulong physical)
    {
        switch (_kind)
        {
            case MemoryKind.Physical:
                return Fail(Error.EINVAL, out physical);
            case MemoryKind.Window when write:
                return Fail(Error.EACCES, out physical);
            case MemoryKind.Window:
            case MemoryKind.Contiguous:
                physical = _physical + (index << Paging.PageShift);
                return 0;
        }

        int result = GetPage(index, write, out physical, out _);
        if (result != 0)
        {
            physical = 0;
        }
        else if (write || index >= _backingPages || _pages.Get(index) != 0)
        {
            ObjectPages.Pin(physical);
            if (write)
            {
                // Who executes it later must see what is about to be written.
                PageArray.Of(physical)->Flags &= ~PageFlags.InstructionCoherent;
            }
        }

        return result;
    }

    /// <summary>Gives up the pages [first, end) and everything that maps them.</summary>
    private void DropPages(ulong first, ulong end)
    {
        UnmapPages(first, end);
        ulong dropped = 0;
        for (ulong index = first; dropped != _committedPages && _pages.TryFindNext(ref index, end, out ulong frame); index++)
        {
            _pages.Find(index) = 0;
            if (_source is not null)
            {
                ForgetCached(frame);
            }

            ObjectPages.Drop(frame);
            dropped++;
        }

        _committedPages -= dropped;
        if (dropped != 0)
        {
            _job?.Uncharge((long)dropped << Paging.PageShift);
        }
    }

    private int SharePages(MemoryObject clone, ulong offset)
    {
        ulong first = offset >> Paging.PageShift;
        ulong end = first + PageCount(clone._size);
        clone.SetBacking(_backing, _backingPages, first);

        // Paid all at once; what was too much comes back.
        ulong paid = _committedPages < end - first ? _committedPages : end - first;
        paid = paid != 0 && clone._job is { } job && job.TryCharge((long)paid << Paging.PageShift) ? paid : 0;
        ulong runStart = 0;
        ulong runEnd = 0;
        ulong seen = 0;
        int result = 0;
        for (ulong index = first; seen != _committedPages && _pages.TryFindNext(ref index, end, out ulong frame); index++, seen++)
        {
            // Pages that others have already are mapped for reading only.
            if (ObjectPages.IsUnshared(frame))
            {
                if (index != runEnd)
                {
                    WriteProtect(runStart, runEnd);
                    runStart = index;
                }

                runEnd = index + 1;
            }

            result = clone.Adopt(index - first, frame, ref paid);
            if (result != 0)
            {
                break;
            }
        }

        WriteProtect(runStart, runEnd);
        clone._job?.Uncharge((long)paid << Paging.PageShift);
        return result;
    }

    /// <summary>Whoever maps the pages [first, end) can only read them after this.</summary>
    private void WriteProtect(ulong first, ulong end)
    {
        for (Region? region = first < end ? _regions : null; region is not null; region = region.NextOfObject)
        {
            if ((region.Protection & Protection.Write) != 0 && Intersect(region, first, end, out ulong low, out ulong high))
            {
                region.Space.WriteProtect(low, high);
            }
        }
    }

    /// <summary>Contiguous memory is written by devices, so a clone cannot share it.</summary>
    private int CopyPages(MemoryObject clone, ulong offset)
    {
        ulong first = offset >> Paging.PageShift;
        ulong end = first + PageCount(clone._size);
        ulong pages = PageCount(_size);
        end = end < pages ? end : pages;
        for (ulong index = first; index < end; index++)
        {
            int result = clone.AddCopy(index - first, _physical + (index << Paging.PageShift));
            if (result != 0)
            {
                return result;
            }
        }

        return 0;
    }

    /// <summary>Takes a share in a page of the object that this one is a clone of, for one of the pages that are paid if any are.</summary>
    private int Adopt(ulong index, ulong frame, ref ulong paid)
    {
        // A pinned page may be in the middle of a write, which must not reach the clone later.
        if (ObjectPages.IsPinned(frame))
        {
            return AddCopy(index, frame);
        }

        if (paid == 0 ? !TryCharge() : _pages.NodeCount != _chargedNodes && !TryChargeNodes())
        {
            return Error.ENOMEM;
        }

        paid = paid == 0 ? 1 : paid;
        ref ulong slot = ref _pages.Reserve(index);
        if (Unsafe.IsNullRef(ref slot))
        {
            return Error.ENOMEM;
        }

        ObjectPages.Share(frame);
        slot = frame;
        _committedPages++;
        paid--;
        return 0;
    }

    private int AddCopy(ulong index, ulong frame)
    {
        if (!TryCharge())
        {
            return Error.ENOMEM;
        }

        ref ulong slot = ref _pages.Reserve(index);
        if (Unsafe.IsNullRef(ref slot) || !TryCopy(index, frame, ref slot))
        {
            _job?.Uncharge((long)Paging.PageSize);
            return Error.ENOMEM;
        }

        _committedPages++;
        return 0;
    }
}
