using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace System.Collections.Concurrent;

/// <summary>
/// First in, first out, for any number of threads at once: a chain of <see cref="ConcurrentQueueSegment{T}"/>, each a ring whose
/// ends move by compare and exchange. When the last ring is full it is closed and a larger one is chained, under the lock. A
/// snapshot (a walk, a copy) keeps the rings that it looks at from being reused.
/// </summary>
public class ConcurrentQueue<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
{
    private const int InitialLength = 32;
    private const int MaximumLength = 1024 * 1024;

    // Guards the chain; ends are read without it.
    private readonly Lock _lock = new();
    private volatile ConcurrentQueueSegment<T> _tail;
    private volatile ConcurrentQueueSegment<T> _head;

    public ConcurrentQueue()
    {
        _tail = _head = new ConcurrentQueueSegment<T>(InitialLength);
    }

    public ConcurrentQueue(IEnumerable<T> collection)
        : this()
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (T item in collection)
        {
            Enqueue(item);
        }
    }

    public bool IsEmpty => !TryPeekCore(out _, needValue: false);

    public int Count
    {
        get
        {
            SpinWait spinner = default;
            while (true)
            {
                ConcurrentQueueSegment<T> head = _head;
                ConcurrentQueueSegment<T> tail = _tail;
                int headHead = Volatile.Read(ref head.Head);
                int headTail = Volatile.Read(ref head.Tail);
                if (head == tail)
                {
                    if (head == _head && tail == _tail && headHead == Volatile.Read(ref head.Head)
                        && headTail == Volatile.Read(ref head.Tail))
                    {
                        return head.CountBetween(headHead, headTail);
                    }
                }
                else
                {
                    lock (_lock)
                    {
                        if (head == _head && tail == _tail)
                        {
                            int tailHead = Volatile.Read(ref tail.Head);
                            int tailTail = Volatile.Read(ref tail.Tail);
                            if (headHead == Volatile.Read(ref head.Head) && headTail == Volatile.Read(ref head.Tail))
                            {
                                int count = head.CountBetween(headHead, headTail) + tail.CountBetween(tailHead, tailTail);
                                for (ConcurrentQueueSegment<T> segment = head.Next!; segment != tail; segment = segment.Next!)
                                {
                                    count += segment.CountBetween(segment.Head, segment.Tail);
                                }

                                return count;
                            }
                        }
                    }
                }

                spinner.SpinOnce();
            }
        }
    }

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot =>
        throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");

    public void Enqueue(T item)
    {
        while (true)
        {
            ConcurrentQueueSegment<T> tail = _tail;
            if (tail.TryEnqueue(item))
            {
                return;
            }

            lock (_lock)
            {
                if (tail == _tail)
                {
                    tail.Close();
                    int length = tail.IsPreserved ? InitialLength : Math.Min(tail.Length * 2, MaximumLength);
                    ConcurrentQueueSegment<T> next = new(length);
                    tail.Next = next;
                    _tail = next;
                }
            }
        }
    }

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        Enqueue(item);
        return true;
    }

    public bool TryDequeue([MaybeNullWhen(false)] out T result)
    {
        ConcurrentQueueSegment<T> head = _head;
        if (head.TryDequeue(out result))
        {
            return true;
        }

        if (head.Next is null)
        {
            result = default;
            return false;
        }

        while (true)
        {
            head = _head;
            if (head.TryDequeue(out result))
            {
                return true;
            }

            if (head.Next is null)
            {
                result = default;
                return false;
            }

            // The ring is closed; something may have come into it between the first look and the closing.
            if (head.TryDequeue(out result))
            {
                return true;
            }

            lock (_lock)
            {
                if (head == _head)
                {
                    _head = head.Next;
                }
            }
        }
    }

    bool IProducerConsumerCollection<T>.TryTake([MaybeNullWhen(false)] out T item) => TryDequeue(out item);

    public bool TryPeek([MaybeNullWhen(false)] out T result) => TryPeekCore(out result, needValue: true);

    public void Clear()
    {
        lock (_lock)
        {
            _tail.Close();
            _tail = _head = new ConcurrentQueueSegment<T>(InitialLength);
        }
    }

    public T[] ToArray()
    {
        List<T> items = Snapshot();
        return items.ToArray();
    }

    public void CopyTo(T[] array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (index < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        List<T> items = Snapshot();
        if (index > array.Length - items.Count)
        {
            CollectionErrors.ArrayTooSmall();
        }

        items.CopyTo(array, index);
    }

    void ICollection.CopyTo(Array array, int index)
    {
        if (array is T[] typed)
        {
            CopyTo(typed, index);
            return;
        }

        ArgumentNullException.ThrowIfNull(array);
        ToArray().CopyTo(array, index);
    }

    /// <summary>The items that were there at one moment.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Snapshot()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool TryPeekCore([MaybeNullWhen(false)] out T result, bool needValue)
    {
        ConcurrentQueueSegment<T> segment = _head;
        while (true)
        {
            ConcurrentQueueSegment<T>? next = Volatile.Read(ref segment.Next);
            if (segment.TryPeek(out result, needValue))
            {
                return true;
            }

            if (next is not null)
            {
                segment = next;
            }
            else if (Volatile.Read(ref segment.Next) is null)
            {
                result = default;
                return false;
            }
        }
    }

    private List<T> Snapshot()
    {
        List<T> items = [];
        ConcurrentQueueSegment<T> head;
        ConcurrentQueueSegment<T> tail;
        int first;
        int end;
        lock (_lock)
        {
            head = _head;
            tail = _tail;
            for (ConcurrentQueueSegment<T>? segment = head; segment is not null; segment = segment.Next)
            {
                segment.IsPreserved = true;
            }

            tail.Close();
            first = Volatile.Read(ref head.Head);
            end = tail.EndBeforeClosing;
        }

        for (ConcurrentQueueSegment<T> segment = head; ; segment = segment.Next!)
        {
            int from = segment == head ? first : 0;
            int to = segment == tail ? end : segment.EndBeforeClosing;
            for (int i = from; i - to < 0; i++)
            {
                items.Add(segment.WaitFor(i));
            }

            if (segment == tail)
            {
                return items;
            }
        }
    }
}
