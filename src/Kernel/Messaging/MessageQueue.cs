using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Messaging;

/// <summary>
/// A POSIX message queue (mq_overview(7)). Owned by its descriptions and, as long as it has a name, by <see cref="MessageQueues"/>. What waits
/// in it and who is to be told is guarded by its lock (LockOrder.Pipe).
/// </summary>
public sealed unsafe class MessageQueue : KernelObject
{
    private SpinLock _lock;
    private QueuedText? _first;
    private int _count;
    private ulong _bytes;
    private WaitQueue _senders;
    private WaitQueue _receivers;
    private int _waitingReceivers;
    private uint _notifiedProcess;
    private MessageQueueDescription? _notifiedBy;
    private QueueNotification _notification;

    /// <summary>Links of the list of names, with the namespace in which the name is known; guarded by that list's lock.</summary>
    internal MessageQueue? NextNamed;
    internal Namespace? NameScope;
    internal MessageQueueName Name;

    public IpcPermissions Permissions { get; private set; }

    public int MaximumMessages { get; private set; }

    public int MaximumLength { get; private set; }

    public override KernelObjectType Type => KernelObjectType.Pipe;

    public int Count => Volatile.Read(ref _count);

    /// <summary>An empty queue with one reference. Null without memory.</summary>
    public static MessageQueue? Create(int maximumMessages, int maximumLength, in IpcPermissions permissions)
    {
        MessageQueue? queue = Slab<MessageQueue>.Allocate();
        if (queue is null)
        {
            return null;
        }

        queue.Initialize();
        queue._lock = new SpinLock(LockOrder.Pipe);
        queue._first = null;
        queue._count = 0;
        queue._bytes = 0;
        queue._senders = new WaitQueue(LockOrder.WaitQueue);
        queue._receivers = new WaitQueue(LockOrder.WaitQueue);
        queue._waitingReceivers = 0;
        queue._notifiedProcess = 0;
        queue._notifiedBy = null;
        queue._notification = default;
        queue.NextNamed = null;
        queue.NameScope = null;
        queue.MaximumMessages = maximumMessages;
        queue.MaximumLength = maximumLength;
        queue.Permissions = permissions;
        queue.UpdateSignals(Signals.Writable, Signals.Readable);
        return queue;
    }

    /// <summary>Puts the message behind those of its priority or a higher one. It is the queue's then, unless this fails: EAGAIN, ETIMEDOUT, EINTR.</summary>
    public int Send(QueuedText message, bool blocks, ulong deadline)
    {
        ulong state = _lock.Acquire();
        while (_count >= MaximumMessages)
        {
            int error = Wait(ref _senders, ref state, blocks, deadline);
            if (error < 0)
            {
                return error;
            }
        }

        QueuedText? before = null;
        QueuedText? after = _first;
        while (after is not null && after.Kind >= message.Kind)
        {
            before = after;
            after = after.Next;
        }

        message.Next = after;
        if (before is null)
        {
            _first = message;
        }
        else
        {
            before.Next = message;
        }

        _count++;
        _bytes += (uint)message.Length;
        uint told = 0;
        QueueNotification notification = default;
        if (_count == 1 && _waitingReceivers == 0 && _notifiedProcess != 0)
        {
            told = _notifiedProcess;
            notification = TakeNotification();
        }

        UpdateSignals();
        _receivers.WakeOne();
        _lock.Release(state);
        notification.Send(told);

        return 0;
    }

    /// <summary>The oldest message of the highest priority, for the caller to free. EAGAIN, ETIMEDOUT, EINTR.</summary>
    public int Receive(bool blocks, ulong deadline, out QueuedText? message)
    {
        ulong state = _lock.Acquire();
        while ((message = _first) is null)
        {
            _waitingReceivers++;
            int error = Wait(ref _receivers, ref state, blocks, deadline);
            if (error < 0)
            {
                state = _lock.Acquire();
                _waitingReceivers--;
                _lock.Release(state);
                return error;
            }

            _waitingReceivers--;
        }

        _first = message.Next;
        _count--;
        _bytes -= (uint)message.Length;
        UpdateSignals();
        _senders.WakeOne();
        _lock.Release(state);
        return 0;
    }

    /// <summary>
    /// mq_notify: the calling process is told when a message comes to the empty queue. The notification is the queue's then, unless this fails: EBUSY
    /// if some process is registered.
    /// </summary>
    public int Register(MessageQueueDescription description, in QueueNotification notification)
    {
        Process? registered = _notifiedProcess == 0 ? null : ProcessTable.Find(_notifiedProcess);
        bool isGone = registered is null || registered.HasEnded;
        registered?.Release();
        ulong state = _lock.Acquire();
        bool isFree = _notifiedProcess == 0 || isGone;
        QueueNotification old = isFree ? TakeNotification() : default;
        if (isFree)
        {
            _notifiedProcess = Process.Current.ProcessId;
            _notifiedBy = description;
            _notification = notification;
        }

        _lock.Release(state);
        old.End();
        Process.Current.HasQueueNotification |= isFree;
        return isFree ? 0 : Error.EBUSY;
    }

    /// <summary>Takes back the calling process's registration, or with a description one that was made with it.</summary>
    public void Unregister(MessageQueueDescription? description)
    {
        QueueNotification notification = default;
        ulong state = _lock.Acquire();
        if (description is null ? _notifiedProcess == Process.Current.ProcessId : _notifiedBy == description)
        {
            notification = TakeNotification();
        }

        _lock.Release(state);
        notification.End();
    }

    /// <summary>Bytes of all messages, and who is registered: 0 for nobody.</summary>
    public ulong GetState(out uint notifiedProcess, out int notification, out int signal)
    {
        ulong state = _lock.Acquire();
        ulong bytes = _bytes;
        notifiedProcess = _notifiedProcess;
        notification = notifiedProcess == 0 ? 0 : _notification.Kind;
        signal = _notification.Signal.Number;
        _lock.Release(state);
        return bytes;
    }

    protected override void Destroy()
    {
        while (_first is { } message)
        {
            _first = message.Next;
            message.Free();
        }

        Slab<MessageQueue>.Free(this);
    }

    /// <summary>Under the lock: nobody is registered then.</summary>
    private QueueNotification TakeNotification()
    {
        QueueNotification notification = _notification;
        _notification = default;
        _notifiedProcess = 0;
        _notifiedBy = null;
        return notification;
    }

    private void UpdateSignals()
    {
        Signals now = (_count != 0 ? Signals.Readable : 0) | (_count < MaximumMessages ? Signals.Writable : 0);
        UpdateSignals(now, (Signals.Readable | Signals.Writable) & ~now);
    }

    /// <summary>Releases the lock, waits, takes it again; after an error it is not held.</summary>
    private int Wait(ref WaitQueue queue, ref ulong state, bool blocks, ulong deadline)
    {
        if (!blocks)
        {
            _lock.Release(state);
            return Error.EAGAIN;
        }

        queue.PrepareWait();
        _lock.Release(state);
        int result = queue.FinishWait(deadline);
        if (result < 0)
        {
            // A wake-up that came at the same time is for the next one.
            queue.WakeOne();
            return result;
        }

        state = _lock.Acquire();
        return 0;
    }
}
