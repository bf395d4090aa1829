using System.Diagnostics.CodeAnalysis;

namespace ViperOS.FileServing;

/// <summary>The nodes that somebody has open or whose pages are kept. Owned by a <see cref="FileSystemServer"/>, used by its thread.</summary>
internal sealed class NodeTable
{
    private readonly Dictionary<ulong, ServedNode> _nodes = [];

    public int Count => _nodes.Count;

    /// <summary>Connections of all nodes.</summary>
    public ulong Users { get; private set; }

    public Dictionary<ulong, ServedNode>.ValueCollection All => _nodes.Values;

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
    }

    public void RemoveUser(ServedNode node)
    {
        if (node.Users != 0)
        {
            node.Users--;
            Users--;
        }
    }

    public void Remove(ServedNode node) => _nodes.Remove(node.Number);
}
