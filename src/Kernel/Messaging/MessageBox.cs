using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Messaging;

/// <summary>A System V message queue: messages with types, of which receivers choose.</summary>
public sealed unsafe class MessageBox : IpcObject
{
    /// <summary>Bytes of all messages together, unless IPC_SET says otherwise (MSGMNB).</summary>
    public const ulong DefaultCapacity = 16384;

    /// <summary>What <see cref="GetStatus"/> writes.</summary>
    public const int StatusWords = 7;

    private QueuedText? _first;
    private QueuedText? _last;
    private ulong _bytes;
    private ulong _count;
    private ulong _capacity;
    private long _sendTime;
    private long _receiveTime;
    private uint _sender;
    private uint _receiver;
    private WaitQueue _senders;
    private WaitQueue _receivers;

    public override KernelObjectType Type => KernelObjectType.Pipe;

    public static MessageBox? Create(in IpcPermissions permissions)
    {
        MessageBox? box = Slab<MessageBox>.Allocate();
        if (box is not null)
        {
            box.InitializeShared(permissions);
            box._first = null;
            box._last = null;
            box._bytes = 0;
            box._count = 0;
            box._capacity = DefaultCapacity;
            box._sendTime = 0;
            box._receiveTime = 0;
            box._sender = 0;
            box._receiver = 0;
            box._senders = new WaitQueue(LockOrder.WaitQueue);
            box._receivers = new WaitQueue(LockOrder.WaitQueue);
        }

        return box;
    }

    /// <summary>The message is the queue's then, unless this fails: EAGAIN, EINTR, EIDRM.</summary>
    public int Send(QueuedText message, bool blocks)
    {
        ulong length = (ulong)message.Length;
        ulong state = Lock.Acquire();
        while (IsRemoved || length > _capacity - (_bytes < _capacity ? _bytes : _capacity) || _count >= _capacity)
        {
            if (!blocks && !IsRemoved)
            {
                Lock.Release(state);
                return Error.EAGAIN;
            }

            int error = Wait(ref _senders, ref state, ulong.MaxValue);
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
        _bytes += length;
        _count++;
        _sender = Process.Current.ProcessId;
        _sendTime = Now;
        _receivers.WakeAll();
        Lock.Release(state);
        return 0;
    }

    /// <summary>
    /// Takes the first message that the type asks for (0: any, above: that type or with <paramref name="excepts"/> any other, below: the lowest up
    /// to it), for the caller to free. ENOMSG, E2BIG if it is longer than may be, EINTR, EIDRM.
    /// </summary>
    public int Receive(long type, bool excepts, bool blocks, ulong capacity, bool truncates, out QueuedText? message)
    {
        ulong state = Lock.Acquire();
        while (true)
        {
            message = Find(type, excepts, out QueuedText? previous);
            if (message is not null)
            {
                if ((ulong)message.Length > capacity && !truncates)
                {
                    message = null;
                    Lock.Release(state);
                    return Error.E2BIG;
                }

                Take(message, previous);
                Lock.Release(state);
                return 0;
            }

            if (!blocks && !IsRemoved)
            {
                Lock.Release(state);
                return Error.ENOMSG;
            }

            int error = Wait(ref _receivers, ref state, ulong.MaxValue);
            if (error < 0)
            {
                return error;
            }
        }
    }

    /// <summary>MSG_COPY: the message at a place, which stays; its length, and as much of it as fits. ENOMSG.</summary>
    public int Peek(ulong index, byte* buffer, int capacity, out ulong type)
    {
        ulong state = Lock.Acquire();
        QueuedText? message = _first;
        for (ulong i = 0; i < index && message is not null; i++)
        {
            message = message.Next;
        }

        type = message?.Kind ?? 0;
        int length = message is null ? Error.ENOMSG : message.Length;
        if (length > 0)
        {
            new System.ReadOnlySpan<byte>(message!.Bytes, length < capacity ? length : capacity).CopyTo(new System.Span<byte>(buffer, capacity));
        }

        Lock.Release(state);
        return length;
    }

    public void SetCapacity(ulong bytes)
    {
        ulong state = Lock.Acquire();
        _capacity = bytes;
        _senders.WakeAll();
        Lock.Release(state);
    }

    public ulong Capacity => Volatile.Read(ref _capacity);

    /// <summary>struct msqid64_ds behind the permissions.</summary>
    public void GetStatus(ulong* words)
    {
        ulong state = Lock.Acquire();
        words[0] = (ulong)_sendTime;
        words[1] = (ulong)_receiveTime;
        words[2] = (ulong)ChangeTime;
        words[3] = _bytes;
        words[4] = _count;
        words[5] = _capacity;
        words[6] = _sender | ((ulong)_receiver << 32);
        Lock.Release(state);
    }

    protected override void WakeAll()
    {
        _senders.WakeAll();
        _receivers.WakeAll();
    }

    protected override void Destroy()
    {
        while (_first is { } message)
        {
            _first = message.Next;
            message.Free();
        }

        Slab<MessageBox>.Free(this);
    }

    private QueuedText? Find(long type, bool excepts, out QueuedText? previous)
    {
        previous = null;
        QueuedText? best = null;
        QueuedText? before = null;
        for (QueuedText? message = _first; message is not null; before = message, message = message.Next)
        {
            bool fits = type == 0 || (type > 0 ? (message.Kind == (ulong)type) != excepts : message.Kind <= (ulong)-type);
            if (fits && (best is null || message.Kind < best.Kind))
            {
                best = message;
                previous = before;
                if (type >= 0)
                {
                    break;
                }
            }
        }

        return best;
    }

    private void Take(QueuedText message, QueuedText? previous)
    {
        if (previous is null)
        {
            _first = message.Next;
        }
        else
        {
            previous.Next = message.Next;
        }

        if (_last == message)
        {
            _last = previous;
        }

        _bytes -= (ulong)message.Length;
        _count--;
        _receiver = Process.Current.ProcessId;
        _receiveTime = Now;
        _senders.WakeAll();
    }
}
