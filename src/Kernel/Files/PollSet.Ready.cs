namespace ViperOS.Kernel.Files;

/// <summary>The list of entries that may be ready: linked through them, oldest first.</summary>
public sealed unsafe partial class PollSet
{
    /// <summary>With the spin lock held. False if it is in the list already.</summary>
    private bool LinkReady(PollEntry entry)
    {
        if (entry.IsReady)
        {
            return false;
        }

        entry.IsReady = true;
        entry.NextReady = null;
        if (_lastReady is not null)
        {
            _lastReady.NextReady = entry;
        }
        else
        {
            _firstReady = entry;
        }

        _lastReady = entry;
        _readyCount++;
        return true;
    }

    private PollEntry? TakeReady()
    {
        ulong state = _lock.Acquire();
        PollEntry? entry = _firstReady;
        if (entry is not null)
        {
            _firstReady = entry.NextReady;
            if (_firstReady is null)
            {
                _lastReady = null;
            }

            entry.IsReady = false;
            _readyCount--;
        }

        _lock.Release(state);
        return entry;
    }

    private void UnlinkReady(PollEntry entry)
    {
        ulong state = _lock.Acquire();
        if (entry.IsReady)
        {
            PollEntry? previous = null;
            for (PollEntry? other = _firstReady; other != entry; other = other!.NextReady)
            {
                previous = other;
            }

            if (previous is null)
            {
                _firstReady = entry.NextReady;
            }
            else
            {
                previous.NextReady = entry.NextReady;
            }

            if (_lastReady == entry)
            {
                _lastReady = previous;
            }

            entry.IsReady = false;
            _readyCount--;
        }

        _lock.Release(state);
    }
}
