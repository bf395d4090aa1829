using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>Users of nodes, and the end of nodes that have neither names nor users.</summary>
public sealed partial class FileSystemServer
{
    private readonly FilePages _pages;
    private readonly Log _log;

    protected override void OnNodeClosed(ulong token)
    {
        // The root directory of who made the channel was not counted when it was connected.
        if (token != FirstToken && _nodes.TryFind(NumberOf(token), out ServedNode? node))
        {
            _nodes.RemoveUser(node);
            if (node is { Users: 0, HasMemory: true, IsUnnamed: false })
            {
                _pages.OnClosed(node);
            }
            else
            {
                ReleaseIfUnused(node);
            }
        }
    }

    /// <summary>Puts into a status what the file system does not know.</summary>
    private void Complete(ref FileStatus status)
    {
        if (_nodes.TryFind(status.Node, out ServedNode? node) && node.HasMemory)
        {
            // The kernel knows when somebody last read and wrote, and how far; what was set by hand since then counts more.
            status.HasMemory = 1;
            status.SettledAccess = node.SettledAccess;
            status.SettledModification = node.SettledModification;
        }
    }

    private void Use(ulong number) => _nodes.AddUser(_nodes.Get(number));

    /// <summary>A name of the node is gone, and perhaps the node with it.</summary>
    private void GiveUp(in RemovedInode removed)
    {
        if (removed.Number == 0)
        {
            return;
        }

        Changes.ChangeNode(removed.Number);
        if (removed.IsLast)
        {
            ReportUnnamed(removed.Number);
            ServedNode node = _nodes.Get(removed.Number);
            node.IsUnnamed = true;
            ReleaseIfUnused(node);
        }
    }

    private void ReleaseIfUnused(ServedNode node)
    {
        if (node.Users != 0 || (node.HasMemory && !node.IsUnnamed))
        {
            return;
        }

        if (!node.IsUnnamed)
        {
            _nodes.Remove(node);
            return;
        }

        if (!_pages.TryForget(node))
        {
            // Somebody has it mapped: the pager says when nobody has.
            return;
        }

        _nodes.Remove(node);
        if (_files.Reclaim(node.Number) is var error && error != ErrorNumber.None)
        {
            _log.Error("fsd: what a removed file took cannot be freed"u8);
        }
    }
}
