using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// The receiving end of messages. Clients hold <see cref="Connection"/>s to it; the threads of its holder receive calls, messages and
/// notifications, and reply to calls. It lives while anything refers to it, and is open while there is a capability on it: when the last one
/// goes, all callers get EPIPE.
/// <para>
/// Everything here is guarded by <see cref="Lock"/> (<see cref="LockOrder.Channel"/>). It is taken with other objects' locks
/// held, by notifications,
/// so nothing is released and no signal changed under it. Channel.Queue.cs moves messages, Channel.Servers.cs keeps the calls being served and
/// the ranks that servers inherit, Channel.Notifications.cs the objects observed.
/// </para>
/// </summary>
public sealed unsafe partial class Channel : KernelObject
{
    public const int DefaultQueued = 256;

    private static ulong s_lastRun;

    internal SpinLock Lock;

    private CircleVisit _visited;
    private bool _isClosed;
    private int _closeRequested;
    private Channel? _nextToClose;
    private Connection? _firstConnection;
    private MemoryObject? _counters;
    private ulong _run;
    private SharedOpening? _surplus;

    public override KernelObjectType Type => KernelObjectType.Channel;

    internal override bool CarriesCapabilities => true;

    internal override ref CircleVisit Visited => ref _visited;

    /// <summary>No thread can receive any more. Under the lock, or as a hint.</summary>
    internal bool IsClosed => Volatile.Read(ref _isClosed);

    /// <summary>Made by user 0: what its server says about users, such as that a program acts for its file's owner, holds.</summary>
    public bool IsTrusted { get; private set; }

    /// <summary>With room for so many messages of Send (0: a default). Null without memory; the creator holds the reference.</summary>
    public static Channel? Create(int maximumQueued, bool isTrusted)
    {
        Channel? channel = Slab<Channel>.Allocate();
        if (channel is null)
        {
            return null;
        }

        channel.Initialize();
        channel.Lock = new SpinLock(LockOrder.Channel);
        channel._isClosed = false;
        channel._closeRequested = 0;
        channel._firstConnection = null;
        channel._counters = null;
        channel._run = 0;
        channel._surplus = null;
        channel.IsTrusted = isTrusted;
        channel._maximumQueued = maximumQueued > 0 ? maximumQueued : DefaultQueued;
        channel._registration.Initialize(LockOrder.None);
        return channel;
    }

    /// <summary>
    /// Which run of its server this is, as far as what the server says may be remembered: never used again. 0 before the first.
    /// </summary>
    internal ulong Run => Volatile.Read(ref _run);

    /// <summary>
    /// What tells that nodes and names of this file server change; none if it never asked for them, or has given them up, as it does when it ends.
    /// Valid while the channel is held.
    /// </summary>
    internal ChangeCounters Counters => Volatile.Read(ref _counters) is { CapabilityCount: not 0 } memory && !IsClosed
        ? new ChangeCounters((uint*)DirectMap.ToVirtual(memory.PhysicalAddress))
        : default;

    /// <summary>
    /// The memory of the counters, with a reference for the caller, and a new run: all that was remembered is forgotten. ENOMEM.
    /// </summary>
    internal int BeginRun(Job job, out MemoryObject? counters)
    {
        counters = Volatile.Read(ref _counters);
        if (counters is null)
        {
            MemoryObject? memory = MemoryObject.CreateContiguous(ChangeCounters.Size, job);
            if (memory is null)
            {
                return Error.ENOMEM;
            }

            // Once set it stays as long as the channel: who looks at the counters holds that alone.
            counters = Interlocked.CompareExchange(ref _counters, memory, null) ?? memory;
            if (counters != memory)
            {
                memory.Release();
            }
        }

        counters.Acquire();
        ulong last = Run;
        Interlocked.Exchange(ref _run, Interlocked.Increment(ref s_lastRun));
        SharedOpenings.DropServer(last);
        TakeSurplus()?.Release();
        return 0;
    }

    /// <summary>
    /// Keeps what was opened and is of no more use, until the next call to the server takes it along: being told of each by itself would cost it a
    /// message. Takes over the last reference. One at a time: the one before goes by itself then.
    /// </summary>
    internal void AddSurplus(SharedOpening opening)
    {
        Interlocked.Exchange(ref _surplus, opening)?.Release();

        // Who closes the channel sees this, or this sees that it is closed.
        if (IsClosed)
        {
            TakeSurplus()?.Release();
        }
    }

    /// <summary>What there is to be taken along, with the last reference; mostly null.</summary>
    internal SharedOpening? TakeSurplus() => Volatile.Read(ref _surplus) is null ? null : Interlocked.Exchange(ref _surplus, null);

    /// <summary>A new connection to this channel whose messages carry the token. EPIPE if the channel is closed, ENOMEM.</summary>
    public int Connect(ulong token, out Connection? connection)
    {
        Connection? created = Connection.Create(this, token);
        connection = null;
        if (created is null)
        {
            return Error.ENOMEM;
        }

        ulong state = Lock.Acquire();
        bool open = !_isClosed;
        if (open)
        {
            created.IsLinked = true;
            created.PreviousOfChannel = null;
            created.NextOfChannel = _firstConnection;
            if (_firstConnection is not null)
            {
                _firstConnection.PreviousOfChannel = created;
            }

            _firstConnection = created;
        }

        Lock.Release(state);
        if (!open)
        {
            created.Release();
            return Error.EPIPE;
        }

        connection = created;
        return 0;
    }

    /// <summary>The last capability on the connection is gone: the server hears it after all that was sent before.</summary>
    internal void CloseConnection(Connection connection)
    {
        // For the queue, until it is delivered.
        connection.Acquire();
        ulong state = Lock.Acquire();
        bool post = !_isClosed && !connection.IsClosed;
        bool tell = false;
        connection.IsClosed = true;
        if (post)
        {
            tell = Post(connection.ClosedMessage, ref _messages);
        }

        Lock.Release(state);
        if (tell)
        {
            NotifyObservers();
        }

        if (!post)
        {
            connection.Release();
        }
    }

    /// <summary>The server is not to hear that the connection is closed: it never knew it, or hears of it on another way.</summary>
    internal void Forget(Connection connection)
    {
        ulong state = Lock.Acquire();
        connection.IsClosed = true;
        connection.IsClosedTold = true;
        Lock.Release(state);
    }

    /// <summary>The server did not get to hear what it was to be told with another message. Takes over the reference.</summary>
    internal void TellClosed(Connection connection)
    {
        ulong state = Lock.Acquire();
        bool post = !_isClosed;
        connection.IsClosedTold = false;
        bool tell = post && Post(connection.ClosedMessage, ref _messages);
        Lock.Release(state);
        if (tell)
        {
            NotifyObservers();
        }

        if (!post)
        {
            connection.Release();
        }
    }

    internal void RemoveConnection(Connection connection)
    {
        ulong state = Lock.Acquire();
        UnlinkConnection(connection);
        Lock.Release(state);
    }

    /// <summary>
    /// Closes the channel. What is queued may hold the last capability on another channel, and so on: those are noted with the thread and closed
    /// one after another, so that a chain of any length needs no stack.
    /// </summary>
    protected internal override void OnLastCapability()
    {
        if (Interlocked.Exchange(ref _closeRequested, 1) != 0)
        {
            return;
        }

        Thread thread = Thread.Current;
        if (thread.IsClosingChannels)
        {
            Acquire();
            _nextToClose = thread.ChannelsToClose;
            thread.ChannelsToClose = this;
            return;
        }

        thread.IsClosingChannels = true;
        Close();
        while (thread.ChannelsToClose is Channel next)
        {
            thread.ChannelsToClose = next._nextToClose;
            next._nextToClose = null;
            next.Close();
            next.Release();
        }

        thread.IsClosingChannels = false;
    }

    /// <summary>Readable while something waits to be received.</summary>
    protected override Signals ReadSignals()
    {
        ulong state = Lock.Acquire();
        Signals signals = _messages.IsEmpty && _notifications.IsEmpty ? Signals.None : Signals.Readable;
        Lock.Release(state);
        return signals;
    }

    protected override void Destroy()
    {
        Close();
        _counters?.Release();
        _counters = null;
        Slab<Channel>.Free(this);
    }

    private void Close()
    {
        ulong state = Lock.Acquire();
        bool first = !_isClosed;
        _isClosed = true;
        Lock.Release(state);
        if (first)
        {
            WakeReceivers();
            EmptyQueue();
            EndServed();
            DismissServers();
            TellConnections();
            DropObservers();
            SharedOpenings.DropServer(Run);
            TakeSurplus()?.Release();
        }
    }

    private void TellConnections()
    {
        while (true)
        {
            ulong state = Lock.Acquire();
            Connection? connection = _firstConnection;
            bool alive = false;
            if (connection is not null)
            {
                UnlinkConnection(connection);
                alive = connection.TryAcquire();
            }

            Lock.Release(state);
            if (connection is null)
            {
                return;
            }

            if (alive)
            {
                connection.UpdateSignals(Signals.Error | Signals.PeerClosed, Signals.None);
                connection.Release();
            }
        }
    }

    private void UnlinkConnection(Connection connection)
    {
        if (!connection.IsLinked)
        {
            return;
        }

        connection.IsLinked = false;
        if (connection.PreviousOfChannel is null)
        {
            _firstConnection = connection.NextOfChannel;
        }
        else
        {
            connection.PreviousOfChannel.NextOfChannel = connection.NextOfChannel;
        }

        if (connection.NextOfChannel is not null)
        {
            connection.NextOfChannel.PreviousOfChannel = connection.PreviousOfChannel;
        }

        connection.NextOfChannel = null;
        connection.PreviousOfChannel = null;
    }
}
