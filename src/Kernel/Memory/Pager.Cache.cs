using System.Threading;

namespace ViperOS.Kernel.Memory;

/// <summary>How many pages there are, and how they go.</summary>
public sealed unsafe partial class Pager
{
    private long _cachedPages;
    private PageSource? _hand;

    /// <summary>Neighbour in the list of <see cref="PageReclaim"/>.</summary>
    internal Pager? NextPager;

    public ulong CachedPages => (ulong)Volatile.Read(ref _cachedPages);

    internal void CountPages(long added) => Interlocked.Add(ref _cachedPages, added);

    /// <summary>Gives up clean pages, as many as are wanted, and looks at so many at most.</summary>
    internal void Reclaim(ref int wanted, ref int steps)
    {
        while (wanted > 0 && steps > 0)
        {
            ulong state = _lock.Acquire();
            PageSource? source = _hand ?? _first;
            _hand = source?.Next;
            bool isUsed = source is not null && TryUse(source);
            _lock.Release(state);
            if (source is null)
            {
                return;
            }

            steps -= 8;
            if (isUsed)
            {
                source.Memory.Reclaim(ref wanted, ref steps);
                source.Memory.Release();
            }

            if (Volatile.Read(ref _hand) is null)
            {
                return;
            }
        }
    }
}
