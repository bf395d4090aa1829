using System.Numerics;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Signals that wait for a process or a thread, in the order of their arrival. Of the ordinary ones there is at most one each, those of real
/// time queue. Guarded by the process's lock. A zeroed queue is empty.
/// </summary>
public struct SignalQueue
{
    /// <summary>How many real-time signals may wait in one queue; RLIMIT_SIGPENDING of Linux bounds the same.</summary>
    public const int MaximumQueued = 1024;

    private QueuedSignal? _first;
    private QueuedSignal? _last;
    private int _count;

    public ulong Pending { get; private set; }

    /// <summary>
    /// EAGAIN if there is no room for a signal of real time. An ordinary one arrives even without memory, then without its information.
    /// </summary>
    public int Add(in SignalInformation information)
    {
        ulong bit = SignalSet.Of(information.Number);
        bool isRealTime = information.Number >= (int)SignalNumber.FirstRealTime;
        if (!isRealTime && (Pending & bit) != 0)
        {
            return 0;
        }

        QueuedSignal? node = _count < MaximumQueued ? Slab<QueuedSignal>.Allocate() : null;
        if (node is not null)
        {
            node.Information = information;
            node.IsTimers = false;
            Append(node);
            _count++;
        }
        else if (isRealTime)
        {
            return Error.EAGAIN;
        }

        Pending |= bit;
        return 0;
    }

    /// <summary>A timer's own signal, which is in no queue: it needs no room, and others of its number may wait already.</summary>
    public void Add(QueuedSignal own)
    {
        own.IsQueued = true;
        Append(own);
        Pending |= SignalSet.Of(own.Information.Number);
    }

    /// <summary>Takes out the lowest of the signals asked for, the oldest one of that number.</summary>
    public bool TryTake(ulong signals, out SignalInformation information)
    {
        information = default;
        ulong candidates = Pending & signals;
        if (candidates == 0)
        {
            return false;
        }

        int signal = BitOperations.TrailingZeroCount(candidates) + 1;
        information.Number = signal;
        bool found = false;
        bool hasMore = false;
        QueuedSignal? previous = null;
        QueuedSignal? node = _first;
        while (node is not null && !hasMore)
        {
            QueuedSignal? next = node.Next;
            if (node.Information.Number != signal)
            {
                previous = node;
            }
            else if (found)
            {
                hasMore = true;
            }
            else
            {
                found = true;
                information = node.Information;
                Free(node, previous);
            }

            node = next;
        }

        if (!hasMore)
        {
            Pending &= ~SignalSet.Of(signal);
        }

        return true;
    }

    /// <summary>Forgets signals.</summary>
    public void Remove(ulong signals)
    {
        if ((Pending & signals) == 0)
        {
            return;
        }

        QueuedSignal? previous = null;
        QueuedSignal? node = _first;
        while (node is not null)
        {
            QueuedSignal? next = node.Next;
            if ((SignalSet.Of(node.Information.Number) & signals) != 0)
            {
                Free(node, previous);
            }
            else
            {
                previous = node;
            }

            node = next;
        }

        Pending &= ~signals;
    }

    /// <summary>Forgets a timer's signal, if it is in this queue.</summary>
    public void Remove(QueuedSignal own)
    {
        ulong bit = SignalSet.Of(own.Information.Number);
        bool hasOther = false;
        QueuedSignal? before = null;
        QueuedSignal? previous = null;
        bool found = false;
        for (QueuedSignal? node = _first; node is not null; node = node.Next)
        {
            if (node == own)
            {
                found = true;
                before = previous;
            }
            else
            {
                hasOther |= SignalSet.Of(node.Information.Number) == bit;
            }

            previous = node;
        }

        if (found)
        {
            Free(own, before);
            Pending = hasOther ? Pending : Pending & ~bit;
        }
    }

    private void Append(QueuedSignal node)
    {
        node.Next = null;
        if (_last is null)
        {
            _first = node;
        }
        else
        {
            _last.Next = node;
        }

        _last = node;
    }

    private void Free(QueuedSignal node, QueuedSignal? previous)
    {
        if (previous is null)
        {
            _first = node.Next;
        }
        else
        {
            previous.Next = node.Next;
        }

        if (_last == node)
        {
            _last = previous;
        }

        if (node.IsTimers)
        {
            node.IsQueued = false;
            return;
        }

        _count--;
        Slab<QueuedSignal>.Free(node);
    }
}
