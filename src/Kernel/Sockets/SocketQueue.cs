using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Sockets;

/// <summary>
/// Messages on their way to one socket: what a <see cref="PipeBuffer"/> is for bytes. Counted: held by the socket that reads it, by
/// those connected to that one, and by calls that send. All fields are guarded by the lock (LockOrder.Pipe).
/// </summary>
public sealed class SocketQueue
{
    /// <summary>net.core.rmem_default of Linux, and what a queue may hold; one message more than that may exceed it.</summary>
    public const int DefaultLimit = 212_992;

    private int _references;
    private SpinLock _lock;
    private Socket? _reader;
    private Socket? _writer;
    private bool _hadWriter;
    private bool _isGone;
    private SocketMessage? _first;
    private SocketMessage? _last;
    private int _count;
    private int _used;
    private int _bytes;
    private WaitQueue _receivers;
    private WaitQueue _senders;

    /// <summary>Bytes of the next message; 0 if there is none.</summary>
    public int NextLength
    {
        get
        {
            ulong state = _lock.Acquire();
            int length = _first?.Length ?? 0;
            _lock.Release(state);
            return length;
        }
    }

    /// <summary>Bytes of all messages.</summary>
    public int Available => Volatile.Read(ref _bytes);

    public bool IsEmpty => Volatile.Read(ref _first) is null;

    /// <summary>With one reference, or null without memory.</summary>
    public static SocketQueue? Create()
    {
        SocketQueue? queue = Slab<SocketQueue>.Allocate();
        if (queue is not null)
        {
            queue._references = 1;
            queue._lock = new SpinLock(LockOrder.Pipe);
            queue._receivers = new WaitQueue(LockOrder.WaitQueue);
            queue._senders = new WaitQueue(LockOrder.WaitQueue);
        }

        return queue;
    }

    public void Acquire() => Interlocked.Increment(ref _references);

    /// <summary>With no lock held.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0)
        {
            FreeMessages();
            Slab<SocketQueue>.Free(this);
        }
    }

    /// <summary>Who receives. Null: nobody any more; what is queued is dropped, true if that was something.</summary>
    public bool SetReader(Socket? reader, bool isGone = false)
    {
        ulong state = _lock.Acquire();
        _reader = reader;
        _isGone |= isGone;
        WakeAll();
        UpdateSignals(again: false);
        _lock.Release(state);
        return reader is null && FreeMessages();
    }

    /// <summary>The one that writes, where there is only one; null: the stream of messages has an end.</summary>
    public void SetWriter(Socket? writer)
    {
        ulong state = _lock.Acquire();
        _hadWriter = true;
        _writer = writer;
        WakeAll();
        UpdateSignals(again: false);
        _lock.Release(state);
    }

    /// <summary>
    /// Queues a message, whose reference is then the queue's. EPIPE if nobody will receive it, ECONNREFUSED if that is because
    /// the receiver of datagrams is closed; EAGAIN, EINTR.
    /// </summary>
    public int Send(SocketMessage message, TransferMode mode, ulong deadline)
    {
        ulong state = _lock.Acquire();
        while (true)
        {
            if (_reader is null || (_hadWriter && _writer is null))
            {
                int reason = _isGone && !_hadWriter ? Error.ECONNREFUSED : Error.EPIPE;
                _lock.Release(state);
                return reason;
            }

            if (HasRoom)
            {
                break;
            }

            int error = WaitAndLock(ref _senders, mode, deadline, ref state);
            if (error < 0)
            {
                return error;
            }
        }

        message.Next = null;
        if (_last is null)
        {
            _first = message;
        }
        else
        {
            _last.Next = message;
        }

        _last = message;
        _count++;
        _used += message.Cost;
        _bytes += message.Length;
        _receivers.WakeOne();
        UpdateSignals(again: true);
        _lock.Release(state);
        return 0;
    }

    /// <summary>The next message with a reference, or null at the end. 0, EAGAIN, EINTR.</summary>
    public int Receive(TransferMode mode, ulong deadline, out SocketMessage? message)
    {
        message = null;
        ulong state = _lock.Acquire();
        while (_first is null)
        {
            if (_reader is null || (_hadWriter && _writer is null))
            {
                _lock.Release(state);
                return 0;
            }

            int error = WaitAndLock(ref _receivers, mode, deadline, ref state);
            if (error < 0)
            {
                return error;
            }
        }

        message = _first;
        if ((mode & TransferMode.Peek) != 0)
        {
            message.Acquire();
        }
        else
        {
            Unlink(message);
            _senders.WakeAll();
            UpdateSignals(again: false);
        }

        _lock.Release(state);
        return 0;
    }

    /// <summary>Waits until a message fits or there is nobody to take it. 0, EAGAIN after the deadline, EINTR.</summary>
    public int WaitForRoom(ulong deadline)
    {
        ulong state = _lock.Acquire();
        while (_reader is not null && !HasRoom)
        {
            int error = WaitAndLock(ref _senders, TransferMode.None, deadline, ref state);
            if (error < 0)
            {
                return error;
            }
        }

        _senders.WakeOne();
        _lock.Release(state);
        return 0;
    }

    /// <summary>The socket that receives, with a reference; null if none does any more.</summary>
    public Socket? AcquireReader()
    {
        ulong state = _lock.Acquire();
        Socket? reader = _reader is not null && _reader.TryAcquire() ? _reader : null;
        _lock.Release(state);
        return reader;
    }

    /// <summary>For <see cref="CapabilityCircle"/>.</summary>
    internal void VisitCarried()
    {
        ulong state = _lock.Acquire();
        for (SocketMessage? message = _first; message is not null; message = message.Next)
        {
            if (message.Ancillary is { CarriesCarriers: true } ancillary)
            {
                CapabilityCircle.Visit(ancillary.First);
            }
        }

        _lock.Release(state);
    }

    private bool HasRoom => _used < DefaultLimit;

    private void Unlink(SocketMessage message)
    {
        _first = message.Next;
        _last = _first is null ? null : _last;
        message.Next = null;
        _count--;
        _used -= message.Cost;
        _bytes -= message.Length;
    }

    private bool FreeMessages()
    {
        bool any = false;
        while (true)
        {
            ulong state = _lock.Acquire();
            SocketMessage? message = _first;
            if (message is not null)
            {
                Unlink(message);
            }

            _lock.Release(state);
            if (message is null)
            {
                return any;
            }

            any = true;
            message.Release();
        }
    }

    private void WakeAll()
    {
        _receivers.WakeAll();
        _senders.WakeAll();
    }

    /// <summary>With the lock held.</summary>
    private void UpdateSignals(bool again)
    {
        bool isEnded = _hadWriter && _writer is null;
        Signals readable = (_first is not null || isEnded ? Signals.Readable : 0) | (isEnded ? Signals.ReadClosed : 0);
        _reader?.UpdateSignals(
            readable, (Signals.Readable | Signals.ReadClosed) & ~readable, again && _reader.HasObservers);
        Signals writable = (HasRoom || _reader is null ? Signals.Writable : 0) | (_reader is null ? Signals.WriteClosed : 0);
        _writer?.UpdateSignals(writable, (Signals.Writable | Signals.WriteClosed) & ~writable);
    }

    /// <summary>Releases the lock, waits, takes it again; after an error it is not held.</summary>
    private int WaitAndLock(ref WaitQueue queue, TransferMode mode, ulong deadline, ref ulong state)
    {
        if ((mode & TransferMode.NonBlocking) != 0)
        {
            _lock.Release(state);
            return Error.EAGAIN;
        }

        queue.PrepareWait();
        _lock.Release(state);
        int error = queue.FinishWait(deadline);
        if (error < 0)
        {
            queue.WakeOne();
            return error == Error.ETIMEDOUT ? Error.EAGAIN : error;
        }

        state = _lock.Acquire();
        return 0;
    }
}
