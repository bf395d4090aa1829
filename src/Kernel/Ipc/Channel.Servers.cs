using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// Calls being served and the threads that serve. A server inherits the highest rank among the calls that it serves and those that wait in
/// the queue; if it waits for another server itself, that one inherits from it, and so on.
/// </summary>
public sealed unsafe partial class Channel
{
    /// <summary>How far inheritance follows a chain of servers that call each other: circles end there.</summary>
    private const int MaximumChain = 16;

    /// <summary>Calls being served whose rank is above the fair class. All others are only known by their callers' state.</summary>
    private Thread? _firstRealTimeServed;

    private Thread? _firstServer;

    internal bool HasRealTimeServed => _firstRealTimeServed is not null;

    /// <summary>Under the lock: the server has received the call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void AddServed(Thread caller, Thread server)
    {
        int rank = caller.Rank;
        caller.CallState = CallState.Served;
        Link.Set(ref caller.ServedBy, server);
        Link.Set(ref caller.ServedByProcess, server.Process);
        caller.ServedRank = 0;
        if (rank > 0)
        {
            AddRealTimeServed(caller, rank);
            server.Raise(rank);
        }
    }

    /// <summary>Under the lock: the call is answered, or its caller gave up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void RemoveServed(Thread caller)
    {
        caller.CallState = CallState.None;
        if (caller.ServedRank > 0)
        {
            RemoveRealTimeServed(caller);
        }
    }

    /// <summary>
    /// Under the lock: whether this is the thread that waits for the reply with this identifier. It is alive as long as the lock
    /// is held.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsServed(Thread? caller, ulong replyId) =>
        caller is not null && caller.CallChannel == this && caller.CallState == CallState.Served && caller.ReplyId == replyId;

    /// <summary>The thread receives here from now on.</summary>
    internal void AddServer(Thread thread)
    {
        thread.Process?.HasReceived = true;
        ulong state = Lock.Acquire();
        if (!_isClosed && thread.ServingChannel is null)
        {
            thread.PreviousServer = null;
            thread.NextServer = _firstServer;
            if (_firstServer is not null)
            {
                _firstServer.PreviousServer = thread;
            }

            _firstServer = thread;
            Volatile.Write(ref thread.ServingChannel, this);
        }

        Lock.Release(state);
    }

    internal void RemoveServer(Thread thread)
    {
        ulong state = Lock.Acquire();
        if (thread.ServingChannel == this)
        {
            UnlinkServer(thread);
        }

        Lock.Release(state);
    }

    /// <summary>Under the lock: what the server inherits now that it has less to serve.</summary>
    internal void UpdateInheritance(Thread server)
    {
        if (server.InheritedRank == 0)
        {
            return;
        }

        int rank = QueuedRank;
        for (Thread? caller = _firstRealTimeServed; caller is not null; caller = caller.NextServed)
        {
            if (caller.ServedBy == server && caller.ServedRank > rank)
            {
                rank = caller.ServedRank;
            }
        }

        server.SetInheritedRank(rank);
    }

    /// <summary>
    /// Under the lock: lets all threads that serve here inherit the rank of what waits. If one of them waits for another server, returns that
    /// thread, for <see cref="Propagate"/>.
    /// </summary>
    internal Thread? RaiseServers(int rank)
    {
        Thread? blocked = null;
        for (Thread? server = _firstServer; server is not null; server = server.NextServer)
        {
            if (!server.IsReceiving && server.Raise(rank) && Volatile.Read(ref server.CallChannel) is not null)
            {
                blocked = server;
            }
        }

        return blocked;
    }

    /// <summary>
    /// With no lock held: a thread that waits in a call has got this rank, so those it waits for get it as well. Each step looks again whether
    /// things still are so; a thread or channel that has become another meanwhile fails that look.
    /// </summary>
    internal static void Propagate(Thread? blocked, int rank)
    {
        for (int depth = 0; blocked is not null && depth < MaximumChain; depth++)
        {
            Channel? channel = Volatile.Read(ref blocked.CallChannel);
            if (channel is null || !channel.TryAcquire())
            {
                return;
            }

            Thread? next = null;
            ulong state = channel.Lock.Acquire();
            if (blocked.CallChannel == channel)
            {
                next = channel.RaiseCall(blocked, rank);
            }

            channel.Lock.Release(state);
            channel.Release();
            blocked = next;
        }
    }

    /// <summary>Under the lock: the call of a thread has a higher rank now.</summary>
    private Thread? RaiseCall(Thread caller, int rank)
    {
        switch (caller.CallState)
        {
            case CallState.Queued when caller.CallNode.Rank < rank:
                _messages.Remove(caller.CallNode);
                caller.CallNode.Rank = rank;
                _messages.Insert(caller.CallNode);
                return RaiseServers(rank);

            case CallState.Served when caller.ServedRank < rank:
                if (caller.ServedRank > 0)
                {
                    RemoveRealTimeServed(caller);
                }

                AddRealTimeServed(caller, rank);
                Thread? server = caller.ServedBy;
                bool raised = server is not null && server.ServingChannel == this && server.Raise(rank);
                return raised && Volatile.Read(ref server!.CallChannel) is not null ? server : null;

            default:
                return null;
        }
    }

    /// <summary>
    /// Nobody will answer. The calls being served are in no list, to make each of them cheaper: a channel that closes looks at all threads. The
    /// lock is taken for each thread that looks like one.
    /// </summary>
    private void EndServed()
    {
        int limit = ThreadTable.Limit;
        for (int i = 0; i < limit; i++)
        {
            Thread? caller = ThreadTable.Find(i);
            if (caller is null || Volatile.Read(ref caller.CallChannel) != this)
            {
                continue;
            }

            ulong state = Lock.Acquire();
            if (caller.CallChannel == this && caller.CallState == CallState.Served)
            {
                RemoveServed(caller);
                caller.TryWake(Error.EPIPE);
            }

            Lock.Release(state);
        }
    }

    /// <summary>
    /// The last thread of the process is on its way out: the calls that the process has received and not answered get EPIPE, also
    /// if somebody else keeps the channel open for the server that comes next. That one could not answer them: what they asked is
    /// gone with this process.
    /// </summary>
    internal static void EndServedBy(Process process)
    {
        int limit = ThreadTable.Limit;
        for (int i = 0; i < limit; i++)
        {
            // A look without the lock: a call of this process's has been received before, and nobody else answers it meanwhile.
            Thread? caller = ThreadTable.Find(i);
            if (caller is null || caller.ServedByProcess != process)
            {
                continue;
            }

            Channel? channel = Volatile.Read(ref caller.CallChannel);
            if (channel is null || !channel.TryAcquire())
            {
                continue;
            }

            ulong state = channel.Lock.Acquire();
            if (caller.CallChannel == channel && caller.CallState == CallState.Served && caller.ServedByProcess == process)
            {
                channel.RemoveServed(caller);
                caller.TryWake(Error.EPIPE);
            }

            channel.Lock.Release(state);
            channel.Release();
        }
    }

    private void AddRealTimeServed(Thread caller, int rank)
    {
        caller.ServedRank = rank;
        caller.PreviousServed = null;
        caller.NextServed = _firstRealTimeServed;
        if (_firstRealTimeServed is not null)
        {
            _firstRealTimeServed.PreviousServed = caller;
        }

        _firstRealTimeServed = caller;
    }

    private void RemoveRealTimeServed(Thread caller)
    {
        if (caller.PreviousServed is null)
        {
            _firstRealTimeServed = caller.NextServed;
        }
        else
        {
            caller.PreviousServed.NextServed = caller.NextServed;
        }

        if (caller.NextServed is not null)
        {
            caller.NextServed.PreviousServed = caller.PreviousServed;
        }

        caller.NextServed = null;
        caller.PreviousServed = null;
        caller.ServedRank = 0;
    }

    private void DismissServers()
    {
        ulong state = Lock.Acquire();
        while (_firstServer is Thread server)
        {
            UnlinkServer(server);
            server.SetInheritedRank(0);
        }

        Lock.Release(state);
    }

    private void UnlinkServer(Thread thread)
    {
        if (thread.PreviousServer is null)
        {
            _firstServer = thread.NextServer;
        }
        else
        {
            thread.PreviousServer.NextServer = thread.NextServer;
        }

        if (thread.NextServer is not null)
        {
            thread.NextServer.PreviousServer = thread.PreviousServer;
        }

        thread.NextServer = null;
        thread.PreviousServer = null;
        Volatile.Write(ref thread.ServingChannel, null);
    }
}
