using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>ramfsd: gets the archives to read and nothing else.</summary>
internal sealed class FileSystemProgram : ManagedProgram
{
    private const Rights ArchiveRights =
        Rights.Read | Rights.Map | Rights.Execute | Rights.Inspect | Rights.Duplicate | Rights.Transfer;

    private readonly Channel _channel;
    private readonly Log _log;

    public FileSystemProgram(Channel channel, Log log)
        : base("ramfsd"u8, "Servers/ramfsd"u8)
    {
        _channel = channel;
        _log = log;
    }

    protected override void Equip(ref SpawnBuilder spawn)
    {
        spawn.AddHandle("channel"u8, _channel.Handle);
        spawn.AddHandle("log"u8, _log.Handle, Rights.Write);
        spawn.AddHandle("archive"u8, new Handle(InitialHandle.BootArchive), ArchiveRights);
        if (new Handle(InitialHandle.AddedArchive).GetInformation(out _) == ErrorNumber.None)
        {
            spawn.AddHandle("added"u8, new Handle(InitialHandle.AddedArchive), ArchiveRights);
        }
    }
}
