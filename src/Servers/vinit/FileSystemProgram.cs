using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>ramfsd: gets the archives to read and nothing else.</summary>
internal sealed class FileSystemProgram : ManagedProgram
{
    private const Rights ArchiveRights =
        Rights.Read | Rights.Map | Rights.Execute | Rights.Inspect | Rights.Duplicate | Rights.Transfer;

    private readonly Channel _channel;
    private readonly Log _log;
    private readonly MemoryObject _added;

    /// <param name="added">The archive beside the image, or none.</param>
    public FileSystemProgram(Channel channel, Log log, MemoryObject added)
        : base("ramfsd"u8, "Servers/ramfsd"u8)
    {
        _added = added;
        _channel = channel;
        _log = log;
    }

    protected override void Equip(ref SpawnBuilder spawn)
    {
        spawn.AddHandle("channel"u8, _channel.Handle);
        spawn.AddHandle("log"u8, _log.Handle, Rights.Write);
        spawn.AddHandle("archive"u8, new Handle(InitialHandle.BootArchive), ArchiveRights);
        if (_added.Handle.IsSome)
        {
            spawn.AddHandle("added"u8, _added.Handle, ArchiveRights);
        }
    }
}
