using System.Text;
using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.FileServing;
using ViperOS.Services;

namespace ViperOS.Servers.Fsd;

/// <summary>The service IFileSystemControl of a volume. Used by the service loop's thread.</summary>
/// <param name="files">Null if it could not be mounted.</param>
/// <param name="server">Null if it could not be mounted.</param>
/// <param name="isSystem">It is in use until the system ends.</param>
/// <param name="problem">Why it could not be mounted.</param>
internal sealed class VolumeControl(ServiceLoop loop, FileSystem? files, FileSystemServer? server, bool isSystem, ErrorNumber problem) : FileSystemControlService
{
    private ErrorNumber _problem = problem;
    private PendingReply _unmounting;

    public override ErrorNumber GetStatistics(out FileSystemStatistics statistics)
    {
        statistics = default;
        if (_problem != ErrorNumber.None)
        {
            return _problem;
        }

        FileSystemStatus status = files!.GetStatus();
        statistics = new FileSystemStatistics
        {
            Capacity = status.Blocks * status.BlockSize,
            Used = (status.Blocks - status.FreeBlocks) * status.BlockSize,
            Files = status.Nodes - status.FreeNodes,
            OpenNodes = server!.OpenNodes,
            MaximumName = (uint)status.MaximumName,
            BlockSize = (uint)status.BlockSize,
        };
        return ErrorNumber.None;
    }

    public override ErrorNumber SetCapacity(ulong bytes) => ErrorNumber.EOPNOTSUPP;

    public override ErrorNumber Synchronize()
    {
        if (_problem == ErrorNumber.None)
        {
            server!.SynchronizeAll(Defer());
        }

        return _problem;
    }

    public override ErrorNumber OpenRoot(out Connection root)
    {
        root = Connection.None;
        return _problem == ErrorNumber.None ? server!.ConnectNode(FileSystemServer.FirstToken, out root) : _problem;
    }

    public override unsafe ErrorNumber Describe(out FileSystemDescription description)
    {
        description = default;
        if (_problem != ErrorNumber.None)
        {
            return _problem;
        }

        fixed (FileSystemDescription* place = &description)
        {
            Encoding.UTF8.GetBytes(files!.Name, new Span<byte>(place->Name, FileSystemDescription.MaximumName));
            files.GetLabel(new Span<byte>(place->Label, FileSystemDescription.MaximumLabel));
        }

        description.Status = files.GetStatus();
        description.OpenNodes = server!.OpenNodes;
        return ErrorNumber.None;
    }

    public override unsafe ErrorNumber Unmount(bool isForced)
    {
        if (_problem != ErrorNumber.None)
        {
            return ErrorNumber.None;
        }

        if (isSystem && !isForced)
        {
            return ErrorNumber.EBUSY;
        }

        if (server!.OpenNodes == 0 || isForced)
        {
            return End(isForced);
        }

        // Some of what is open the kernel keeps for the next opener only. That it has been closed is in the queue before what is sent now.
        server.EndSharing();
        _unmounting = Defer();
        ErrorNumber error = loop.Connect(new Afterwards(OnSharingEnded), 0, out Connection own);
        Message message = default;
        error = error == ErrorNumber.None ? own.Send(&message) : error;
        own.Close();
        if (error != ErrorNumber.None)
        {
            _unmounting.Reply(error);
        }

        return error;
    }

    private void OnSharingEnded() => _unmounting.Reply(server!.OpenNodes == 0 ? End(false) : ErrorNumber.EBUSY);

    /// <summary>What cannot be written can still be read, and copied elsewhere: unless that is forced, it stays mounted then.</summary>
    private ErrorNumber End(bool isForced)
    {
        ErrorNumber error = server!.SynchronizeNow();
        if (error != ErrorNumber.None && !isForced)
        {
            return error;
        }

        ErrorNumber unmounted = files!.Unmount();
        loop.Fallback = null;
        _problem = ErrorNumber.ENXIO;
        return error == ErrorNumber.None ? unmounted : error;
    }
}
