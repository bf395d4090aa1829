namespace ViperOS.Kernel.Memory;

/// <summary>
/// The regions of one address space: an AVL tree by address whose nodes know the largest hole below them, and a list through all
/// of them. Guarded by the address space's mutex. Recursion is at most about 30 deep.
/// </summary>
public struct RegionTree
{
    private Region? _root;
    private Region? _first;
    private int _count;

    public readonly int Count => _count;

    /// <summary>The region with the lowest address.</summary>
    public readonly Region? First => _first;

    /// <summary>The region that the address lies in.</summary>
    public readonly Region? Find(ulong address)
    {
        Region? node = _root;
        while (node is not null)
        {
            if (address < node.Start)
            {
                node = node.Left;
            }
            else if (address >= node.End)
            {
                node = node.Right;
            }
            else
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>The lowest region that ends after the address.</summary>
    public readonly Region? FindFrom(ulong address)
    {
        Region? node = _root;
        Region? best = null;
        while (node is not null)
        {
            if (address < node.End)
            {
                best = node;
                node = node.Left;
            }
            else
            {
                node = node.Right;
            }
        }

        return best;
    }

    public readonly bool Overlaps(ulong start, ulong end)
    {
        Region? region = FindFrom(start);
        return region is not null && region.Start < end;
    }

    /// <summary>The highest hole of the size within [low, high), at its upper end; 0 if there is none.</summary>
    public readonly ulong FindHole(ulong size, ulong low, ulong high) => FindHole(_root, size, low, high);

    /// <summary>The region must not overlap any other.</summary>
    public void Insert(Region region)
    {
        Region? next = FindFrom(region.Start);
        Region? previous = next is null ? Last() : next.Previous;
        region.Previous = previous;
        region.Next = next;
        if (previous is null)
        {
            _first = region;
        }
        else
        {
            previous.Next = region;
        }

        if (next is not null)
        {
            next.Previous = region;
        }

        region.Left = null;
        region.Right = null;
        _root = Insert(_root, region);
        _count++;
    }

    public void Remove(Region region)
    {
        if (region.Previous is null)
        {
            _first = region.Next;
        }
        else
        {
            region.Previous.Next = region.Next;
        }

        if (region.Next is not null)
        {
            region.Next.Previous = region.Previous;
        }

        _root = Remove(_root, region);
        region.Left = null;
        region.Right = null;
        region.Next = null;
        region.Previous = null;
        _count--;
    }

    /// <summary>To be called after a region's bounds changed, which must not change the order.</summary>
    public readonly void Changed(Region region) => Refresh(_root, region);

    private readonly Region? Last()
    {
        Region? node = _root;
        while (node?.Right is not null)
        {
            node = node.Right;
        }

        return node;
    }

    private static ulong FindHole(Region? node, ulong size, ulong low, ulong high)
    {
        if (high <= low || high - low < size)
        {
            return 0;
        }

        if (node is null)
        {
            return high - size;
        }

        // What is between low, high and the regions of the subtree; exact, so only one descent finds something.
        bool below = node.SubtreeStart > low && node.SubtreeStart - low >= size;
        bool above = high > node.SubtreeEnd && high - node.SubtreeEnd >= size;
        if (!below && !above && node.SubtreeGap < size)
        {
            return 0;
        }

        ulong found = FindHole(node.Right, size, node.End > low ? node.End : low, high);
        return found != 0 ? found : FindHole(node.Left, size, low, node.Start < high ? node.Start : high);
    }

    private static Region Insert(Region? node, Region region)
    {
        if (node is null)
        {
            Update(region);
            return region;
        }

        if (region.Start < node.Start)
        {
            node.Left = Insert(node.Left, region);
        }
        else
        {
            node.Right = Insert(node.Right, region);
        }

        return Balance(node);
    }

    private static Region? Remove(Region? node, Region region)
    {
        if (node is null)
        {
            return null;
        }

        if (node != region)
        {
            if (region.Start < node.Start)
            {
                node.Left = Remove(node.Left, region);
            }
            else
            {
                node.Right = Remove(node.Right, region);
            }

            return Balance(node);
        }

        if (node.Left is null)
        {
            return node.Right;
        }

        if (node.Right is null)
        {
            return node.Left;
        }

        Region successor = node.Right;
        while (successor.Left is not null)
        {
            successor = successor.Left;
        }

        Region? right = RemoveLowest(node.Right);
        successor.Right = right;
        successor.Left = node.Left;
        return Balance(successor);
    }

    private static Region? RemoveLowest(Region node)
    {
        if (node.Left is null)
        {
            return node.Right;
        }

        node.Left = RemoveLowest(node.Left);
        return Balance(node);
    }

    private static void Refresh(Region? node, Region region)
    {
        if (node is null)
        {
            return;
        }

        if (node != region)
        {
            Refresh(region.Start < node.Start ? node.Left : node.Right, region);
        }

        Update(node);
    }

    private static Region Balance(Region node)
    {
        int balance = HeightOf(node.Left) - HeightOf(node.Right);
        if (balance > 1)
        {
            if (HeightOf(node.Left!.Left) < HeightOf(node.Left.Right))
            {
                node.Left = RotateLeft(node.Left);
            }

            return RotateRight(node);
        }

        if (balance < -1)
        {
            if (HeightOf(node.Right!.Right) < HeightOf(node.Right.Left))
            {
                node.Right = RotateRight(node.Right);
            }

            return RotateLeft(node);
        }

        Update(node);
        return node;
    }

    private static Region RotateRight(Region node)
    {
        Region top = node.Left!;
        node.Left = top.Right;
        top.Right = node;
        Update(node);
        Update(top);
        return top;
    }

    private static Region RotateLeft(Region node)
    {
        Region top = node.Right!;
        node.Right = top.Left;
        top.Left = node;
        Update(node);
        Update(top);
        return top;
    }

    private static int HeightOf(Region? node) => node is null ? 0 : node.Height;

    private static void Update(Region node)
    {
        Region? left = node.Left;
        Region? right = node.Right;
        int leftHeight = HeightOf(left);
        int rightHeight = HeightOf(right);
        node.Height = (leftHeight > rightHeight ? leftHeight : rightHeight) + 1;
        node.SubtreeStart = node.Start;
        node.SubtreeEnd = node.End;
        ulong gap = 0;
        if (left is not null)
        {
            node.SubtreeStart = left.SubtreeStart;
            gap = Larger(left.SubtreeGap, node.Start - left.SubtreeEnd);
        }

        if (right is not null)
        {
            node.SubtreeEnd = right.SubtreeEnd;
            gap = Larger(gap, Larger(right.SubtreeGap, right.SubtreeStart - node.End));
        }

        node.SubtreeGap = gap;
    }

    private static ulong Larger(ulong a, ulong b) => a > b ? a : b;
}
