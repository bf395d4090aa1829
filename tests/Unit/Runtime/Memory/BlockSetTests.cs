using System.Runtime;
using FsCheck;
using FsCheck.Fluent;

namespace ViperOS.Tests.Runtime.Memory;

/// <summary><see cref="BlockSet"/> against an array of flags.</summary>
public sealed class BlockSetTests
{
    [Fact]
    public void Ranges_and_runs_are_those_of_a_model()
    {
        Gen<(int First, int Count, bool Adds)> range =
            from first in Gen.Choose(0, HeapLayout.BlocksPerChunk - 1)
            from count in Gen.Choose(1, HeapLayout.BlocksPerChunk - first)
            from adds in Gen.Elements(true, true, false)
            select (first, count, adds);
        Prop.ForAll(Gen.ListOf(range).ToArbitrary(), ranges =>
        {
            BlockSet set = default;
            bool[] model = new bool[HeapLayout.BlocksPerChunk];
            foreach ((int first, int count, bool adds) in ranges)
            {
                if (adds)
                {
                    set.AddRange(first, count);
                }
                else
                {
                    set.RemoveRange(first, count);
                }

                Array.Fill(model, adds, first, count);
            }

            Assert.Equal(model.Count(free => free), set.Count);
            Assert.Equal(set.Count == 0, set.IsEmpty);
            for (int i = 0; i < model.Length; i++)
            {
                Assert.Equal(model[i], set.Contains(i));
            }

            for (int count = 1; count <= model.Length; count++)
            {
                Assert.Equal(FindRun(model, count), set.FindRun(count));
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(0, 128)]
    [InlineData(63, 2)]
    [InlineData(64, 64)]
    [InlineData(0, 64)]
    [InlineData(127, 1)]
    public void A_single_range_is_found_and_nothing_longer(int first, int count)
    {
        BlockSet set = default;
        set.AddRange(first, count);
        Assert.Equal(first, set.FindRun(count));
        Assert.Equal(first, set.FindRun(1));
        if (count < HeapLayout.BlocksPerChunk)
        {
            Assert.Equal(-1, set.FindRun(count + 1));
        }
    }

    private static int FindRun(bool[] model, int count)
    {
        for (int first = 0; first + count <= model.Length; first++)
        {
            if (Array.TrueForAll(model[first..(first + count)], free => free))
            {
                return first;
            }
        }

        return -1;
    }
}
