namespace ViperOS.Kernel.Ipc;

/// <summary>
/// Messages by rank, the highest first, in order of arrival within a rank. Linked through the messages; guarded by the channel's
/// lock.
/// </summary>
public struct MessageQueue
{
    private QueuedMessage? _head;
    private QueuedMessage? _tail;

    internal readonly QueuedMessage? Head => _head;

    internal readonly bool IsEmpty => _head is null;

    /// <summary>Behind all of the same rank. From the end, where messages of the usual rank belong at once.</summary>
    internal void Insert(QueuedMessage message)
    {
        QueuedMessage? previous = _tail;
        while (previous is not null && previous.Rank < message.Rank)
        {
            previous = previous.Previous;
        }

        QueuedMessage? next = previous is null ? _head : previous.Next;
        message.Previous = previous;
        message.Next = next;
        if (previous is null)
        {
            _head = message;
        }
        else
        {
            previous.Next = message;
        }

        if (next is null)
        {
            _tail = message;
        }
        else
        {
            next.Previous = message;
        }

        message.IsQueued = true;
    }

    internal void Remove(QueuedMessage message)
    {
        if (message.Previous is null)
        {
            _head = message.Next;
        }
        else
        {
            message.Previous.Next = message.Next;
        }

        if (message.Next is null)
        {
            _tail = message.Previous;
        }
        else
        {
            message.Next.Previous = message.Previous;
        }

        message.Next = null;
        message.Previous = null;
        message.IsQueued = false;
    }
}
