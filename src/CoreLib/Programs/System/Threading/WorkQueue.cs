namespace System.Threading;

/// <summary>
/// Work items, oldest first, in a ring that doubles when full. Whoever owns the queue takes the newest (its data are still warm), others
/// steal the oldest. A lock held for a few instructions guards it.
/// </summary>
internal sealed class WorkQueue
{
    private FutexLock _lock;
    private object?[] _items = new object?[32];
    private int _head;
    private int _count;

    /// <summary>A look from outside; may be out of date.</summary>
    public int Count => Volatile.Read(ref _count);

    public void Add(object item)
    {
        _lock.Enter();
        if (_count == _items.Length)
        {
            Grow();
        }

        _items[(_head + _count) & (_items.Length - 1)] = item;
        Volatile.Write(ref _count, _count + 1);
        _lock.Exit();
    }

    public object? TakeOldest()
    {
        if (Count == 0)
        {
            return null;
        }

        object? item = null;
        _lock.Enter();
        if (_count != 0)
        {
            ref object? slot = ref _items[_head];
            item = slot;
            slot = null;
            _head = (_head + 1) & (_items.Length - 1);
            Volatile.Write(ref _count, _count - 1);
        }

        _lock.Exit();
        return item;
    }

    public object? TakeNewest()
    {
        if (Count == 0)
        {
            return null;
        }

        object? item = null;
        _lock.Enter();
        if (_count != 0)
        {
            ref object? slot = ref _items[(_head + _count - 1) & (_items.Length - 1)];
            item = slot;
            slot = null;
            Volatile.Write(ref _count, _count - 1);
        }

        _lock.Exit();
        return item;
    }

    /// <summary>Takes out one that is to run elsewhere; searches from the newest.</summary>
    public bool TryRemove(object item)
    {
        if (Count == 0)
        {
            return false;
        }

        bool found = false;
        _lock.Enter();
        int mask = _items.Length - 1;
        for (int i = _count - 1; i >= 0 && !found; i--)
        {
            if (ReferenceEquals(_items[(_head + i) & mask], item))
            {
                for (int j = i; j < _count - 1; j++)
                {
                    _items[(_head + j) & mask] = _items[(_head + j + 1) & mask];
                }

                _items[(_head + _count - 1) & mask] = null;
                Volatile.Write(ref _count, _count - 1);
                found = true;
            }
        }

        _lock.Exit();
        return found;
    }

    private void Grow()
    {
        object?[] larger = new object?[_items.Length * 2];
        for (int i = 0; i < _count; i++)
        {
            larger[i] = _items[(_head + i) & (_items.Length - 1)];
        }

        _items = larger;
        _head = 0;
    }
}
