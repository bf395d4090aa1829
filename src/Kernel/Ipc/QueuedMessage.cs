using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// Something in a channel's queue. A call's belongs to the calling thread, that of a closed connection to the connection, that of a
/// notification to its observer: they exist beforehand, so that queueing them cannot fail. One of Send is made for its message. Guarded by the
/// channel's lock while queued.
/// </summary>
public sealed class QueuedMessage
{
    internal QueuedMessage? Next;
    internal QueuedMessage? Previous;
    internal bool IsQueued;
    internal MessageKind Kind;

    /// <summary>Rank of the sender; the queue is ordered by it.</summary>
    internal int Rank;
    internal ulong Token;
    internal MessagePayload Payload;

    /// <summary>Of a call.</summary>
    internal Thread? Caller;

    /// <summary>Of a closed connection; of a call one that closes with it, with a reference, which goes to who receives it.</summary>
    internal Connection? Connection;

    /// <summary>Of a notification.</summary>
    internal NotificationObserver? Observer;

    internal void Initialize()
    {
        Next = null;
        Previous = null;
        IsQueued = false;
        Caller = null;
        Connection = null;
        Observer = null;
        Payload = default;
    }
}
