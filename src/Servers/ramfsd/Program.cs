using ViperOS.Contracts;
using ViperOS.FileServing;
using ViperOS.RamFs;
using ViperOS.Services;

namespace ViperOS.Servers.Ramfsd;

/// <summary>
/// ramfsd: files in memory. vinit gives it the channel that it serves ("channel"), the boot archives ("archive", "added") and the
/// log.
/// </summary>
internal static class Program
{
    private const int Fail = 20;

    public static int Main()
    {
        Log log = new(Startup.Find("log"u8));
        Handle channel = Startup.Find("channel"u8);
        if (!channel.IsSome)
        {
            log.Error("ramfsd: it was started without a channel"u8);
            return Fail;
        }

        ServiceLoop loop = new(new Channel(channel));
        ArchiveStore? image = ArchiveStore.Open(Startup.Find("archive"u8), log);
        ArchiveStore? added = ArchiveStore.Open(Startup.Find("added"u8), log);
        RamFileSystem files = new([image, added], Clock.Monotonic / 1024, Clock.RealTime, log);
        FileSystemServer server = new(loop, files, log);
        loop.Fallback = server;
        loop.Root = new FileSystemControl(files, server);
        ErrorNumber error = loop.Run();
        log.Error("ramfsd: its channel cannot be received from any more"u8);
        return (int)error;
    }
}
