using System.Numerics;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Binary buddy allocator over an array of page descriptors: blocks of 2^order pages, aligned to their size, in one list per
/// order. Blocks are named by the index of their first page. Owned by <see cref="PhysicalMemory"/>, whose lock guards it and
/// every descriptor of a free page.
/// </summary>
public unsafe struct BuddyAllocator
{
    /// <summary>Largest block: 32 MiB.</summary>
    public const int MaximumOrder = 13;

    public const uint None = Page.NoFrame;

    private Page* _pages;
    private uint _count;
    private uint _nonEmptyOrders;
    private ulong _freePages;
    private fixed uint _heads[MaximumOrder + 1];

    public readonly ulong FreePages => _freePages;

    /// <summary>Begins with no page free; index 0 must be a frame that is aligned to the largest block.</summary>
    public void Initialize(Page* pages, uint count)
    {
        _pages = pages;
        _count = count;
        _nonEmptyOrders = 0;
        _freePages = 0;
        for (int order = 0; order <= MaximumOrder; order++)
        {
            _heads[order] = None;
        }
    }

    /// <summary>Adds pages that nobody uses, in the largest blocks that their alignment allows.</summary>
    public void AddRange(uint first, uint count)
    {
        while (count != 0)
        {
            int order = first == 0 ? MaximumOrder : BitOperations.TrailingZeroCount(first);
            int largest = BitOperations.Log2(count);
            order = order < largest ? order : largest;
            order = order < MaximumOrder ? order : MaximumOrder;
            Free(first, order);
            first += 1u << order;
            count -= 1u << order;
        }
    }

    /// <summary>Index of the first page of a block, or <see cref="None"/>.</summary>
    public uint Allocate(int order)
    {
        uint candidates = _nonEmptyOrders >> order;
        if (candidates == 0)
        {
            return None;
        }

        int found = order + BitOperations.TrailingZeroCount(candidates);
        uint index = _heads[found];
        Remove(index, found);
        _freePages -= 1ul << order;
        while (found > order)
        {
            found--;
            Insert(index + (1u << found), found);
        }

        Page* page = _pages + index;
        page->State = PageState.Allocated;
        page->Order = (byte)order;
        return index;
    }

    /// <summary>Gives back a block, or a part of one that is itself a block, and joins it with its free neighbours.</summary>
    public void Free(uint index, int order)
    {
        _freePages += 1ul << order;
        while (order < MaximumOrder)
        {
            uint buddy = index ^ (1u << order);
            if (buddy >= _count || _pages[buddy].State != PageState.FreeHead || _pages[buddy].Order != order)
            {
                break;
            }

            Remove(buddy, order);
            _pages[index > buddy ? index : buddy].State = PageState.Free;
            index &= buddy;
            order++;
        }

        Insert(index, order);
    }

    private void Insert(uint index, int order)
    {
        uint head = _heads[order];
        Page* page = _pages + index;
        page->State = PageState.FreeHead;
        page->Order = (byte)order;
        page->Next = head;
        page->Previous = None;
        if (head != None)
        {
            _pages[head].Previous = index;
        }

        _heads[order] = index;
        _nonEmptyOrders |= 1u << order;
    }

    private void Remove(uint index, int order)
    {
        Page* page = _pages + index;
        if (page->Next != None)
        {
            _pages[page->Next].Previous = page->Previous;
        }

        if (page->Previous != None)
        {
            _pages[page->Previous].Next = page->Next;
            return;
        }

        _heads[order] = page->Next;
        if (page->Next == None)
        {
            _nonEmptyOrders &= ~(1u << order);
        }
    }
}
