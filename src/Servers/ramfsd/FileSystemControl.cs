using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.FileServing;
using ViperOS.RamFs;

namespace ViperOS.Servers.Ramfsd;

/// <summary>
/// The service IFileSystemControl of this server, for who manages file systems. Used by the service loop's thread.
/// </summary>
internal sealed class FileSystemControl(RamFileSystem files, FileSystemServer server) : FileSystemControlService
{
    public override ErrorNumber GetStatistics(out FileSystemStatistics statistics)
    {
        FileSystemStatus status = files.GetStatus();
        statistics = new FileSystemStatistics
        {
            Capacity = ulong.MaxValue,
            Used = (status.Blocks - status.FreeBlocks) * status.BlockSize,
            Files = status.Nodes - status.FreeNodes,
            OpenNodes = server.OpenNodes,
            MaximumName = (uint)status.MaximumName,
            BlockSize = (uint)status.BlockSize,
        };
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

        description.Status = files.GetStatus();
        return ErrorNumber.None;
    }

    public override ErrorNumber Unmount(bool isForced) => ErrorNumber.EBUSY;

    public override ErrorNumber OpenRoot(out Connection root)
    {
        return server.ConnectNode(FileSystemServer.FirstToken | (RamFileSystem.TemporaryPlace * FileSystemServer.NamedToken), out root);
    }
}
