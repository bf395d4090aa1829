using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Which page frame holds which page of a memory object: up to eight in place, more in a radix tree of 512 entries per node. An
/// entry is the frame's physical address, or 0. The object's mutex guards it; it neither counts references nor frees frames.
/// </summary>
public unsafe struct PageStore
{
    private const int InlineCount = 8;
    private const int BitsPerLevel = 9;
    private const ulong NodeMask = (1ul << BitsPerLevel) - 1;

    /// <summary>2³⁶ pages, the whole of 48 bits.</summary>
    private const int MaximumHeight = 4;

    private int _height;
    private uint _nodes;
    private ulong _root;
    private fixed ulong _inline[InlineCount];

    /// <summary>Pages that the tree itself takes.</summary>
    public readonly uint NodeCount => _nodes;

    /// <summary>The frame of a page, or 0.</summary>
    public ulong Get(ulong index)
    {
        ref ulong slot = ref Find(index);
        return Unsafe.IsNullRef(ref slot) ? 0 : slot;
    }

    /// <summary>
    /// The entry of a page, or a null reference if there is no room for one. It stays where it is until <see cref="Clear"/> or
    /// until a page is reserved.
    /// </summary>
    [UnscopedRef]
    public ref ulong Find(ulong index)
    {
        if (_height == 0)
        {
            return ref index < InlineCount ? ref _inline[(int)index] : ref Unsafe.NullRef<ulong>();
        }

        if (index >> (_height * BitsPerLevel) != 0)
        {
            return ref Unsafe.NullRef<ulong>();
        }

        ulong node = _root;
        for (int level = _height - 1; level > 0; level--)
        {
            node = *Entry(node, index, level);
            if (node == 0)
            {
                return ref Unsafe.NullRef<ulong>();
            }
        }

        return ref *Entry(node, index, 0);
    }

    /// <summary>As <see cref="Find"/>, making room if need be. A null reference without memory, or beyond 48 bits.</summary>
    [UnscopedRef]
    public ref ulong Reserve(ulong index)
    {
        if (_height == 0 && index < InlineCount)
        {
            return ref _inline[(int)index];
        }

        while (_height == 0 || index >> (_height * BitsPerLevel) != 0)
        {
            if (!Grow())
            {
                return ref Unsafe.NullRef<ulong>();
            }
        }

        ulong node = _root;
        for (int level = _height - 1; level > 0; level--)
        {
            ulong* entry = Entry(node, index, level);
            if (*entry == 0)
            {
                ulong created = AllocateNode();
                if (created == 0)
                {
                    return ref Unsafe.NullRef<ulong>();
                }

                *entry = created;
            }

            node = *entry;
        }

        return ref *Entry(node, index, 0);
    }

    /// <summary>
    /// Moves <paramref name="index"/> to the first page from there on that has a frame. False if there is none before
    /// <paramref name="end"/>.
    /// </summary>
    public readonly bool TryFindNext(ref ulong index, ulong end, out ulong frame)
    {
        frame = 0;
        if (_height == 0)
        {
            for (; index < end && index < InlineCount; index++)
            {
                frame = _inline[(int)index];
                if (frame != 0)
                {
                    return true;
                }
            }

            return false;
        }

        ulong limit = 1ul << (_height * BitsPerLevel);
        limit = limit < end ? limit : end;
        while (index < limit)
        {
            ulong node = _root;
            int level = _height - 1;
            while (level > 0)
            {
                node = *Entry(node, index, level);
                if (node == 0)
                {
                    break;
                }

                level--;
            }

            if (node == 0)
            {
                // Nothing below this entry: on to the next one.
                ulong span = 1ul << (level * BitsPerLevel);
                index = (index & ~(span - 1)) + span;
                continue;
            }

            do
            {
                ulong* entry = Entry(node, index, 0);
                if ((index & 3) == 0 && (entry[0] | entry[1] | entry[2] | entry[3]) == 0)
                {
                    // Most of a node is often empty: four entries at a time, which may lead beyond the limit but not out of the node.
                    index += 4;
                    continue;
                }

                frame = *entry;
                if (frame != 0)
                {
                    return true;
                }

                index++;
            }
            while (index < limit && (index & NodeMask) != 0);
        }

        return false;
    }

    /// <summary>Frees the tree's own pages and begins empty.</summary>
    public void Clear()
    {
        if (_height != 0)
        {
            FreeNode(_root, _height - 1);
        }

        this = default;
    }

    private bool Grow()
    {
        if (_height == MaximumHeight)
        {
            return false;
        }

        ulong root = AllocateNode();
        if (root == 0)
        {
            return false;
        }

        ulong* entries = (ulong*)DirectMap.ToVirtual(root);
        if (_height == 0)
        {
            for (int i = 0; i < InlineCount; i++)
            {
                entries[i] = _inline[i];
                _inline[i] = 0;
            }
        }
        else
        {
            entries[0] = _root;
        }

        _root = root;
        _height++;
        return true;
    }

    private ulong AllocateNode()
    {
        ulong node = PhysicalMemory.AllocatePage(zeroed: true);
        _nodes += node == 0 ? 0u : 1u;
        return node;
    }

    private static void FreeNode(ulong node, int level)
    {
        if (level > 0)
        {
            ulong* entries = (ulong*)DirectMap.ToVirtual(node);
            for (int i = 0; i < 1 << BitsPerLevel; i++)
            {
                if (entries[i] != 0)
                {
                    FreeNode(entries[i], level - 1);
                }
            }
        }

        PhysicalMemory.FreePage(node);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong* Entry(ulong node, ulong index, int level) =>
        (ulong*)DirectMap.ToVirtual(node) + ((index >> (level * BitsPerLevel)) & NodeMask);
}
