using System.Runtime;
using FsCheck;
using FsCheck.Fluent;

namespace ViperOS.Tests.Runtime.Memory;

/// <summary>Which words of an object are shown to the collector.</summary>
public sealed unsafe class GcDescriptorTests
{
    private const int ObjectSize = 4096;

    [Fact]
    public void An_object_shows_its_series()
    {
        using SyntheticType type = new SyntheticType(64).WithSeries((8, 16), (40, 8));
        Assert.Equal([8, 16, 40], Visit(type, length: 0));
    }

    [Fact]
    public void An_array_of_references_shows_all_elements()
    {
        using SyntheticType type = new SyntheticType(24, 8).WithElementsThatAreReferences();
        Assert.Empty(Visit(type, length: 0));
        Assert.Equal([16], Visit(type, length: 1));
        Assert.Equal([16, 24, 32, 40, 48], Visit(type, length: 5));
    }

    [Fact]
    public void An_array_of_structures_skips_what_is_none()
    {
        // { reference, number, reference, reference, number, number }
        using SyntheticType type = new SyntheticType(24, 48).WithElements((1, 8), (2, 16));
        Assert.Empty(Visit(type, length: 0));
        Assert.Equal([16, 32, 40, 64, 80, 88], Visit(type, length: 2));
    }

    [Fact]
    public void A_structure_that_begins_without_references_starts_later()
    {
        using SyntheticType type = new SyntheticType(24, 24).WithElements((1, 16));
        ((nint*)type.Address)[-2] = 24;
        Assert.Equal([24, 48, 72], Visit(type, length: 3));
    }

    [Fact]
    public void Sizes_are_rounded_up()
    {
        using SyntheticType text = new(22, 2);
        using SyntheticType plain = new(32);
        byte* value = stackalloc byte[64];
        *(uint*)(value + 8) = 5;
        Assert.Equal((nuint)32, GcDescriptor.SizeOf(value, text.Address));
        Assert.Equal((nuint)32, GcDescriptor.SizeOf(value, plain.Address));
        Assert.False(GcDescriptor.HasPointers(text.Address));
    }

    [Fact]
    public void Any_series_are_shown_exactly()
    {
        Gen<int[]> widths = Gen.ArrayOf(Gen.Choose(1, 6));
        Prop.ForAll(widths.ToArbitrary(), all =>
        {
            List<(int, int)> series = [];
            List<int> expected = [];
            int offset = 8;
            for (int i = 0; i < Math.Min(all.Length, 12); i++)
            {
                series.Add((offset, all[i] * 8));
                for (int k = 0; k < all[i]; k++)
                {
                    expected.Add(offset + (k * 8));
                }

                offset += (all[i] + 1) * 8;
            }

            if (series.Count != 0)
            {
                using SyntheticType type = new SyntheticType((uint)offset + 8).WithSeries([.. series]);
                Assert.Equal(expected, Visit(type, length: 0));
            }
        }).QuickCheckThrowOnFailure();
    }

    private static List<int> Visit(SyntheticType type, uint length)
    {
        byte* value = stackalloc byte[ObjectSize];
        new Span<byte>(value, ObjectSize).Clear();
        *(byte**)value = type.Address;
        *(uint*)(value + 8) = length;
        OffsetVisitor visitor = new(value);
        GcDescriptor.Visit(value, type.Address, ref visitor);
        return visitor.Offsets;
    }

    private struct OffsetVisitor(byte* value) : IReferenceVisitor
    {
        public readonly List<int> Offsets { get; } = [];

        public readonly void Visit(nuint* start, nuint* end)
        {
            for (; start < end; start++)
            {
                Offsets.Add((int)((byte*)start - value));
            }
        }
    }
}
