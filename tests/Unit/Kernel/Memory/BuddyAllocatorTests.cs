using System.Runtime.InteropServices;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Memory;

public sealed unsafe class BuddyAllocatorTests
{
    private const uint PageCount = 1 << 14;

    [Fact]
    public void Blocks_never_overlap_are_aligned_and_all_pages_come_back()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(400));
    }

    [Fact]
    public void Freed_neighbours_join_to_the_largest_block()
    {
        using Pages pages = new(PageCount);
        BuddyAllocator buddy = default;
        buddy.Initialize(pages.First, PageCount);
        buddy.AddRange(0, PageCount);
        List<uint> singles = [];
        for (uint index = buddy.Allocate(0); index != BuddyAllocator.None; index = buddy.Allocate(0))
        {
            singles.Add(index);
        }

        Assert.Equal((int)PageCount, singles.Count);
        Assert.Equal(0ul, buddy.FreePages);
        foreach (uint index in singles.OrderBy(index => (index * 2654435761u) & 0xFFFF))
        {
            buddy.Free(index, 0);
        }

        for (int i = 0; i < PageCount >> BuddyAllocator.MaximumOrder; i++)
        {
            Assert.NotEqual(BuddyAllocator.None, buddy.Allocate(BuddyAllocator.MaximumOrder));
        }

        Assert.Equal(BuddyAllocator.None, buddy.Allocate(0));
    }

    [Fact]
    public void A_range_of_any_place_and_size_is_added_wholly()
    {
        Prop.ForAll<ushort, ushort>((start, length) =>
        {
            uint first = start % PageCount;
            uint count = Math.Min(length, PageCount - first);
            using Pages pages = new(PageCount);
            BuddyAllocator buddy = default;
            buddy.Initialize(pages.First, PageCount);
            buddy.AddRange(first, count);
            HashSet<uint> seen = [];
            for (uint index = buddy.Allocate(0); index != BuddyAllocator.None; index = buddy.Allocate(0))
            {
                Assert.InRange(index, first, first + count - 1);
                Assert.True(seen.Add(index));
            }

            return seen.Count == count;
        }).Check(Config.QuickThrowOnFailure);
    }

    /// <summary>Each number is an operation: an allocation of some order, or the return of some block.</summary>
    private static bool Run(int[] operations)
    {
        using Pages pages = new(PageCount);
        BuddyAllocator buddy = default;
        buddy.Initialize(pages.First, PageCount);
        buddy.AddRange(3, PageCount - 10);
        bool[] taken = new bool[PageCount];
        List<(uint Index, int Order)> held = [];
        ulong free = PageCount - 10;
        foreach (int operation in operations)
        {
            int value = operation & int.MaxValue;
            if (value % 3 == 0 && held.Count != 0)
            {
                int which = value / 3 % held.Count;
                (uint index, int order) = held[which];
                held.RemoveAt(which);
                buddy.Free(index, order);
                Array.Fill(taken, false, (int)index, 1 << order);
                free += 1ul << order;
            }
            else
            {
                int order = value % 11;
                uint index = buddy.Allocate(order);
                if (index != BuddyAllocator.None)
                {
                    Assert.Equal(0u, index & ((1u << order) - 1));
                    Assert.InRange(index, 3u, PageCount - 8 - (1u << order) + 1);
                    Assert.DoesNotContain(true, taken.AsSpan((int)index, 1 << order).ToArray());
                    Array.Fill(taken, true, (int)index, 1 << order);
                    held.Add((index, order));
                    free -= 1ul << order;
                }
            }

            Assert.Equal(free, buddy.FreePages);
        }

        foreach ((uint index, int order) in held)
        {
            buddy.Free(index, order);
        }

        // What came back in pieces is whole again: 8 MiB from the middle, which AddRange had put in as one block.
        return buddy.FreePages == PageCount - 10 && buddy.Allocate(12) != BuddyAllocator.None;
    }

    private sealed class Pages(uint count) : IDisposable
    {
        public Page* First { get; } = (Page*)NativeMemory.AllocZeroed(count, (nuint)sizeof(Page));

        public void Dispose() => NativeMemory.Free(First);
    }
}
