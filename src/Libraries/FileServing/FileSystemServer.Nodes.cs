using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>Users of nodes, and the end of nodes that have neither names nor users.</summary>
public sealed partial class FileSystemServer
{
    private readonly FileContents _contents;
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
            if (node.Users == 0)
            {
                _contents.OnClosed(node);
                ReleaseIfUnused(node);
            }
        }
    }

    /// <summary>The directories of who made the channel are not counted when they are connected.</summary>
    private static bool IsCounted(ulong token) => token > FirstToken && token - FirstToken < NamedToken;

    private void Use(ulong number) => _nodes.AddUser(_nodes.Get(number));

    /// <summary>A name of the node is gone, and perhaps the node with it.</summary>
    private void GiveUp(in RemovedInode removed)
    {
        if (removed.Number == 0)
        {
            return;
        }

        if (!removed.IsLast)
        {
            NoteChange(removed.Number);
            return;
        }

        Changes.ChangeNode(removed.Number);
        ReportUnnamed(removed.Number);
        if (_contents.HasMedium || _nodes.TryFind(removed.Number, out _))
        {
            // Pages there may be of what nobody has open, too.
            ServedNode node = _nodes.Get(removed.Number);
            node.IsUnnamed = true;
            ReleaseIfUnused(node);
        }
        else
        {
            Reclaim(removed.Number);
        }
    }

    private void ReleaseIfUnused(ServedNode node)
    {
        if (node.Users != 0)
        {
            return;
        }

        bool isGone = node.IsUnnamed || (node.HasMemory && !_files.KeepsUnused);
        if (!_contents.TryLeave(node))
        {
            return;
        }

        _nodes.Remove(node);
        if (isGone)
        {
            Reclaim(node.Number);
        }
    }

    private void Reclaim(ulong number)
    {
        if (_files.Reclaim(number) != ErrorNumber.None)
        {
            _log.Error("fsd: what a removed file took cannot be freed"u8);
        }
    }
}
