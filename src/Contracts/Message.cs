using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>
/// One message as user space sees it. The eight words travel in registers x10 to x17 and never touch memory in the kernel; data and
/// capabilities travel only if <see cref="Buffers"/> names them.
/// <para>
/// Registers of Call, Send, Receive, Reply and ReplyReceive. In: x0 handle, x1 address of the <see cref="MessageBuffers"/> or 0 for a
/// message of words alone, x2 reply identifier (Reply, ReplyReceive), x3 deadline in nanoseconds of the monotonic clock or
/// <see cref="ulong.MaxValue"/>, x10 to x17 words. Out: x0 a <see cref="MessageKind"/> (Receive, ReplyReceive), 0 (Call, Send, Reply) or
/// a negated error; x1 token, x2 reply identifier, x3 data length in the low and number of handles in the high half, x4 the token of a connection
/// that closed with the message (Receive, ReplyReceive); x10 to x17 words.
/// </para>
/// <para>
/// A reply to a caller that is gone counts as sent: what it was to move is closed. Reply then gives ESRCH, ReplyReceive receives.
/// After any other error of a reply the sender still has what was to move.
/// </para>
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct Message
{
    public const int WordCount = 8;
    public const int MaximumDataLength = 16 * 1024;
    public const int MaximumHandles = 8;

    public fixed ulong Words[WordCount];

    /// <summary>Out: the token of the connection (or of the notification) that the message came through.</summary>
    public ulong Token;

    /// <summary>Out of Receive, in to Reply. 0: nothing to reply to.</summary>
    public ulong ReplyId;

    /// <summary>Out: data length in bytes in the low half, number of handles in the high half.</summary>
    public ulong Lengths;

    /// <summary>
    /// Out of Receive: the token of a connection whose last capability went when this was sent, as a message <see cref="MessageKind.Closed"/> before
    /// this one would have said; or 0.
    /// </summary>
    public ulong ClosedToken;

    /// <summary>In: absolute, nanoseconds of the monotonic clock; <see cref="ulong.MaxValue"/> for none.</summary>
    public ulong Deadline;

    public MessageBuffers Buffers;

    public readonly int DataLength => (int)(uint)Lengths;

    public readonly int HandleCount => (int)(Lengths >> 32);
}

/// <summary>Where data and capabilities of a message come from and go to. Read by the kernel through fault-safe copies.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct MessageBuffers
{
    public byte* SendData;
    public uint SendLength;
    public uint SendHandleCount;
    public HandleTransfer* SendHandles;
    public byte* ReceiveData;
    public uint ReceiveCapacity;
    public uint ReceiveHandleCapacity;
    public int* ReceiveHandles;
}

/// <summary>One capability on its way to another process.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct HandleTransfer
{
    public int Handle;

    /// <summary>Rights of the receiver's capability: must be a subset of the sender's.</summary>
    public Rights Rights;

    public TransferKind Kind;

    /// <summary>For process creation: the slot in the new table, or -1 for any. Ignored in messages.</summary>
    public int TargetSlot;

    /// <summary>For <see cref="TransferKind.Connect"/>.</summary>
    public ulong Token;
}

/// <summary>How the receiver comes to his capability.</summary>
public enum TransferKind : uint
{
    /// <summary>It hangs below the sender's in the derivation tree.</summary>
    Copy = 0,

    /// <summary>As above, and the sender's handle is closed once the message is sent, or was a reply whose caller is gone.</summary>
    Move = 1,

    /// <summary>
    /// It is the only one on a new connection to the channel that the handle names (Manage), whose messages carry the token. If the message cannot be sent
    /// no connection is made, and none closed.
    /// </summary>
    Connect = 2,
}

/// <summary>What Receive delivered.</summary>
public enum MessageKind
{
    /// <summary>A call that waits for a reply under ReplyId.</summary>
    Call = 0,

    /// <summary>A message without a reply.</summary>
    Send = 1,

    /// <summary>A notification: word 0 has the <see cref="Signals"/>, Token is the one given to ObjectNotify.</summary>
    Notification = 2,

    /// <summary>The last capability of the connection with this Token is gone.</summary>
    Closed = 3,
}
