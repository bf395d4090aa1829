using System.Diagnostics.CodeAnalysis;
using System.Numerics;
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
    private const int EntriesPerNode = 1 << BitsPerLevel;

    /// <summary>A node's descriptor has a bit for so many entries (<see cref="Page.Groups"/>).</summary>
    private const int EntriesPerGroup = EntriesPerNode / 64;

    private const ulong PagesPerDirtyGroup = EntriesPerNode / 32;

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
    /// until a page is reserved. What is 0 becomes something else only through <see cref="Reserve"/>.
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

    /// <summary>As <see cref="Find"/>, with the number of entries that follow one another there, this one included; 0 if there is no room.</summary>
    [UnscopedRef]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref ulong FindRun(ulong index, out ulong count)
    {
        ref ulong slot = ref Find(index);
        count = Unsafe.IsNullRef(ref slot) ? 0 : _height == 0 ? InlineCount - index : EntriesPerNode - (index & NodeMask);
        return ref slot;
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
                Mark(node, index, level);
            }

            node = *entry;
        }

        Mark(node, index, 0);
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
            while (true)
            {
                int shift = level * BitsPerLevel;
                int first = (int)((index >> shift) & NodeMask);
                int position = first;
                ulong start = index & ~((1ul << (shift + BitsPerLevel)) - 1);
                if (!TryFindEntry(node, ref position))
                {
                    // Nothing more in this node: on behind it.
                    index = start + (1ul << (shift + BitsPerLevel));
                    break;
                }

                index = position == first ? index : start + ((ulong)position << shift);
                node = ((ulong*)DirectMap.ToVirtual(node))[position];
                if (level-- == 0)
                {
                    frame = index < limit ? node : 0;
                    return index < limit;
                }
            }
        }

        return false;
    }

    /// <summary>The page, which has a frame, may be dirty from now on.</summary>
    public readonly void MarkDirty(ulong index)
    {
        if (_height != 0)
        {
            PageArray.Of(FindLeaf(index))->DirtyGroups |= DirtyBit(index);
        }
    }

    /// <summary>As <see cref="TryFindNext"/>, for pages that are dirty.</summary>
    public readonly bool TryFindDirty(ref ulong index, ulong end, out ulong frame)
    {
        while (TryFindNext(ref index, end, out frame))
        {
            if ((PageArray.Of(frame)->CacheFlags & CacheFlags.Dirty) != 0)
            {
                return true;
            }

            if (_height == 0)
            {
                index++;
                continue;
            }

            // On to the next group that may have one.
            Page* leaf = PageArray.Of(FindLeaf(index));
            uint following = leaf->DirtyGroups >> (int)((index & NodeMask) / PagesPerDirtyGroup);
            if ((following & 1) != 0)
            {
                index = NextClean(leaf, index);
            }
            else if (following == 0)
            {
                index = (index | NodeMask) + 1;
            }
            else
            {
                index = (index & ~(PagesPerDirtyGroup - 1)) + ((ulong)BitOperations.TrailingZeroCount(following) * PagesPerDirtyGroup);
            }
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

    /// <summary>Behind a page that is not dirty, in a group that is marked: if the whole group turns out to be clean, it is marked no more.</summary>
    private readonly ulong NextClean(Page* leaf, ulong index)
    {
        ulong start = index & ~(PagesPerDirtyGroup - 1);
        ulong* entries = (ulong*)DirectMap.ToVirtual(FindLeaf(index)) + (start & NodeMask);
        for (ulong i = 0; i < PagesPerDirtyGroup; i++)
        {
            if (entries[i] != 0 && (PageArray.Of(entries[i])->CacheFlags & CacheFlags.Dirty) != 0)
            {
                return index + 1;
            }
        }

        leaf->DirtyGroups &= ~DirtyBit(index);
        return start + PagesPerDirtyGroup;
    }

    private readonly ulong FindLeaf(ulong index)
    {
        ulong node = _root;
        for (int level = _height - 1; level > 0; level--)
        {
            node = *Entry(node, index, level);
        }

        return node;
    }

    private static uint DirtyBit(ulong index) => 1u << (int)((index & NodeMask) / PagesPerDirtyGroup);

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

            // Which of them are dirty is seen when somebody asks.
            PageArray.Of(root)->DirtyGroups = 1;
        }
        else
        {
            entries[0] = _root;
        }

        Mark(root, 0, 0);
        _root = root;
        _height++;
        return true;
    }

    private ulong AllocateNode()
    {
        ulong node = PhysicalMemory.AllocatePage(zeroed: true);
        if (node != 0)
        {
            _nodes++;
            PageArray.Of(node)->DirtyGroups = 0;
        }

        return node;
    }

    private static void FreeNode(ulong node, int level)
    {
        if (level > 0)
        {
            for (int position = 0; TryFindEntry(node, ref position); position++)
            {
                FreeNode(((ulong*)DirectMap.ToVirtual(node))[position], level - 1);
            }
        }

        PhysicalMemory.FreePage(node);
    }

    /// <summary>Moves on to the first entry of a node that is in use; false if there is none. Most of a node is often empty.</summary>
    private static bool TryFindEntry(ulong node, ref int position)
    {
        ulong* entries = (ulong*)DirectMap.ToVirtual(node);
        ulong marks = PageArray.Of(node)->Groups;
        while (position < EntriesPerNode)
        {
            ulong following = marks >> (position / EntriesPerGroup);
            if (following == 0)
            {
                return false;
            }

            int empty = BitOperations.TrailingZeroCount(following);
            position = empty == 0 ? position : ((position / EntriesPerGroup) + empty) * EntriesPerGroup;
            do
            {
                if (entries[position] != 0)
                {
                    return true;
                }

                position++;
            }
            while (position % EntriesPerGroup != 0);
        }

        return false;
    }

    /// <summary>The entry is about to be used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Mark(ulong node, ulong index, int level) =>
        PageArray.Of(node)->Groups |= 1ul << (int)(((index >> (level * BitsPerLevel)) & NodeMask) / EntriesPerGroup);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong* Entry(ulong node, ulong index, int level) =>
        (ulong*)DirectMap.ToVirtual(node) + ((index >> (level * BitsPerLevel)) & NodeMask);
}
