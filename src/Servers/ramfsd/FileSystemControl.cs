using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.RamFs;

/// <summary>
/// The service IFileSystemControl of this server, for who manages file systems. Used by the service loop's thread.
/// </summary>
internal sealed class FileSystemControl(RamFileServer server) : FileSystemControlService
{
    public override ErrorNumber GetStatistics(out FileSystemStatistics statistics)
    {
        server.Describe(out statistics);
        return ErrorNumber.None;
    }

    public override ErrorNumber SetCapacity(ulong bytes)
    {
        // Files grow in the kernel, as far as this server's job may: that is where a limit is set.
        return ErrorNumber.EOPNOTSUPP;
    }

    public override ErrorNumber Synchronize()
    {
        return ErrorNumber.None;
    }

    public override unsafe ErrorNumber Describe(out FileSystemDescription description)
    {
        description = default;
        fixed (byte* name = description.Name)
        {
            "RAM"u8.CopyTo(new Span<byte>(name, FileSystemDescription.MaximumName));
        }

        return server.GetStatus(out description.Status);
    }

    public override ErrorNumber Unmount(bool isForced) => ErrorNumber.EBUSY;

    public override ErrorNumber OpenRoot(out Connection root)
    {
        return server.ConnectNode(RamFileServer.RamRoot, out root);
    }
}
