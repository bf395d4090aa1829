using System.Runtime;
using FsCheck;
using FsCheck.Fluent;

namespace ViperOS.Tests.Runtime.Memory;

/// <summary>Marks and free stretches of a block, against arrays of flags.</summary>
public sealed unsafe class SlotsTests
{
    public static TheoryData<uint> Sizes()
    {
        TheoryData<uint> sizes = [];
        for (int context = 3; context < SizeClasses.Count; context++)
        {
            sizes.Add(SizeClasses.SizeOf(context));
        }

        return sizes;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_address_is_led_to_its_slot(uint size)
    {
        uint reciprocal = Slots.ReciprocalOf(size);
        for (uint offset = 0; offset < HeapLayout.BlockSize; offset++)
        {
            Assert.Equal(offset / size, Slots.IndexOf(offset, reciprocal));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Each_slot_has_a_mark_of_its_own_that_leads_back(uint size)
    {
        uint reciprocal = Slots.ReciprocalOf(size);
        ulong* marks = stackalloc ulong[HeapLayout.MarkWordsPerBlock];
        for (int slot = 0; slot < Slots.CountOf(size); slot++)
        {
            new Span<ulong>(marks, HeapLayout.MarkWordsPerBlock).Clear();
            uint offset = (uint)slot * size;
            Assert.False(Slots.IsMarked(marks, offset));
            Slots.Mark(marks, offset);
            Assert.True(Slots.IsMarked(marks, offset));
            Assert.Equal(1, Slots.CountMarked(marks));
            Assert.Equal(offset, Slots.OffsetOfUnit(Slots.FindMarked(marks, 0), size, reciprocal));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Free_stretches_are_found_in_order_and_completely(uint size)
    {
        int count = Slots.CountOf(size);
        uint reciprocal = Slots.ReciprocalOf(size);
        Gen<int[]> marked = Gen.ArrayOf(Gen.Choose(0, count - 1));
        Prop.ForAll(marked.ToArbitrary(), slots =>
        {
            ulong* marks = stackalloc ulong[HeapLayout.MarkWordsPerBlock];
            new Span<ulong>(marks, HeapLayout.MarkWordsPerBlock).Clear();
            bool[] free = new bool[count];
            Array.Fill(free, true);
            foreach (int slot in slots)
            {
                Slots.Mark(marks, (uint)slot * size);
                free[slot] = false;
            }

            Assert.Equal(free.Count(isFree => !isFree), Slots.CountMarked(marks));
            bool[] found = new bool[count];
            uint offset = 0;
            while (Slots.FindFree(marks, size, reciprocal, offset, out uint start, out uint end))
            {
                Assert.True(start >= offset && end > start && end <= HeapLayout.BlockSize);
                Assert.True(start == 0 || start == offset || !free[(start / size) - 1]);
                for (uint slot = start / size; slot < end / size; slot++)
                {
                    found[slot] = true;
                }

                offset = end;
            }

            Assert.Equal(free, found);
        }).QuickCheckThrowOnFailure();
    }
}
