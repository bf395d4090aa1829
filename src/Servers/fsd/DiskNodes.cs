using ViperOS.Contracts;
using ViperOS.FileServing;
using ViperOS.Services;

namespace ViperOS.Servers.Fsd;

/// <summary>
/// fsd as the server of /dev/block: makes the nodes of disks and partitions in /dev, where Linux programs look for them, and serves what is behind them. vinit gives
/// it a namespace with /dev and nothing else, the disks ("disks"), the channel and the pager, and an event that says that the nodes are there ("ready").
/// </summary>
internal static unsafe class DiskNodes
{
    /// <summary>S_IFBLK and rw-rw----: what is behind it asks again.</summary>
    private const uint Mode = 0x61B0;

    public static ErrorNumber Serve(ServiceLoop loop, Connection disks, Log log)
    {
        DiskFiles files = new(disks);
        FileSystemServer server = new(loop, files, new Pager(Startup.Find("pager"u8)), null, 0, null, log);
        ErrorNumber error = server.Start();
        SystemCall.Invoke(SystemCallNumber.SetFileModeMask, 0);
        Span<byte> path = stackalloc byte["/dev/"u8.Length + DiskNumber.MaximumName + 1];
        foreach (DiskNumber number in files.List())
        {
            "/dev/"u8.CopyTo(path);
            int length = "/dev/"u8.Length;
            length += number.FormatNode(path[length..]);
            path[length] = 0;
            ErrorNumber made = MakeNode(path, number.Device);
            if (made is not (ErrorNumber.None or ErrorNumber.EEXIST))
            {
                log.Error("fsd: a disk has no node in /dev"u8);
            }
        }

        new Event(Startup.Find("ready"u8)).Set();
        loop.Root = new VolumeControl(loop, files, server, false, error);
        loop.Fallback = error == ErrorNumber.None ? server : null;
        error = loop.Run();
        log.Error("fsd: the channel of the disks cannot be received from any more"u8);
        return error;
    }

    private static ErrorNumber MakeNode(ReadOnlySpan<byte> path, ulong device)
    {
        fixed (byte* name = path)
        {
            long result = SystemCall.Invoke(SystemCallNumber.MakeNodeAt, PseudoHandle.CurrentDirectory, (long)name, Mode, (long)device);
            return SystemCall.ErrorOf(result);
        }
    }
}
