using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Ipc;

/// <summary>Makes of a transfer, as a message or a new process names it, the capability that is on its way.</summary>
internal static class HandleTransfers
{
    /// <summary>
    /// A capability of the sender's, or on a new connection to his channel. A handle to be moved is still his: it is closed when nothing can fail any
    /// more. The result belongs to the caller. EBADF, EACCES, EINVAL, ENOMEM, EPIPE.
    /// </summary>
    public static int Take(HandleTable source, in HandleTransfer transfer, out Capability? capability)
    {
        switch (transfer.Kind)
        {
            case TransferKind.Copy or TransferKind.Move:
                return source.Export(transfer.Handle, transfer.Rights, move: false, out capability);
            case TransferKind.Connect:
                return Connect(source, transfer, out capability);
            default:
                capability = null;
                return Error.EINVAL;
        }
    }

    /// <summary>The capability that <see cref="Take"/> gave is not sent after all: a connection made for it goes without a word.</summary>
    public static void Undo(in HandleTransfer transfer, Capability capability)
    {
        if (transfer.Kind == TransferKind.Connect && capability.AcquireObject() is Connection connection)
        {
            connection.Channel.Forget(connection);
            connection.Release();
        }
    }

    private static int Connect(HandleTable source, in HandleTransfer transfer, out Capability? capability)
    {
        capability = null;
        int result = source.Lookup(transfer.Handle, Rights.Manage, out Channel? channel);
        if (result < 0)
        {
            return result;
        }

        result = channel!.Connect(transfer.Token, out Connection? connection);
        channel.Release();
        if (result < 0)
        {
            return result;
        }

        capability = Capability.Create(connection!, transfer.Rights);
        connection!.Release();
        return capability is null ? Error.ENOMEM : 0;
    }
}
