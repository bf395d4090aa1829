using System.Diagnostics;
using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>
/// One received message and the reply under construction. Lives on the stack of the <see cref="ServiceLoop"/> while the message
/// is dispatched; the reply is written into the words of the same message. Capabilities that nobody takes are closed afterwards.
/// </summary>
public unsafe struct ServiceCall
{
    private readonly Message* _message;
    private readonly Channel _channel;
    private readonly int* _handles;
    private readonly byte* _data;
    private readonly byte* _replyData;
    private readonly HandleTransfer* _replyHandles;
    private readonly int _replyCapacity;
    private readonly int _dataLength;
    private readonly int _handleCount;
    private uint _taken;

    /// <param name="channel">Where the message was received from and is answered.</param>
    /// <param name="message">As received, its buffers still naming what was received into.</param>
    /// <param name="kind">What Receive gave.</param>
    /// <param name="cookie">What the server registered the token with.</param>
    /// <param name="replyData">Room for the reply's data.</param>
    /// <param name="replyCapacity">Bytes of it.</param>
    /// <param name="replyHandles">Room for <see cref="Message.MaximumHandles"/> entries.</param>
    public ServiceCall(
        Channel channel, Message* message, MessageKind kind, ulong cookie, byte* replyData, int replyCapacity, HandleTransfer* replyHandles)
    {
        _channel = channel;
        _message = message;
        Kind = kind;
        Cookie = cookie;
        _replyData = replyData;
        _replyCapacity = replyCapacity;
        _replyHandles = replyHandles;
        _data = message->Buffers.ReceiveData;
        _handles = message->Buffers.ReceiveHandles;

        // The kernel never delivers more than there is room for; a test double, or a bug there, must not make us read beyond it.
        _dataLength = (int)Math.Min((uint)message->DataLength, message->Buffers.ReceiveCapacity);
        _handleCount = (int)Math.Min((uint)message->HandleCount, message->Buffers.ReceiveHandleCapacity);
    }

    public MessageKind Kind { get; }

    /// <summary>What the server registered the token of this session with.</summary>
    public ulong Cookie { get; }

    public readonly ulong Token => _message->Token;

    /// <summary>The server keeps the reply for later.</summary>
    public bool IsDeferred { get; private set; }

    /// <summary>The eight words: the request's until the reply is written over them.</summary>
    public readonly ulong* Words => _message->Words;

    /// <summary>As sent; valid until the message is answered. The sender cannot change it any more.</summary>
    public readonly ReadOnlySpan<byte> Data => new(_data, _dataLength);

    /// <summary>Where <see cref="Data"/> lies.</summary>
    public readonly byte* DataPointer => _data;

    public readonly int HandleCount => _handleCount;

    /// <summary>Room for the reply's data; filling it takes effect with <see cref="SetReplyDataLength"/>.</summary>
    public readonly Span<byte> ReplyData => new(_replyData, _replyCapacity);

    /// <summary>Where <see cref="ReplyData"/> lies.</summary>
    public readonly byte* ReplyDataPointer => _replyData;

    public readonly int ReplyCapacity => _replyCapacity;

    /// <summary>Makes a received capability the server's own, to close when done. None if there is no such one.</summary>
    public Handle TakeHandle(int index)
    {
        if ((uint)index >= (uint)_handleCount)
        {
            return Handle.None;
        }

        _taken |= 1u << index;
        return new Handle(_handles[index]);
    }

    /// <summary>
    /// EINVAL unless exactly so many capabilities came; EMFILE if this process has no slot left for one of them.
    /// </summary>
    public readonly ErrorNumber CheckHandles(int expected)
    {
        if (_handleCount != expected)
        {
            return ErrorNumber.EINVAL;
        }

        for (int i = 0; i < expected; i++)
        {
            if (_handles[i] < 0)
            {
                return ErrorNumber.EMFILE;
            }
        }

        return ErrorNumber.None;
    }

    /// <summary>Status word of the reply: 0, a positive result, or a negated error.</summary>
    public readonly void Reply(long status)
    {
        _message->Words[0] = (ulong)status;
    }

    public readonly void Reply(ErrorNumber error)
    {
        Reply(-(long)error);
    }

    public readonly void SetReplyDataLength(int length)
    {
        Debug.Assert((uint)length <= (uint)_replyCapacity);
        _message->Buffers.SendData = _replyData;
        _message->Buffers.SendLength = (uint)length;
    }

    /// <summary>
    /// Adds a capability to the reply. A moved one is closed here once it is sent. False if there are already as many as fit.
    /// </summary>
    public readonly bool AddReplyHandle(Handle handle, Rights rights, bool move)
    {
        TransferKind kind = move ? TransferKind.Move : TransferKind.Copy;
        return AddTransfer(new HandleTransfer { Handle = handle.Value, Rights = rights, Kind = kind, TargetSlot = -1 });
    }

    /// <summary>
    /// Adds a new connection to the server to the reply. False if there are already as many capabilities as fit. That the reply did not reach anybody is
    /// told as that the connection is closed.
    /// </summary>
    public readonly bool AddReplyConnection(ulong token)
    {
        return AddTransfer(new HandleTransfer
        {
            Handle = _channel.Handle.Value,
            Rights = Connection.ClientRights,
            Kind = TransferKind.Connect,
            Token = token,
        });
    }

    private readonly bool AddTransfer(in HandleTransfer transfer)
    {
        uint index = _message->Buffers.SendHandleCount;
        if (index >= Message.MaximumHandles)
        {
            return false;
        }

        _replyHandles[index] = transfer;
        _message->Buffers.SendHandles = _replyHandles;
        _message->Buffers.SendHandleCount = index + 1;
        return true;
    }

    /// <summary>
    /// Keeps the call unanswered when the dispatcher returns. For a message that expects no reply the result is none.
    /// </summary>
    public PendingReply Defer()
    {
        if (Kind != MessageKind.Call)
        {
            return default;
        }

        IsDeferred = true;
        return new PendingReply(_channel, _message->ReplyId, Cookie);
    }

    /// <summary>Closes the received capabilities that nobody took. The loop does so after every message.</summary>
    public void CloseUntakenHandles()
    {
        for (int i = 0; i < _handleCount; i++)
        {
            if ((_taken & (1u << i)) == 0)
            {
                new Handle(_handles[i]).Close();
            }
        }

        _taken = uint.MaxValue;
    }
}
