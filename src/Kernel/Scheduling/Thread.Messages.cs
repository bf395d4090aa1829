using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// What messages need of a thread. The call part is guarded by the lock of the channel called, the server part by that of the channel
/// served; <see cref="Incoming"/> is written by the sender under the channel's lock before it wakes the thread, which then owns it.
/// </summary>
public sealed unsafe partial class Thread
{
    /// <summary>Place in the <see cref="ThreadTable"/> and number of calls: together the reply identifier.</summary>
    internal int TableIndex;
    internal ulong CallSequence;

    // ---- As caller ----
    internal QueuedMessage CallNode = null!;
    internal CallState CallState;
    internal Channel? CallChannel;

    /// <summary>Reply words may go straight into the saved registers: the call is a system call, not one of the kernel's.</summary>
    internal bool CallUsesRegisters;

    /// <summary>
    /// Who received the call. That thread may end; then another may have its memory, which also serves the channel or is left
    /// alone.
    /// </summary>
    internal Thread? ServedBy;

    /// <summary>Of that thread. While the call is being served this is no other process: its end ends the call.</summary>
    internal Process? ServedByProcess;

    /// <summary>Rank that the server has from this call. Above zero: the call is in the channel's list of such.</summary>
    internal int ServedRank;
    internal Thread? NextServed;
    internal Thread? PreviousServed;

    // ---- As server ----
    internal Channel? ServingChannel;
    internal Thread? NextServer;
    internal Thread? PreviousServer;
    internal bool IsReceiving;
    internal Thread? NextReceiver;

    // ---- Channels that this thread is closing; its own ----
    internal bool IsClosingChannels;
    internal Channel? ChannelsToClose;

    // ---- What arrived, if it did not go straight into the registers ----
    internal bool HasIncoming;
    internal int IncomingKind;
    internal ulong IncomingToken;
    internal ulong IncomingReplyId;

    /// <summary>Of a Closed message: the reference that its queue held.</summary>
    internal Connection? IncomingConnection;
    internal MessagePayload Incoming;

    internal ulong ReplyId
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (CallSequence << ThreadTable.IndexBits) | (uint)TableIndex;
    }

    /// <summary>The thread ends or serves another channel from now on.</summary>
    internal void LeaveChannel()
    {
        Channel? channel = Volatile.Read(ref ServingChannel);

        // The channel may be going at this moment; then it takes this thread out of its list itself.
        if (channel is not null && channel.TryAcquire())
        {
            channel.RemoveServer(this);
            channel.Release();
        }
    }
}
