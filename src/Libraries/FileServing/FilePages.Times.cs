using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.FileServing;

/// <summary>
/// When files were read and written the kernel knows first. Times of writing come to the medium with the pages; times of access when the last user
/// closes the file, and with whatever is synchronized.
/// </summary>
internal sealed partial class FilePages
{
    /// <summary>Brings the time of access of a file that was read to the file system. One that cannot be written stays with the kernel.</summary>
    private void WriteAccess(ServedNode node)
    {
        if (!node.HasMemory || _files.IsReadOnly || _files.IsShared || node.Memory.GetInformation(out MemoryInformation information) != ErrorNumber.None
            || information.AccessTime == 0 || information.AccessTime == node.KnownAccess)
        {
            return;
        }

        // Reading is no change: the time of that stays.
        if (_files.GetAttributes(node.Number, out FileStatus status) == ErrorNumber.None && status.Kind == FileKind.Regular
            && _files.SetAttributes(
                node.Number, NodeAttributeMask.AccessTime, new NodeAttributes { AccessTime = information.AccessTime }, status.ChangeTime) == ErrorNumber.None)
        {
            node.KnownAccess = information.AccessTime;
        }
    }

    private void WriteAccessOfAll()
    {
        foreach (ServedNode node in _nodes.ToArray())
        {
            if (node.Users != 0)
            {
                WriteAccess(node);
            }
        }
    }

    public override ErrorNumber Settle(ulong number, SettledTimes times) =>
        _nodes.TryFind(number, out ServedNode? node) && node.HasMemory ? Settle(node, times) : ErrorNumber.None;

    /// <summary>Also for what is on its way to the medium.</summary>
    private ErrorNumber Settle(ServedNode node, SettledTimes times)
    {

        if ((times & SettledTimes.Modification) != 0 && node.TransfersUnderWay != 0)
        {
            foreach (Transfer transfer in _transfers)
            {
                if (transfer.Node == node)
                {
                    transfer.Run = transfer.Run with { ModifiedTime = 0 };
                }
            }
        }

        return node.Memory.SettleTimes(times);
    }
}
