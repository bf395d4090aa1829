using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>Users of nodes, and the end of nodes that have neither names nor users.</summary>
public sealed partial class FileSystemServer
{
    private readonly FilePages _pages;
    private readonly Log _log;

    /// <summary>
    /// The call was served already, by a run that was killed before it could answer; the kernel asks again. What comes of it is in the file system, and
    /// of what the kernel remembered nothing is left.
    /// </summary>
    private bool IsRepeated => CallNumber != 0 && _saved is not null && _saved.RepeatedCall == CallNumber;

    /// <summary>What the call asks for is one operation: by that the next run knows whether it was done.</summary>
    private void BeginCall() => _saved?.BeginCall(CallNumber, _files.Operations);

    /// <summary>After an earlier run: who has which nodes open, as the kernel knows it.</summary>
    private ErrorNumber CountUsers()
    {
        ulong[] tokens = new ulong[256];
        int count;
        ErrorNumber error;
        while ((error = Loop.Channel.GetTokens(tokens, out count)) == ErrorNumber.None && count > tokens.Length)
        {
            tokens = new ulong[count + tokens.Length];
        }

        foreach (ulong token in tokens.AsSpan(0, count))
        {
            if (IsCounted(token))
            {
                Use(NumberOf(token));
            }
        }

        return error;
    }

    /// <summary>After an earlier run: files that are not freed yet.</summary>
    private void TakeOrphans()
    {
        List<ServedNode> unnamed = [];
        ulong number = 0;
        while (_files.NextOrphan(number, out number) == ErrorNumber.None)
        {
            ServedNode node = _nodes.Get(number);
            node.IsUnnamed = true;
            unnamed.Add(node);
        }

        foreach (ServedNode node in unnamed)
        {
            ReleaseIfUnused(node);
        }
    }

    protected override void OnNodeClosed(ulong token)
    {
        if (IsCounted(token) && _nodes.TryFind(NumberOf(token), out ServedNode? node))
        {
            _nodes.RemoveUser(node);
            if (node is { Users: 0, IsUnnamed: false })
            {
                _pages.WriteAccess(node);
            }

            if (node is { Users: 0, HasMemory: true, IsUnnamed: false } && _files.KeepsUnused)
            {
                _pages.OnClosed(node);
            }
            else
            {
                ReleaseIfUnused(node);
            }
        }
    }

    /// <summary>The directories of who made the channel are not counted when they are connected.</summary>
    private static bool IsCounted(ulong token) => token > FirstToken && token - FirstToken < NamedToken;

    /// <summary>Puts into a status what the file system does not know.</summary>
    private void Complete(ref FileStatus status)
    {
        if (_nodes.TryFind(status.Node, out ServedNode? node) && node.HasMemory && status.Kind == FileKind.Regular)
        {
            if (_files.IsShared && _pages.Compare(node, ref status) != ErrorNumber.None)
            {
                return;
            }

            // The kernel knows when somebody last read and wrote, and how far.
            status.HasMemory = 1;
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

        NoteChange(removed.Number);
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
        bool isKept = node.HasMemory && !node.IsUnnamed;
        if (node.Users != 0 || (isKept && _files.KeepsUnused))
        {
            return;
        }

        if (!node.IsUnnamed && !isKept)
        {
            _nodes.Remove(node);
            return;
        }

        if (isKept && _pages.FlushNow(node) != ErrorNumber.None)
        {
            _log.Error("fsd: what was written to a device is lost"u8);
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
