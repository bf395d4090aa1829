using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ViperOS.FileServing;

/// <summary>
/// The nodes that somebody has open or whose pages are kept, in a hash table whose chains go through the nodes themselves. Owned by a <see cref="FileSystemServer"/>,
/// used by its thread.
/// </summary>
internal sealed class NodeTable
{
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;
    private const int SmallestSize = 64;

    private ServedNode?[] _buckets = new ServedNode?[SmallestSize];
    private int _count;

    /// <summary>Connections of all nodes.</summary>
    public ulong Users { get; private set; }

    public bool TryFind(ulong number, [NotNullWhen(true)] out ServedNode? node)
    {
        node = BucketOf(number);
        while (node is not null && node.Number != number)
        {
            node = node.NextInBucket;
        }

        return node is not null;
    }

    public ServedNode Get(ulong number)
    {
        if (!TryFind(number, out ServedNode? node))
        {
            if (_count == _buckets.Length)
            {
                Grow();
            }

            node = new ServedNode(number);
            Insert(node);
            _count++;
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

    public void Remove(ServedNode node)
    {
        ref ServedNode? place = ref BucketOf(node.Number);
        while (place is not null && place != node)
        {
            place = ref place.NextInBucket;
        }

        if (place is not null)
        {
            place = node.NextInBucket;
            node.NextInBucket = null;
            _count--;
        }
    }

    /// <summary>The nodes as they are now, whatever becomes of the table meanwhile.</summary>
    public ServedNode[] ToArray()
    {
        ServedNode[] all = new ServedNode[_count];
        int found = 0;
        foreach (ServedNode? first in _buckets)
        {
            for (ServedNode? node = first; node is not null; node = node.NextInBucket)
            {
                all[found++] = node;
            }
        }

        return all;
    }

    /// <summary>Numbers that follow each other come to lie evenly apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref ServedNode? BucketOf(ulong number) => ref _buckets[(uint)((number * Spread) >> 32) & (uint)(_buckets.Length - 1)];

    private void Insert(ServedNode node)
    {
        ref ServedNode? bucket = ref BucketOf(node.Number);
        node.NextInBucket = bucket;
        bucket = node;
    }

    private void Grow()
    {
        ServedNode[] all = ToArray();
        _buckets = new ServedNode?[2 * _buckets.Length];
        foreach (ServedNode node in all)
        {
            Insert(node);
        }
    }
}
