using ViperOS.Contracts;

namespace ViperOS.NineP;

/// <summary>
/// The files that were met, by number. The number comes from the server's identity of the file, so it is the same after this program was started anew; then a
/// file must be met again, by its name, before its number says anything. The server keeps something open for each fid, so only those
/// used last have one; the others are found again by their names.
/// </summary>
internal sealed class NodeTable(NinePClient client)
{
    /// <summary>Nodes with fids.</summary>
    private const int MaximumFids = 1024;

    /// <summary>Numbers are below this; a server's identity that is not has another number from here on.</summary>
    private const ulong Limit = 1UL << 48;
    private const ulong FirstInvented = 1UL << 47;

    private readonly Dictionary<ulong, HostNode> _byNumber = [];
    private readonly Dictionary<ulong, HostNode> _byName = [];
    private readonly Dictionary<ulong, ulong> _invented = [];
    private readonly List<HostNode> _withFids = [];
    private readonly byte[]?[] _names = new byte[]?[NinePClient.MaximumNames];
    private readonly List<HostNode> _way = [];
    private ulong _nextInvented = FirstInvented;
    private ulong _uses;

    public HostNode Root { get; private set; } = new(0, default);

    public void SetRoot(Qid qid)
    {
        Root = new HostNode(NumberOf(qid), qid) { Fid = 0 };
        _byNumber[Root.Number] = Root;
    }

    public ulong NumberOf(in Qid qid)
    {
        if (qid.Path is > 0 and < FirstInvented)
        {
            return qid.Path;
        }

        if (!_invented.TryGetValue(qid.Path, out ulong number))
        {
            number = _nextInvented < Limit ? _nextInvented++ : FirstInvented;
            _invented.Add(qid.Path, number);
        }

        return number;
    }

    /// <summary>The node of what was found under a name, which may have been met under another one.</summary>
    public HostNode Meet(in Qid qid, HostNode parent, ReadOnlySpan<byte> name)
    {
        HostNode node = Add(qid);
        if (node != Root && (node.Parent != parent || !node.Name.AsSpan().SequenceEqual(name)))
        {
            Rename(node, parent, name);
        }

        return node;
    }

    /// <summary>The node is met under another name from now on; with no parent under none.</summary>
    public void Rename(HostNode node, HostNode? parent, ReadOnlySpan<byte> name)
    {
        if (node.Parent is { } before && _byName.TryGetValue(KeyOf(before, node.Name), out HostNode? named) && named == node)
        {
            _byName.Remove(KeyOf(before, node.Name));
        }

        node.Parent = parent;
        if (parent is not null)
        {
            node.Name = name.ToArray();
            _byName[KeyOf(parent, name)] = node;
        }
    }

    /// <summary>The node that was met under a name last, if it has a fid: whether it still has the name, the server knows.</summary>
    public HostNode? FindKnown(HostNode parent, ReadOnlySpan<byte> name)
    {
        if (!_byName.TryGetValue(KeyOf(parent, name), out HostNode? node) || node.Fid == NinePClient.NoFid || node.IsUnlinked || node.Parent != parent
            || !node.Name.AsSpan().SequenceEqual(name))
        {
            return null;
        }

        node.Used = ++_uses;
        return node;
    }

    /// <summary>ENOENT for a number that was not met.</summary>
    public ErrorNumber Get(ulong number, out HostNode node) => _byNumber.TryGetValue(number, out node!) ? ErrorNumber.None : ErrorNumber.ENOENT;

    /// <summary>Sees to it that the node has a fid. ENOENT if it is no more where it was met, EIO.</summary>
    public ErrorNumber Name(HostNode node)
    {
        node.Used = ++_uses;
        if (node.Fid != NinePClient.NoFid)
        {
            return ErrorNumber.None;
        }

        if (node.IsUnlinked)
        {
            return ErrorNumber.ENOENT;
        }

        _way.Clear();
        HostNode? at = node;
        while (at is not null && at.Fid == NinePClient.NoFid && _way.Count < MaximumFids)
        {
            _way.Add(at);
            at = at.Parent;
        }

        if (at is null || at.Fid == NinePClient.NoFid)
        {
            return ErrorNumber.ENOENT;
        }

        return WalkFrom(at.Fid, node);
    }

    /// <summary>The node has got a fid.</summary>
    public void SetFid(HostNode node, uint fid)
    {
        if (node.Fid != NinePClient.NoFid && node != Root)
        {
            client.Clunk(node.Fid);
        }

        NoteFids(node);
        node.Fid = fid;
        node.Used = ++_uses;
    }

    public void SetOpenFid(HostNode node, uint fid, bool isWritable)
    {
        if (node.OpenFid != NinePClient.NoFid)
        {
            client.Clunk(node.OpenFid);
        }

        NoteFids(node);
        node.OpenFid = fid;
        node.IsWritable = isWritable;
        node.Used = ++_uses;
    }

    /// <summary>Ends the node's fids: what they name is not there any more, or is another file.</summary>
    public void DropFids(HostNode node)
    {
        if (node.Fid != NinePClient.NoFid && node != Root)
        {
            client.Clunk(node.Fid);
            node.Fid = NinePClient.NoFid;
        }

        if (node.OpenFid != NinePClient.NoFid)
        {
            client.Clunk(node.OpenFid);
            node.OpenFid = NinePClient.NoFid;
        }

        if (node != Root && _withFids.Remove(node))
        {
            node.HasChanges = false;
        }
    }

    public void Remove(HostNode node)
    {
        DropFids(node);
        Rename(node, null, default);
        _byNumber.Remove(node.Number);
    }

    /// <summary>Between operations: ends the fids of nodes that have not been used for long.</summary>
    public void Trim()
    {
        if (_withFids.Count <= MaximumFids)
        {
            return;
        }

        ulong limit = _uses - Math.Min(_uses, MaximumFids / 2);
        for (int i = _withFids.Count - 1; i >= 0; i--)
        {
            HostNode node = _withFids[i];
            if (node.Used < limit && !node.IsUnlinked)
            {
                if (node.HasChanges)
                {
                    client.Synchronize(node.OpenFid);
                }

                DropFids(node);
            }
        }
    }

    /// <summary>Nodes that have fids, for what is done with all of them.</summary>
    public ReadOnlySpan<HostNode> WithFids => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_withFids);

    /// <summary>Two that have the same only make the server be asked once more.</summary>
    private static ulong KeyOf(HostNode parent, ReadOnlySpan<byte> name)
    {
        const ulong Prime = 0x9E37_79B9_7F4A_7C15;
        ulong key = parent.Number * Prime;
        foreach (byte letter in name)
        {
            key = (System.Numerics.BitOperations.RotateLeft(key, 5) ^ letter) * Prime;
        }

        return key;
    }

    private HostNode Add(in Qid qid)
    {
        ulong number = NumberOf(qid);
        if (!_byNumber.TryGetValue(number, out HostNode? node))
        {
            node = new HostNode(number, qid);
            _byNumber.Add(number, node);
        }

        if (node.Qid.Kind != qid.Kind)
        {
            // The host has used the number again, for another sort of file.
            DropFids(node);
        }

        node.Qid = qid;
        return node;
    }

    private void NoteFids(HostNode node)
    {
        if (!node.HasFids)
        {
            _withFids.Add(node);
        }
    }

    /// <summary>Down the way, as many names at a time as a walk can have.</summary>
    private ErrorNumber WalkFrom(uint fid, HostNode node)
    {
        uint start = fid;
        Qid qid = default;
        while (_way.Count != 0)
        {
            int count = Math.Min(_way.Count, NinePClient.MaximumNames);
            for (int i = 0; i < count; i++)
            {
                _names[i] = _way[^(i + 1)].Name;
            }

            _way.RemoveRange(_way.Count - count, count);
            ErrorNumber error = client.Walk(fid, _names.AsSpan(0, count)!, out uint next, out qid);
            if (fid != start)
            {
                client.Clunk(fid);
            }

            if (error != ErrorNumber.None)
            {
                return error;
            }

            fid = next;
        }

        if (NumberOf(qid) != node.Number)
        {
            client.Clunk(fid);
            return ErrorNumber.ENOENT;
        }

        SetFid(node, fid);
        return ErrorNumber.None;
    }
}
