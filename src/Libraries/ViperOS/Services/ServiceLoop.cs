using System.Runtime.CompilerServices;
using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>
/// A server's main loop: takes messages from one channel, finds the object behind each token, dispatches, replies, and takes the
/// next message with the same system call. One thread runs it; everything it calls runs on that thread, so servers need no locks.
/// <para>
/// A token is an index into a table in the low half and a generation in the high half. The generations of two runs of a server
/// differ, so that a session of an earlier run is refused with ENXIO instead of being taken for another. Token 0 is the root
/// object: what the supervisor connects clients to.
/// </para>
/// </summary>
public sealed unsafe class ServiceLoop
{
    /// <summary>
    /// The token of connections that somebody else than this loop made, for clients who ask for the service itself.
    /// </summary>
    public const ulong RootToken = 0;

    private readonly ServiceTable _table;
    private bool _stopping;

    /// <param name="channel">Read to receive, Manage to connect clients.</param>
    /// <param name="root">Behind <see cref="RootToken"/>; null if there is no such connection.</param>
    /// <param name="capacity">Entries the table begins with; it grows when more are open at once.</param>
    public ServiceLoop(Channel channel, ServiceObject? root = null, int capacity = 64)
    {
        Channel = channel;
        Root = root;
        _table = new ServiceTable(capacity, (uint)(Clock.Monotonic / 1024));
    }

    public Channel Channel { get; }

    public ServiceObject? Root { get; set; }

    /// <summary>
    /// Gets the messages of tokens that the table does not have, with the token as cookie. Without one they fail with ENXIO.
    /// </summary>
    public ServiceObject? Fallback { get; set; }

    /// <summary>Number of tokens in use, without the root.</summary>
    public int Count => _table.Count;

    /// <summary>Puts an object behind a new token. The cookie comes back with each message, notification and close.</summary>
    public ulong Register(ServiceObject target, ulong cookie)
    {
        return _table.Add(target, cookie);
    }

    /// <summary>Messages of the token fail with ENXIO from now on. Its connections stay open.</summary>
    public void Unregister(ulong token)
    {
        _table.Remove(token);
    }

    /// <summary>Registers and makes a connection, to be passed on to a client (moved).</summary>
    public ErrorNumber Connect(ServiceObject target, ulong cookie, out Connection connection)
    {
        ulong token = Register(target, cookie);
        ErrorNumber error = Channel.Connect(token, out connection);
        if (error != ErrorNumber.None)
        {
            Unregister(token);
        }

        return error;
    }

    /// <summary>
    /// Registers and has the signals of an object (interrupt, timer, pipe, process) notified to <see
    /// cref="ServiceObject.OnNotification"/>.
    /// </summary>
    public ErrorNumber Watch(Handle source, Signals signals, ServiceObject target, ulong cookie, out ulong token)
    {
        token = Register(target, cookie);
        ErrorNumber error = source.Notify(Channel, token, signals);
        if (error != ErrorNumber.None)
        {
            Unregister(token);
            token = RootToken;
        }

        return error;
    }

    /// <summary>Ends a <see cref="Watch"/>. A notification that is queued already is dropped.</summary>
    public ErrorNumber Unwatch(Handle source, ulong token)
    {
        Unregister(token);
        return source.Notify(Channel, token, Signals.None);
    }

    /// <summary>The cookie behind a token that came in a message, if it belongs to the object.</summary>
    public bool TryFind(ulong token, ServiceObject target, out ulong cookie)
    {
        cookie = token;
        return (token == RootToken ? Root : _table.Find(token, out cookie) ?? Fallback) == target;
    }

    /// <summary>Makes <see cref="Run"/> return after the message at hand is answered.</summary>
    public void Stop()
    {
        _stopping = true;
    }

    /// <summary>Serves until <see cref="Stop"/>, then gives None; or the error that makes receiving impossible.</summary>
    [SkipLocalsInit]
    public ErrorNumber Run()
    {
        byte* data = stackalloc byte[Message.MaximumDataLength];
        byte* replyData = stackalloc byte[Message.MaximumDataLength];
        int* handles = stackalloc int[Message.MaximumHandles];
        HandleTransfer* replyHandles = stackalloc HandleTransfer[Message.MaximumHandles];
        Message message = default;
        _stopping = false;

        bool replies = false;
        while (true)
        {
            message.Deadline = Deadline.Never;
            message.Buffers.ReceiveData = data;
            message.Buffers.ReceiveCapacity = Message.MaximumDataLength;
            message.Buffers.ReceiveHandles = handles;
            message.Buffers.ReceiveHandleCapacity = Message.MaximumHandles;
            if (_stopping)
            {
                return replies ? Channel.Reply(&message) : ErrorNumber.None;
            }

            ulong replyId = message.ReplyId;
            long kind = replies ? Channel.ReplyReceive(&message) : Channel.Receive(&message);
            if (kind < 0)
            {
                ErrorNumber error = SystemCall.ErrorOf(kind);
                if (!replies && !IsTransient(error))
                {
                    return error;
                }

                if (replies)
                {
                    GiveUpReply(&message, replyId);
                    replies = false;
                }

                continue;
            }

            ClearReply(&message);
            if (message.ClosedToken != RootToken)
            {
                Close(message.ClosedToken);
            }

            replies = Dispatch(&message, (MessageKind)kind, replyData, replyHandles);
        }
    }

    /// <summary>True if the message is to be answered now.</summary>
    private bool Dispatch(Message* message, MessageKind kind, byte* replyData, HandleTransfer* replyHandles)
    {
        ulong token = message->Token;
        ulong cookie = token;
        ServiceObject? target = token == RootToken ? Root : _table.Find(token, out cookie) ?? Fallback;
        switch (kind)
        {
            case MessageKind.Call or MessageKind.Send:
                ServiceCall call = new(Channel, message, kind, cookie, replyData, Message.MaximumDataLength, replyHandles);
                if (target == null)
                {
                    call.Reply(ErrorNumber.ENXIO);
                }
                else
                {
                    target.Dispatch(ref call);
                }

                call.CloseUntakenHandles();
                return kind == MessageKind.Call && !call.IsDeferred;

            case MessageKind.Notification:
                target?.OnNotification(cookie, (Signals)(uint)message->Words[0]);
                return false;

            case MessageKind.Closed:
                Close(token);
                return false;

            default:
                return false;
        }
    }

    private void Close(ulong token)
    {
        ServiceObject? target = _table.Find(token, out ulong cookie) ?? Fallback;
        _table.Remove(token);
        target?.OnClosed(cookie);
    }

    /// <summary>
    /// Replying or receiving failed. The caller may still wait, because the reply as it was could not be sent (a capability that
    /// does not exist, say): then it gets a plain failure, which succeeds only if it did wait, and what was to move is still here.
    /// </summary>
    private void GiveUpReply(Message* message, ulong replyId)
    {
        bool isUnsent = new PendingReply(Channel, replyId, 0).Reply(ErrorNumber.EIO) == ErrorNumber.None;
        for (uint i = 0; isUnsent && i < message->Buffers.SendHandleCount; i++)
        {
            HandleTransfer transfer = message->Buffers.SendHandles[i];
            if (transfer.Kind == TransferKind.Move)
            {
                new Handle(transfer.Handle).Close();
            }
            else if (transfer.Kind == TransferKind.Connect)
            {
                Close(transfer.Token);
            }
        }

        ClearReply(message);
    }

    private static void ClearReply(Message* message)
    {
        message->Buffers.SendLength = 0;
        message->Buffers.SendHandleCount = 0;
    }

    private static bool IsTransient(ErrorNumber error)
    {
        return error is ErrorNumber.EINTR or ErrorNumber.EAGAIN or ErrorNumber.ETIMEDOUT or ErrorNumber.EMSGSIZE or ErrorNumber.ENOMEM
            or ErrorNumber.EMFILE;
    }
}
