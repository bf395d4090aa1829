namespace ViperOS.Kernel.Memory;

/// <summary>How clean pages of a paged object are given up.</summary>
public sealed unsafe partial class MemoryObject
{
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

    /// <summary>The medium has it as it is, and nobody but this object holds it.</summary>
    private static bool IsIdle(Page* page) =>
        (page->CacheFlags & (CacheFlags.Dirty | CacheFlags.Lent | CacheFlags.Reserved)) == 0 && page->References == 1;
}
