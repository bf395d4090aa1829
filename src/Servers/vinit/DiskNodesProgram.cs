using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// fsd for the disks themselves: it makes their nodes in /dev and serves /dev/block. Channel and pager outlive it, so that who has a disk open goes on with its next run.
/// </summary>
internal sealed class DiskNodesProgram : ManagedProgram
{
    private const int QueueLength = 64;

    private readonly Channel _channel;
    private readonly Pager _pager;
    private readonly Namespace _names;
    private readonly Log _log;

    private DiskNodesProgram(Channel channel, Pager pager, Namespace names, Event ready, Log log)
        : base("fsd.disks"u8, "Servers/fsd"u8)
    {
        _channel = channel;
        _pager = pager;
        _names = names;
        _log = log;
        Ready = ready;
    }

    /// <summary>Signaled when the nodes are there.</summary>
    public Event Ready { get; }

    /// <summary>To vinit, for the disks; set before the first run.</summary>
    public Connection Disks { get; set; } = Connection.None;

    /// <param name="files">The channel of the server that has /dev.</param>
    /// <param name="names">In which the disks get their place.</param>
    public static ErrorNumber Create(Channel files, Namespace names, Resource resource, Log log, out DiskNodesProgram? program)
    {
        program = null;
        Connection control = Connection.None;
        Pager pager = Pager.None;
        Event ready = new(Handle.None);
        Namespace own = default;
        ErrorNumber error = Channel.Create(QueueLength, out Channel channel);
        error = error == ErrorNumber.None ? channel.Connect(Services.ServiceLoop.RootToken, out control) : error;
        error = error == ErrorNumber.None ? Pager.Create(resource, out pager) : error;
        error = error == ErrorNumber.None ? Event.Create(out ready) : error;
        error = error == ErrorNumber.None ? Assigns.CreateForDevices(files, out own) : error;
        error = error == ErrorNumber.None ? Assigns.BindVolume(names, "/dev/block"u8, channel) : error;
        if (error == ErrorNumber.None)
        {
            program = new DiskNodesProgram(channel, pager, own, ready, log) { Connection = control };
        }
        else
        {
            new LogLine(stackalloc byte[160]).Add("vinit: there are no nodes of disks in /dev: "u8).Add(ErrorText.For(error)).Write(log, LogLevel.Error);
        }

        return error;
    }

    public override int CountUnwritten() => CountDirty(_pager);

    protected override void Equip(ref SpawnBuilder spawn)
    {
        spawn.Namespace = _names;
        spawn.AddHandle("channel"u8, _channel.Handle);
        spawn.AddHandle("pager"u8, _pager.Handle);
        spawn.AddHandle("log"u8, _log.Handle, Rights.Write);
        spawn.AddHandle("disks"u8, Disks.Handle, Connection.ClientRights);
        spawn.AddHandle("ready"u8, Ready.Handle, Rights.Signal);
    }
}
