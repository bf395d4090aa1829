using ViperOS.Contracts;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Directories;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat;

/// <summary>
/// Numbers for files, which the medium does not have. A file's number is the place of its entry; so most numbers need no memory, and are the same after
/// the server was started anew. A file that was renamed keeps its number, and what comes into its old place gets one that no place has.
/// </summary>
internal sealed class NodeTable(DirectoryTable table, FatType type)
{
    public const ulong RootNumber = 1;

    /// <summary>From here on there are no places.</summary>
    private const ulong FirstInvented = 1UL << 47;
    private const int Capacity = 4096;

    private readonly Dictionary<ulong, FatNode> _nodes = [];
    private readonly Dictionary<ulong, ulong> _placeOf = [];
    private readonly Dictionary<ulong, ulong> _numberAt = [];
    private readonly List<ulong> _leaving = [];
    private ulong _invented = FirstInvented;

    /// <summary>The number of the file whose entry is at a place.</summary>
    public ulong NumberAt(ulong position)
    {
        if (_numberAt.TryGetValue(position, out ulong number))
        {
            return number;
        }

        bool isTaken = _placeOf.ContainsKey(position) || (_nodes.TryGetValue(position, out FatNode? node) && node.IsUnlinked);
        if (!isTaken)
        {
            return position;
        }

        number = _invented++;
        _numberAt.Add(position, number);
        _placeOf.Add(number, position);
        return number;
    }

    /// <summary>ENOENT for a number that is no file's, EIO.</summary>
    public ErrorNumber Get(ulong number, out FatNode node)
    {
        if (_nodes.TryGetValue(number, out node!))
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = Read(number, out ShortEntry entry, out ulong position);
        if (error == ErrorNumber.None)
        {
            node = new FatNode(number, position, type) { Entry = entry };
            _nodes.Add(number, node);
        }

        return error;
    }

    /// <summary>The entry of a file, without remembering it. ENOENT, EIO.</summary>
    public ErrorNumber GetEntry(ulong number, out ShortEntry entry)
    {
        if (_nodes.TryGetValue(number, out FatNode? node))
        {
            entry = node.Entry;
            return ErrorNumber.None;
        }

        return Read(number, out entry, out _);
    }

    public void AddRoot(FatNode root) => _nodes.Add(RootNumber, root);

    public FatNode Root => _nodes[RootNumber];

    /// <summary>Puts the node's entry into its place. EIO.</summary>
    public ErrorNumber Write(FatNode node)
    {
        if (node.Position == 0)
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = table.GetAt(node.Position, out CachedSectors piece, out int offset);
        if (error == ErrorNumber.None)
        {
            ShortEntry.At(piece.Bytes, offset) = node.Entry;
            table.MarkDirty(piece);
        }

        return error;
    }

    /// <summary>The file has another place, and its number as before.</summary>
    public void Move(FatNode node, ulong position)
    {
        Forget(node);
        node.Position = position;
        if (position != node.Number)
        {
            _placeOf.Add(node.Number, position);
            _numberAt.Add(position, node.Number);
        }
    }

    /// <summary>The file has lost its name; its node stays until <see cref="Remove"/>.</summary>
    public void Unlink(FatNode node)
    {
        Forget(node);
        node.Position = 0;
        node.IsUnlinked = true;
    }

    public void Remove(FatNode node) => _nodes.Remove(node.Number);

    /// <summary>Between operations: lets go of nodes that can be read again.</summary>
    public void Trim()
    {
        if (_nodes.Count <= Capacity)
        {
            return;
        }

        foreach (KeyValuePair<ulong, FatNode> node in _nodes)
        {
            if (!node.Value.IsUnlinked && !node.Value.IsRoot && node.Value.Writing == 0)
            {
                _leaving.Add(node.Key);
            }
        }

        foreach (ulong number in _leaving)
        {
            _nodes.Remove(number);
        }

        _leaving.Clear();
    }

    private void Forget(FatNode node)
    {
        if (_placeOf.Remove(node.Number, out ulong position))
        {
            _numberAt.Remove(position);
        }
    }

    private ErrorNumber Read(ulong number, out ShortEntry entry, out ulong position)
    {
        entry = default;
        position = _placeOf.GetValueOrDefault(number, number);
        ErrorNumber error = table.GetAt(position, out CachedSectors piece, out int offset);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        entry = ShortEntry.At(piece.Bytes, offset);
        return entry.IsEnd || entry.IsFree || entry.IsLongName || entry.IsVolumeLabel || entry.IsDots ? ErrorNumber.ENOENT : ErrorNumber.None;
    }
}
