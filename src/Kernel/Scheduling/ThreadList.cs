namespace ViperOS.Kernel.Scheduling;

/// <summary>Ready threads of one rank in order, linked through the threads. Guarded by the run queue's lock.</summary>
public struct ThreadList
{
    private Thread? _head;
    private Thread? _tail;

    public readonly Thread? Head => _head;

    public readonly bool IsEmpty => _head is null;

    public void AddFirst(Thread thread)
    {
        thread.NextReady = _head;
        thread.PreviousReady = null;
        if (_head is null)
        {
            _tail = thread;
        }
        else
        {
            _head.PreviousReady = thread;
        }

        _head = thread;
    }

    public void AddLast(Thread thread)
    {
        thread.NextReady = null;
        thread.PreviousReady = _tail;
        if (_tail is null)
        {
            _head = thread;
        }
        else
        {
            _tail.NextReady = thread;
        }

        _tail = thread;
    }

    public void Remove(Thread thread)
    {
        if (thread.PreviousReady is null)
        {
            _head = thread.NextReady;
        }
        else
        {
            thread.PreviousReady.NextReady = thread.NextReady;
        }

        if (thread.NextReady is null)
        {
            _tail = thread.PreviousReady;
        }
        else
        {
            thread.NextReady.PreviousReady = thread.PreviousReady;
        }

        thread.NextReady = null;
        thread.PreviousReady = null;
    }
}
