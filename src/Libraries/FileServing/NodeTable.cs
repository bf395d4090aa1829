using System.Diagnostics.CodeAnalysis;

namespace ViperOS.FileServing;

/// <summary>The nodes that somebody has open or whose pages are kept. Owned by a <see cref="FileSystemServer"/>, used by its thread.</summary>
/// <param name="saved">Where the number of users is kept for the next run; null for nowhere.</param>
internal sealed class NodeTable(SavedServing? saved)
{
    private readonly Dictionary<ulong, ServedNode> _nodes = [];

    public int Count => _nodes.Count;

    /// <summary>Connections of all nodes.</summary>
    public ulong Users { get; private set; }

    public bool TryFind(ulong number, [NotNullWhen(true)] out ServedNode? node) => _nodes.TryGetValue(number, out node);

    public ServedNode Get(ulong number)
    {
        if (!_nodes.TryGetValue(number, out ServedNode? node))
        {
            node = new ServedNode(number);
            _nodes.Add(number, node);
        }

        return node;
    }

    public void AddUser(ServedNode node)
    {
        node.Users++;
        Users++;
        Save(node);
    }

    public void RemoveUser(ServedNode node)
    {
        if (node.Users != 0)
        {
            node.Users--;
            Users--;
            Save(node);
        }
    }

    /// <summary>Takes over what an earlier run has left.</summary>
    public void Restore()
    {
        int place = 0;
        for (; saved is not null && saved.TryGetNext(ref place, out ulong number, out uint users); place++)
        {
            ServedNode node = Get(number);
            node.Users = users;
            node.SavedPlace = place;
            Users += users;
        }
    }

    private void Save(ServedNode node) =>
        node.SavedPlace = saved is null ? -1 : saved.SetUsers(node.SavedPlace, node.Number, node.Users);

    public void Remove(ServedNode node) => _nodes.Remove(node.Number);
}
