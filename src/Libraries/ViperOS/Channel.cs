using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// The receiving end of messages: a queue that servers take calls, sends and notifications from. Rights: Read receives and
/// replies, Manage makes connections, Wait waits for Readable.
/// </summary>
[Capability(KernelObjectType.Channel)]
public readonly unsafe struct Channel(Handle handle)
{
    public Handle Handle { get; } = handle;

    /// <summary>
    /// Makes a channel that holds at most so many sent messages (calls wait instead). EINVAL if the number is zero or too high.
    /// </summary>
    public static ErrorNumber Create(int maximumQueued, out Channel channel)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.ChannelCreate, maximumQueued);
        channel = new Channel(handle);
        return error;
    }

    /// <summary>Makes a sending end whose messages arrive with the token. Needs Manage.</summary>
    public ErrorNumber Connect(ulong token, out Connection connection)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.ChannelConnect, Handle.Value, (long)token);
        connection = new Connection(handle);
        return error;
    }

    /// <summary>
    /// The memory with the channel's <see cref="ChangeCounters"/>, for a file server that begins: what it said in an earlier run is forgotten, and what
    /// it says now is remembered as long as somebody has this handle. Needs Manage. ENOMEM.
    /// </summary>
    public ErrorNumber OpenCounters(out MemoryObject memory)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.ChannelCounters, Handle.Value);
        memory = new MemoryObject(handle);
        return error;
    }

    /// <summary>
    /// The tokens of all connections whose <see cref="MessageKind.Closed"/> has not been received, for a server that comes after another: one for each
    /// connection, as far as there is room; <paramref name="count"/> is how many there are. Needs Manage.
    /// </summary>
    public unsafe ErrorNumber GetTokens(Span<ulong> tokens, out int count)
    {
        fixed (ulong* start = tokens)
        {
            long result = SystemCall.Invoke(SystemCallNumber.ChannelTokens, Handle.Value, (long)start, tokens.Length);
            count = result < 0 ? 0 : (int)result;
            return result < 0 ? SystemCall.ErrorOf(result) : ErrorNumber.None;
        }
    }

    /// <summary>
    /// Waits for the next message or notification: a <see cref="MessageKind"/>, or a negated error. Needs Read. EPIPE when no
    /// connection can ever send again, ETIMEDOUT after the message's deadline.
    /// </summary>
    public long Receive(Message* message)
    {
        return SystemCall.Ipc(SystemCallNumber.Receive, Handle, message);
    }

    /// <summary>
    /// Answers the call that <see cref="Message.ReplyId"/> names. ESRCH if the caller is gone; what was to move is closed then too.
    /// </summary>
    public ErrorNumber Reply(Message* message)
    {
        return SystemCall.ErrorOf(SystemCall.Ipc(SystemCallNumber.Reply, Handle, message));
    }

    /// <summary>
    /// Both at once, which is the fast way for a server. A failure may be of either part; the reply's identifier is used up.
    /// </summary>
    public long ReplyReceive(Message* message)
    {
        return SystemCall.Ipc(SystemCallNumber.ReplyReceive, Handle, message);
    }
}
