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
        Link.Set(ref thread.NextReady, _head);
        Link.Set(ref thread.PreviousReady, null);
        if (_head is null)
        {
            Link.Set(ref _tail, thread);
        }
        else
        {
            Link.Set(ref _head.PreviousReady, thread);
        }

        Link.Set(ref _head, thread);
    }

    public void AddLast(Thread thread)
    {
        Link.Set(ref thread.NextReady, null);
        Link.Set(ref thread.PreviousReady, _tail);
        if (_tail is null)
        {
            Link.Set(ref _head, thread);
        }
        else
        {
            Link.Set(ref _tail.NextReady, thread);
        }

        Link.Set(ref _tail, thread);
    }

    public void Remove(Thread thread)
    {
        if (thread.PreviousReady is null)
        {
            Link.Set(ref _head, thread.NextReady);
        }
        else
        {
            Link.Set(ref thread.PreviousReady.NextReady, thread.NextReady);
        }

        if (thread.NextReady is null)
        {
            Link.Set(ref _tail, thread.PreviousReady);
        }
        else
        {
            Link.Set(ref thread.NextReady.PreviousReady, thread.PreviousReady);
        }

        Link.Set(ref thread.NextReady, null);
        Link.Set(ref thread.PreviousReady, null);
    }
}
