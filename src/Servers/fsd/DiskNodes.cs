using ViperOS.Contracts;
using ViperOS.FileServing;
using ViperOS.Services;

namespace ViperOS.Servers.Fsd;

/// <summary>
/// fsd as the server of /dev/block: makes the nodes of disks and partitions in /dev, where Linux programs look for them, and serves what is behind them. vinit gives
/// it a namespace with /dev and nothing else, the disks ("disks"), the channel and the pager, and an event that says that the nodes are there ("ready").
/// </summary>
internal static class DiskNodes
{
    public static ErrorNumber Serve(ServiceLoop loop, Connection disks, Log log)
    {
        DiskFiles files = new(disks, new DeviceNodes(log));
        FileSystemServer server = new(loop, files, new Pager(Startup.Find("pager"u8)), null, 0, null, log);
        ErrorNumber error = server.Start();
        SystemCall.Invoke(SystemCallNumber.SetFileModeMask, 0);
        files.MakeNodes();
        new Event(Startup.Find("ready"u8)).Set();
        loop.Root = new VolumeControl(loop, files, server, false, error);
        loop.Fallback = error == ErrorNumber.None ? server : null;
        error = loop.Run();
        log.Error("fsd: the channel of the disks cannot be received from any more"u8);
        return error;
    }
}
