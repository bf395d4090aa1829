using System.Runtime;
using System.Runtime.InteropServices;

namespace ViperOS.Tests.Runtime.Memory;

/// <summary>Marking of made-up heaps: one chunk of objects that refer to each other at random.</summary>
public sealed unsafe class MarkerTests : IDisposable
{
    private const int ObjectBytes = 40; // header, type, three references
    private const int Objects = 90_000;

    private readonly byte* _memory = (byte*)NativeMemory.AlignedAlloc(2 * HeapLayout.ChunkSize, HeapLayout.ChunkSize);
    private readonly void* _stack = NativeMemory.Alloc(Marker.StackSize);
    private readonly SyntheticType _type = new SyntheticType(ObjectBytes).WithSeries((8, 24));

    public MarkerTests()
    {
        new Span<byte>(_memory, (int)HeapLayout.ChunkSize).Clear();
        for (int i = 0; i < Objects; i++)
        {
            *(byte**)At(i) = _type.Address;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Exactly_what_can_be_reached_is_marked(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < Objects; i++)
        {
            for (int field = 0; field < 3; field++)
            {
                SetField(i, field, random.Next(3) == 0 ? random.Next(Objects) : -1);
            }
        }

        Marker marker = NewMarker();
        int[] roots = [random.Next(Objects), random.Next(Objects), random.Next(Objects)];
        foreach (int root in roots)
        {
            marker.Mark((nuint)At(root));
        }

        marker.Drain();
        Assert.True(marker.IsIdle);
        Assert.Equal(Reach(roots), Marked());
    }

    [Fact]
    public void A_long_list_needs_no_stack()
    {
        for (int i = 0; i < Objects - 1; i++)
        {
            SetField(i, 1, i + 1);
        }

        Marker marker = NewMarker();
        marker.Mark((nuint)At(0));
        marker.Drain();
        Assert.False(marker.HasOverflowed);
        Assert.Equal(Objects, Marked().Count);
    }

    [Fact]
    public void What_is_no_object_of_the_heap_is_passed_over()
    {
        Marker marker = NewMarker();
        marker.Mark(0);
        marker.Mark((nuint)_memory - 8);
        marker.Mark((nuint)_memory + HeapLayout.ChunkSize + 8);
        Assert.True(marker.IsIdle);
        Assert.Empty(Marked());
    }

    [Fact]
    public void Memory_without_a_type_is_marked_and_not_followed()
    {
        *(nint*)At(7) = 0;
        SetField(7, 0, 8);
        Marker marker = NewMarker();
        marker.Mark((nuint)At(7));
        marker.Drain();
        Assert.Equal([7], Marked());
    }

    [Fact]
    public void A_long_array_is_followed_in_pieces()
    {
        const int Entries = 64;
        nuint* words = (nuint*)NativeMemory.Alloc(Objects, 8);
        for (int i = 0; i < Objects; i++)
        {
            *(nint*)At(i) = 0;
            words[i] = (nuint)At(i);
        }

        Marker marker = NewMarker(Entries);
        marker.Visit(words, words + Objects);
        marker.Drain();
        Assert.True(marker.IsIdle);
        Assert.Equal(Objects, Marked().Count);
        NativeMemory.Free(words);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(500)]
    public void A_stack_that_is_too_small_is_noticed_with_the_bounds(int entries)
    {
        // A comb: each object of the list has two more.
        for (int i = 0; i + 3 < Objects; i += 3)
        {
            SetField(i, 0, i + 1);
            SetField(i, 1, i + 2);
            SetField(i, 2, i + 3);
        }

        for (int i = 0; i < 1000; i++)
        {
            SetField(Objects - 1, i % 3, i);
        }

        Marker marker = NewMarker(entries);
        int[] roots = [0, Objects - 1];
        foreach (int root in roots)
        {
            marker.Mark((nuint)At(root));
        }

        marker.Drain();
        int rounds = 0;
        while (marker.HasOverflowed)
        {
            marker.TakeOverflow(out byte* low, out byte* high);
            foreach (int index in Marked())
            {
                if (At(index) >= low && At(index) <= high)
                {
                    marker.Follow(At(index));
                    marker.Drain();
                }
            }

            Assert.True(++rounds < Objects);
        }

        Assert.True(marker.IsIdle);
        Assert.Equal(Reach(roots), Marked());
    }

    public void Dispose()
    {
        _type.Dispose();
        NativeMemory.AlignedFree(_memory);
        NativeMemory.Free(_stack);
    }

    private Marker NewMarker(int entries = 131_072) =>
        new(_memory, HeapLayout.ChunkSize, HeapLayout.FirstMarksOffset, _stack, (nuint)entries * 8);

    private byte* At(int index) => _memory + HeapLayout.ObjectsOffset + ((nuint)index * ObjectBytes) + HeapLayout.HeaderSize;

    private void SetField(int index, int field, int target) =>
        ((byte**)At(index))[1 + field] = target < 0 ? null : At(target);

    private HashSet<int> Reach(int[] roots)
    {
        HashSet<int> reached = [];
        Stack<int> rest = new(roots);
        while (rest.TryPop(out int index))
        {
            if (reached.Add(index))
            {
                for (int field = 0; field < 3; field++)
                {
                    byte* target = ((byte**)At(index))[1 + field];
                    if (target != null)
                    {
                        rest.Push((int)((target - At(0)) / ObjectBytes));
                    }
                }
            }
        }

        return reached;
    }

    private HashSet<int> Marked()
    {
        HashSet<int> marked = [];
        ulong* marks = (ulong*)(_memory + HeapLayout.FirstMarksOffset);
        for (int i = 0; i < Objects; i++)
        {
            nuint unit = (nuint)(At(i) - _memory) >> HeapLayout.MarkUnitShift;
            if (((marks[unit / 64] >> (int)(unit % 64)) & 1) != 0)
            {
                marked.Add(i);
            }
        }

        return marked;
    }
}
