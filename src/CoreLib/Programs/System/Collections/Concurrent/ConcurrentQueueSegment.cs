using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading;

namespace System.Collections.Concurrent;

/// <summary>
/// A ring for any number of threads (Vyukov's bounded queue): each slot has a number that says whose turn it is. It is n when
/// the n-th item may be put there, n + 1 when it may be taken, and n plus the length when it is free again.
/// </summary>
internal sealed class ConcurrentQueueSegment<T>
{
    public ConcurrentQueueSegment<T>? Next;

    // Positions count on and wrap around; the place in the ring is the remainder.
    public int Head;
    public int Tail;

    private readonly Slot[] _slots;
    private readonly int _mask;
    private bool _isClosed;
    private volatile bool _isPreserved;

    public ConcurrentQueueSegment(int length)
    {
        _slots = new Slot[length];
        _mask = length - 1;
        for (int i = 0; i < length; i++)
        {
            _slots[i].Turn = i;
        }
    }

    public int Length => _slots.Length;

    /// <summary>Set while a snapshot looks at the ring: what is taken then stays in its slot, which is not used again.</summary>
    public bool IsPreserved
    {
        get => _isPreserved;
        set => _isPreserved = value;
    }

    /// <summary>How far the end had come when the ring was closed.</summary>
    public int EndBeforeClosing => _isClosed ? Volatile.Read(ref Tail) - FreezeOffset : Volatile.Read(ref Tail);

    // Far enough that no slot's turn comes up any more.
    private int FreezeOffset => _slots.Length * 2;

    /// <summary>From now on nothing more is put in. Under the queue's lock.</summary>
    public void Close()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            Interlocked.Add(ref Tail, FreezeOffset);
        }
    }

    public int CountBetween(int head, int tail)
    {
        if (head == tail || head == tail - FreezeOffset)
        {
            return 0;
        }

        int count = tail - head;
        return count > _slots.Length ? count - FreezeOffset : count;
    }

    public bool TryEnqueue(T item)
    {
        Slot[] slots = _slots;
        while (true)
        {
            int tail = Volatile.Read(ref Tail);
            ref Slot slot = ref slots[tail & _mask];
            int difference = Volatile.Read(ref slot.Turn) - tail;
            if (difference == 0)
            {
                if (Interlocked.CompareExchange(ref Tail, tail + 1, tail) == tail)
                {
                    slot.Item = item;

                    // The item is there before the turn says so.
                    Volatile.Write(ref slot.Turn, tail + 1);
                    return true;
                }
            }
            else if (difference < 0)
            {
                return false;
            }
        }
    }

    public bool TryDequeue([MaybeNullWhen(false)] out T item)
    {
        Slot[] slots = _slots;
        SpinWait spinner = default;
        while (true)
        {
            int head = Volatile.Read(ref Head);
            ref Slot slot = ref slots[head & _mask];
            int difference = Volatile.Read(ref slot.Turn) - (head + 1);
            if (difference == 0)
            {
                if (Interlocked.CompareExchange(ref Head, head + 1, head) == head)
                {
                    item = slot.Item!;
                    if (!_isPreserved)
                    {
                        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
                        {
                            slot.Item = default;
                        }

                        Volatile.Write(ref slot.Turn, head + slots.Length);
                    }

                    return true;
                }
            }
            else if (difference < 0)
            {
                int tail = Volatile.Read(ref Tail);
                if (tail - head <= 0 || (Volatile.Read(ref _isClosed) && tail - FreezeOffset - head <= 0))
                {
                    item = default;
                    return false;
                }

                // Another thread is about to put an item here.
                spinner.SpinOnce(sleep1Threshold: -1);
            }
        }
    }

    public bool TryPeek([MaybeNullWhen(false)] out T item, bool needValue)
    {
        if (needValue)
        {
            // The slot must not be used again while its item is read.
            _isPreserved = true;
            Interlocked.MemoryBarrier();
        }

        SpinWait spinner = default;
        while (true)
        {
            int head = Volatile.Read(ref Head);
            ref Slot slot = ref _slots[head & _mask];
            int difference = Volatile.Read(ref slot.Turn) - (head + 1);
            if (difference == 0)
            {
                item = needValue ? slot.Item! : default!;
                return true;
            }

            if (difference < 0)
            {
                int tail = Volatile.Read(ref Tail);
                if (tail - head <= 0 || (Volatile.Read(ref _isClosed) && tail - FreezeOffset - head <= 0))
                {
                    item = default;
                    return false;
                }

                spinner.SpinOnce(sleep1Threshold: -1);
            }
        }
    }

    /// <summary>The item at a position, as soon as the thread that puts it there is done. Only while the ring is preserved.</summary>
    public T WaitFor(int position)
    {
        ref Slot slot = ref _slots[position & _mask];
        SpinWait spinner = default;
        while (Volatile.Read(ref slot.Turn) - (position + 1) < 0)
        {
            spinner.SpinOnce();
        }

        return slot.Item!;
    }

    private struct Slot
    {
        public T? Item;
        public int Turn;
    }
}
