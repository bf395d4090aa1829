using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Gives up clean pages of the page caches when memory is short: a clock goes around all paged objects, and passes over pages that were used
/// since it came last. Called where a page is wanted, with mutexes of objects held perhaps: so it only takes what is free at the moment.
/// </summary>
internal static class PageReclaim
{
    /// <summary>Pages that are wanted back each time: what one page more needs is paid for 32.</summary>
    private const int Batch = 32;

    /// <summary>Pages that are looked at each time.</summary>
    private const int MaximumSteps = 2048;

    private static State s_state;

    public static void Add(Pager pager)
    {
        ulong state = s_state.Lock.Acquire();
        pager.NextPager = s_state.First;
        s_state.First = pager;
        s_state.Lock.Release(state);
    }

    public static void Remove(Pager pager)
    {
        ulong state = s_state.Lock.Acquire();
        Pager? before = null;
        Pager? at = s_state.First;
        while (at is not null && at != pager)
        {
            before = at;
            at = at.NextPager;
        }

        if (at is not null && before is null)
        {
            s_state.First = pager.NextPager;
        }
        else if (at is not null)
        {
            before!.NextPager = pager.NextPager;
        }

        s_state.Lock.Release(state);
    }

    /// <summary>Gives up some pages, if there are any to be given up.</summary>
    public static void Run()
    {
        int wanted = Batch;
        int steps = MaximumSteps;
        for (int i = 0; wanted > 0 && steps > 0 && i < 4 && TakePager() is { } pager; i++)
        {
            // Half of a round may go by with pages that were used: the second half finds them unused.
            int before = wanted;
            pager.Reclaim(ref wanted, ref steps);
            pager.Release();
            if (wanted == before && i >= 2)
            {
                return;
            }
        }
    }

    /// <summary>Pages of all caches, and those of them that are dirty.</summary>
    public static void Count(out ulong pages, out ulong dirty)
    {
        pages = 0;
        dirty = 0;
        ulong state = s_state.Lock.Acquire();
        for (Pager? pager = s_state.First; pager is not null; pager = pager.NextPager)
        {
            pages += pager.CachedPages;
            dirty += pager.DirtyPages;
        }

        s_state.Lock.Release(state);
    }

    /// <summary>The first, which becomes the last. With a reference.</summary>
    private static Pager? TakePager()
    {
        ulong state = s_state.Lock.Acquire();
        Pager? pager = s_state.First;
        if (pager is not null && !pager.TryAcquire())
        {
            pager = null;
        }
        else if (pager is { NextPager: { } next })
        {
            s_state.First = next;
            Pager last = next;
            while (last.NextPager is { } following)
            {
                last = following;
            }

            last.NextPager = pager;
            pager.NextPager = null;
        }

        s_state.Lock.Release(state);
        return pager;
    }

    private struct State
    {
        public SpinLock Lock;
        public Pager? First;
    }
}
