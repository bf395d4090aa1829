namespace ViperOS.RamFileSystem;

/// <summary>
/// Finds directory entries by directory and name: one hash table for a whole <see cref="FileTree"/>, which owns it. The chains go
/// through the nodes themselves.
/// </summary>
internal sealed class NameIndex
{
    private Node?[] _buckets = new Node?[64];
    private int _count;

    public Node? Find(Node directory, ReadOnlySpan<byte> name)
    {
        uint hash = HashOf(directory, name);
        Node? node = _buckets[hash & (uint)(_buckets.Length - 1)];
        while (node is not null && (node.Hash != hash || node.Parent != directory || !node.Name.SequenceEqual(name)))
        {
            node = node.NextInBucket;
        }

        return node;
    }

    /// <summary>The node has its parent and its name.</summary>
    public void Add(Node node)
    {
        if (_count == _buckets.Length)
        {
            Grow();
        }

        node.Hash = HashOf(node.Parent!, node.Name);
        Insert(_buckets, node);
        _count++;
    }

    public void Remove(Node node)
    {
        ref Node? place = ref _buckets[node.Hash & (uint)(_buckets.Length - 1)];
        while (place != node)
        {
            place = ref place!.NextInBucket;
        }

        place = node.NextInBucket;
        node.NextInBucket = null;
        _count--;
    }

    private static uint HashOf(Node directory, ReadOnlySpan<byte> name)
    {
        // FNV-1a, begun with the directory so that equal names in many directories spread.
        uint hash = 2166136261 ^ ((uint)directory.Slot * 0x9E3779B1);
        foreach (byte b in name)
        {
            hash = (hash ^ b) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

    private static void Insert(Node?[] buckets, Node node)
    {
        ref Node? bucket = ref buckets[node.Hash & (uint)(buckets.Length - 1)];
        node.NextInBucket = bucket;
        bucket = node;
    }

    private void Grow()
    {
        Node?[] larger = new Node?[_buckets.Length * 2];
        foreach (Node? first in _buckets)
        {
            Node? node = first;
            while (node is not null)
            {
                Node? next = node.NextInBucket;
                Insert(larger, node);
                node = next;
            }
        }

        _buckets = larger;
    }
}
