using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// A sending end of a <see cref="Channel"/>, which it keeps alive: its messages carry the token that the server gave it, so the
/// server knows who or
/// what it is asked about. When the last capability goes the server hears <see cref="MessageKind.Closed"/>; when the server goes, Error and
/// PeerClosed are set here. Links, <see cref="IsClosed"/> and <see cref="IsClosedTold"/> are guarded by the channel's lock.
/// </summary>
public sealed class Connection : KernelObject
{
    internal Connection? NextOfChannel;
    internal Connection? PreviousOfChannel;
    internal bool IsLinked;

    /// <summary>Its Closed has been queued or delivered.</summary>
    internal bool IsClosed;

    /// <summary>Its Closed has been delivered.</summary>
    internal bool IsClosedTold;

    private QueuedMessage? _closedMessage;

    public override KernelObjectType Type => KernelObjectType.Connection;

    public Channel Channel { get; private set; } = null!;

    public ulong Token { get; private set; }

    internal QueuedMessage ClosedMessage => _closedMessage!;

    /// <summary>Not in the channel's list yet. Null without memory.</summary>
    internal static Connection? Create(Channel channel, ulong token)
    {
        Connection? connection = Slab<Connection>.Allocate();
        QueuedMessage? closed = Slab<QueuedMessage>.Allocate();
        if (connection is null || closed is null)
        {
            if (connection is not null)
            {
                Slab<Connection>.Free(connection);
            }

            if (closed is not null)
            {
                Slab<QueuedMessage>.Free(closed);
            }

            return null;
        }

        connection.Initialize();
        closed.Initialize();
        closed.Kind = MessageKind.Closed;
        closed.Rank = 0;
        closed.Token = token;
        closed.Connection = connection;
        connection._closedMessage = closed;
        connection.IsLinked = false;
        connection.IsClosed = false;
        connection.IsClosedTold = false;
        channel.Acquire();
        connection.Channel = channel;
        connection.Token = token;
        return connection;
    }

    protected internal override void OnLastCapability() => Channel.CloseConnection(this);

    protected override void Destroy()
    {
        Channel channel = Channel;
        channel.RemoveConnection(this);
        Slab<QueuedMessage>.Free(ClosedMessage);
        Slab<Connection>.Free(this);
        channel.Release();
    }
}
