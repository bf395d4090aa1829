namespace ViperOS.Kernel.Memory;

/// <summary>What the server of a pager has not taken yet, oldest first. The pager's lock guards it.</summary>
internal unsafe struct PageRequestQueue
{
    private PageWait* _first;
    private PageWait* _last;

    public readonly bool IsEmpty => _first is null;

    public void Add(PageWait* wait)
    {
        wait->IsSent = true;
        wait->IsQueued = true;
        wait->NextQueued = null;
        wait->PreviousQueued = _last;
        if (_last is null)
        {
            _first = wait;
        }
        else
        {
            _last->NextQueued = wait;
        }

        _last = wait;
    }

    public PageWait* Take()
    {
        PageWait* wait = _first;
        if (wait is not null)
        {
            Remove(wait);
        }

        return wait;
    }

    public void Remove(PageWait* wait)
    {
        if (!wait->IsQueued)
        {
            return;
        }

        wait->IsQueued = false;
        if (wait->PreviousQueued is null)
        {
            _first = wait->NextQueued;
        }
        else
        {
            wait->PreviousQueued->NextQueued = wait->NextQueued;
        }

        if (wait->NextQueued is null)
        {
            _last = wait->PreviousQueued;
        }
        else
        {
            wait->NextQueued->PreviousQueued = wait->PreviousQueued;
        }
    }
}
