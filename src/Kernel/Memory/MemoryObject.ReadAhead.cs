namespace ViperOS.Kernel.Memory;

/// <summary>Which pages of a paged object are asked for together, and which before anybody waits for them. With the mutex held.</summary>
public sealed unsafe partial class MemoryObject
{
    /// <summary>Pages that are asked for at most, and at the begin of reading in order.</summary>
    internal const uint MaximumWindow = 256;
    private const uint FirstWindow = 16;

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
}
