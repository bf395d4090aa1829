using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>Clones of paged objects: they take a share in a page when it is touched.</summary>
public sealed unsafe partial class MemoryObject
{
    // A clone of a paged object: pages below the count that it has not got yet are those of the parent from the first one on.
    private MemoryObject? _parent;
    private ulong _parentFirst;
    private ulong _parentPages;

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
}
