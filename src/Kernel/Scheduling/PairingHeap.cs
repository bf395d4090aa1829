namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// A pairing heap (Fredman, Sedgewick, Sleator, Tarjan 1986) of intrusive nodes: insertion in constant time, removal of any node in
/// amortised logarithmic time, no memory of its own. Keys are compared by signed difference, so that they may wrap. Not synchronised.
/// </summary>
public struct PairingHeap
{
    private HeapNode? _root;

    public readonly HeapNode? Minimum => _root;

    public readonly bool IsEmpty => _root is null;

    public static bool IsBefore(ulong first, ulong second) => (long)(first - second) < 0;

    public void Insert(HeapNode node, ulong key)
    {
        node.Key = key;
        Link.Set(ref node.Child, null);
        Link.Set(ref node.Sibling, null);
        Link.Set(ref node.Previous, null);
        node.IsInHeap = true;
        Link.Set(ref _root, _root is null ? node : Meld(_root, node));
    }

    public HeapNode? RemoveMinimum()
    {
        HeapNode? minimum = _root;
        if (minimum is not null)
        {
            Link.Set(ref _root, MergeSiblings(minimum.Child));
            Forget(minimum);
        }

        return minimum;
    }

    public void Remove(HeapNode node)
    {
        if (node == _root)
        {
            RemoveMinimum();
            return;
        }

        HeapNode previous = node.Previous!;
        if (previous.Child == node)
        {
            Link.Set(ref previous.Child, node.Sibling);
        }
        else
        {
            Link.Set(ref previous.Sibling, node.Sibling);
        }

        if (node.Sibling is not null)
        {
            Link.Set(ref node.Sibling.Previous, previous);
        }

        HeapNode? orphans = MergeSiblings(node.Child);
        if (orphans is not null)
        {
            Link.Set(ref _root, Meld(_root!, orphans));
        }

        Forget(node);
    }

    /// <summary>
    /// The node after <paramref name="node"/> in a walk over all nodes, in no particular order; null at the end. Start at <see
    /// cref="Minimum"/>.
    /// </summary>
    public static HeapNode? NextInWalk(HeapNode node)
    {
        if (node.Child is not null)
        {
            return node.Child;
        }

        HeapNode? current = node;
        while (current is not null)
        {
            if (current.Sibling is not null)
            {
                return current.Sibling;
            }

            // Back to the first of these siblings, whose Previous is the parent.
            HeapNode? previous = current.Previous;
            while (previous is not null && previous.Child != current)
            {
                current = previous;
                previous = current.Previous;
            }

            current = previous;
        }

        return null;
    }

    private static void Forget(HeapNode node)
    {
        Link.Set(ref node.Child, null);
        Link.Set(ref node.Sibling, null);
        Link.Set(ref node.Previous, null);
        node.IsInHeap = false;
    }

    /// <summary>Joins two roots; the first wins a tie.</summary>
    private static HeapNode Meld(HeapNode first, HeapNode second)
    {
        if (IsBefore(second.Key, first.Key))
        {
            (first, second) = (second, first);
        }

        Link.Set(ref second.Sibling, first.Child);
        if (first.Child is not null)
        {
            Link.Set(ref first.Child.Previous, second);
        }

        Link.Set(ref first.Child, second);
        Link.Set(ref second.Previous, first);
        Link.Set(ref first.Sibling, null);
        Link.Set(ref first.Previous, null);
        return first;
    }

    /// <summary>
    /// Melds siblings in pairs from left to right, then the pairs from right to left. Iterative: the kernel stack is small.
    /// </summary>
    private static HeapNode? MergeSiblings(HeapNode? first)
    {
        // The pairs form a stack, linked by Previous.
        HeapNode? pairs = null;
        while (first is not null)
        {
            HeapNode left = first;
            HeapNode? right = left.Sibling;
            Link.Set(ref left.Sibling, null);
            Link.Set(ref left.Previous, null);
            if (right is null)
            {
                first = null;
            }
            else
            {
                first = right.Sibling;
                Link.Set(ref right.Sibling, null);
                Link.Set(ref right.Previous, null);
                left = Meld(left, right);
            }

            Link.Set(ref left.Previous, pairs);
            pairs = left;
        }

        if (pairs is null)
        {
            return null;
        }

        HeapNode result = pairs;
        pairs = result.Previous;
        Link.Set(ref result.Previous, null);
        while (pairs is not null)
        {
            HeapNode next = pairs;
            pairs = next.Previous;
            Link.Set(ref next.Previous, null);
            result = Meld(next, result);
        }

        return result;
    }
}
