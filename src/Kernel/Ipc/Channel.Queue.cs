using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// Receivers and queues of a channel. While a receiver waits nothing is queued, and the other way round. Notifications come first: each is in
/// the queue at most once, so they cannot starve the rest. That a connection is closed goes through the other queue with the lowest rank, hence
/// comes after everything that was sent over it.
/// </summary>
public sealed unsafe partial class Channel
{
    /// <summary>The latest first: its caches are warm.</summary>
    private Thread? _firstReceiver;
    private MessageQueue _messages;
    private MessageQueue _notifications;
    private int _queuedSends;
    private int _maximumQueued;

    internal Thread? FirstReceiver => _firstReceiver;

    internal bool HasQueued
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _messages.Head is not null || _notifications.Head is not null;
    }

    internal int QueuedRank => _messages.Head is QueuedMessage message ? message.Rank : 0;

    /// <summary>Under the lock: the current thread waits from now on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void AddReceiver(Thread thread)
    {
        Link.Set(ref thread.NextReceiver, _firstReceiver);
        Link.Set(ref _firstReceiver, thread);
        thread.IsReceiving = true;
    }

    /// <summary>Under the lock: <see cref="FirstReceiver"/> waits no more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void RemoveFirstReceiver(Thread thread)
    {
        Link.Set(ref _firstReceiver, thread.NextReceiver);
        thread.IsReceiving = false;
    }

    /// <summary>Under the lock. Harmless if somebody has taken it out already.</summary>
    internal void RemoveReceiver(Thread thread)
    {
        if (!thread.IsReceiving)
        {
            return;
        }

        if (_firstReceiver == thread)
        {
            RemoveFirstReceiver(thread);
            return;
        }

        Thread previous = _firstReceiver!;
        while (previous.NextReceiver != thread)
        {
            previous = previous.NextReceiver!;
        }

        previous.NextReceiver = thread.NextReceiver;
        thread.IsReceiving = false;
    }

    /// <summary>
    /// Under the lock: moves the next message into the thread. False if there is none. What is left over is the caller's to free
    /// after the lock.
    /// </summary>
    internal bool TryTake(Thread thread, out QueuedMessage? leftOver)
    {
        leftOver = null;
        ref MessageQueue queue = ref _notifications;
        if (queue.IsEmpty)
        {
            queue = ref _messages;
        }

        QueuedMessage? message = queue.Head;
        if (message is null)
        {
            return false;
        }

        queue.Remove(message);
        if (message.Kind == MessageKind.Send)
        {
            _queuedSends--;
            leftOver = message;
        }

        Fill(thread, message);
        return true;
    }

    /// <summary>
    /// Under the lock: gives the message to a waiting receiver or queues it. True if observers are to be told once the lock is
    /// free.
    /// </summary>
    internal bool Post(QueuedMessage message, ref MessageQueue queue)
    {
        if (TryHandOver(message))
        {
            return false;
        }

        queue.Insert(message);
        return HasObservers;
    }

    /// <summary>Under the lock: gives the message to a waiting receiver, if there is one, and wakes it.</summary>
    internal bool TryHandOver(QueuedMessage message)
    {
        while (_firstReceiver is Thread receiver)
        {
            RemoveFirstReceiver(receiver);
            Fill(receiver, message);
            if (receiver.TryWake(0))
            {
                return true;
            }

            // Its deadline or a kill was faster.
            TakeBack(receiver, message);
        }

        return false;
    }

    /// <summary>A message without reply. 0, EAGAIN if the queue is full, EPIPE. On success the payload belongs to the receiver.</summary>
    internal int Send(ulong token, ref MessagePayload payload)
    {
        QueuedMessage? message = Slab<QueuedMessage>.Allocate();
        if (message is null)
        {
            return Error.ENOMEM;
        }

        message.Initialize();
        message.Kind = MessageKind.Send;
        message.Token = token;
        message.Rank = Thread.Current.Rank;
        ulong state = Lock.Acquire();
        bool used = false;
        bool tell = false;
        int result = 0;
        if (_isClosed)
        {
            result = Error.EPIPE;
        }
        else if (_queuedSends >= _maximumQueued)
        {
            result = Error.EAGAIN;
        }
        else
        {
            payload.MoveTo(ref message.Payload);
            if (!TryHandOver(message))
            {
                _queuedSends++;
                _messages.Insert(message);
                used = true;
                tell = HasObservers;
            }
        }

        Lock.Release(state);
        if (!used)
        {
            Slab<QueuedMessage>.Free(message);
        }

        if (tell)
        {
            NotifyObservers();
        }

        return result;
    }

    /// <summary>Of what was sent and not received yet. A call ends with its caller, and what it carries with it.</summary>
    internal override void VisitCarried()
    {
        ulong state = Lock.Acquire();
        for (QueuedMessage? message = _messages.Head; message is not null; message = message.Next)
        {
            CapabilityCircle.Visit(message.Payload.FirstCapability);
        }

        Lock.Release(state);
    }

    /// <summary>Under the lock: puts a caller's message into the queue.</summary>
    internal bool QueueCall(Thread caller)
    {
        QueuedMessage node = caller.CallNode;
        node.Rank = caller.Rank;
        caller.CallState = CallState.Queued;
        _messages.Insert(node);
        return HasObservers;
    }

    /// <summary>Under the lock: the caller waits no more.</summary>
    internal void ForgetCall(Thread caller)
    {
        switch (caller.CallState)
        {
            case CallState.Queued:
                _messages.Remove(caller.CallNode);
                break;
            case CallState.Served:
                RemoveServed(caller);
                break;
        }

        caller.CallState = CallState.None;
    }

    /// <summary>Under the lock: the thread has the message, its payload included.</summary>
    internal void Fill(Thread thread, QueuedMessage message)
    {
        thread.IncomingKind = (int)message.Kind;
        thread.IncomingToken = message.Token;
        thread.IncomingReplyId = 0;
        thread.IncomingConnection = message.Connection;
        message.Payload.MoveTo(ref thread.Incoming);
        thread.HasIncoming = true;
        switch (message.Kind)
        {
            case MessageKind.Call:
                thread.IncomingReplyId = message.Caller!.ReplyId;
                AddServed(message.Caller, thread);
                if (message.Connection is { } closing)
                {
                    closing.IsClosed = true;
                    closing.IsClosedTold = true;
                    message.Connection = null;
                }

                break;
            case MessageKind.Notification:
                thread.Incoming.Words[0] = (uint)message.Observer!.Collected;
                message.Observer.Collected = Signals.None;
                break;
            case MessageKind.Closed:
                message.Connection!.IsClosedTold = true;
                break;
        }
    }

    /// <summary>Under the lock: undoes <see cref="Fill"/> for a thread that could not be woken.</summary>
    internal void TakeBack(Thread thread, QueuedMessage message)
    {
        Connection? closing = thread.IncomingConnection;
        thread.HasIncoming = false;
        thread.IncomingConnection = null;
        thread.Incoming.MoveTo(ref message.Payload);
        switch (message.Kind)
        {
            case MessageKind.Call:
                RemoveServed(message.Caller!);
                if (closing is not null)
                {
                    closing.IsClosed = false;
                    closing.IsClosedTold = false;
                    message.Connection = closing;
                }

                break;
            case MessageKind.Notification:
                message.Observer!.Collected |= (Signals)(uint)message.Payload.Words[0];
                break;
            case MessageKind.Closed:
                message.Connection!.IsClosedTold = false;
                break;
        }
    }

    private void WakeReceivers()
    {
        ulong state = Lock.Acquire();
        while (_firstReceiver is Thread receiver)
        {
            RemoveFirstReceiver(receiver);
            receiver.TryWake(Error.EBADF);
        }

        Lock.Release(state);
    }

    /// <summary>Nobody will receive what is queued.</summary>
    private void EmptyQueue()
    {
        while (true)
        {
            ulong state = Lock.Acquire();
            QueuedMessage? message = _messages.Head;
            if (message is not null)
            {
                _messages.Remove(message);
                if (message.Kind == MessageKind.Call)
                {
                    message.Caller!.CallState = CallState.None;
                    message.Caller.TryWake(Error.EPIPE);
                }
            }

            Lock.Release(state);
            switch (message)
            {
                case null:
                    return;
                case { Kind: MessageKind.Send }:
                    message.Payload.Discard();
                    Slab<QueuedMessage>.Free(message);
                    break;
                case { Kind: MessageKind.Closed }:
                    message.Connection!.Release();
                    break;
            }
        }
    }
}
