using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Memory;

public sealed class RegionTreeTests
{
    private const ulong Unit = 0x1000;

    [Fact]
    public void The_tree_finds_what_a_sorted_list_finds()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(500));
    }

    [Fact]
    public void The_tree_stays_shallow_when_regions_come_in_order()
    {
        RegionTree tree = default;
        for (ulong i = 0; i < 4096; i++)
        {
            tree.Insert(Create(i * 2 * Unit, (i * 2 * Unit) + Unit));
        }

        Assert.InRange(Root(tree).Height, 12, 13);
    }

    private static bool Run(int[] operations)
    {
        RegionTree tree = default;
        SortedList<ulong, Region> model = [];
        foreach (int operation in operations)
        {
            int value = operation & int.MaxValue;
            ulong start = (ulong)(value % 251) * Unit;
            switch (value / 251 % 4)
            {
                case 0 or 1:
                    ulong end = start + ((ulong)(1 + (value / 1004 % 7)) * Unit);
                    bool overlaps = model.Values.Any(region => region.Start < end && region.End > start);
                    Assert.Equal(overlaps, tree.Overlaps(start, end));
                    if (!overlaps)
                    {
                        Region region = Create(start, end);
                        tree.Insert(region);
                        model.Add(start, region);
                    }

                    break;

                case 2 when model.Count != 0:
                    Region removed = model.Values[value / 1004 % model.Count];
                    tree.Remove(removed);
                    model.Remove(removed.Start);
                    break;

                case 3 when model.Count != 0:
                    Region changed = model.Values[value / 1004 % model.Count];
                    if (changed.Size > Unit)
                    {
                        changed.End -= Unit;
                        tree.Changed(changed);
                    }

                    break;
            }

            Check(tree, model, start, (ulong)(1 + (value % 9)) * Unit);
        }

        return true;
    }

    private static void Check(RegionTree tree, SortedList<ulong, Region> model, ulong address, ulong size)
    {
        Assert.Equal(model.Count, tree.Count);
        Assert.Same(model.Values.FirstOrDefault(region => region.Start <= address && address < region.End), tree.Find(address));
        Assert.Same(model.Values.FirstOrDefault(region => region.End > address), tree.FindFrom(address));
        List<Region> listed = [];
        for (Region? region = tree.First; region is not null; region = region.Next)
        {
            Assert.Same(listed.LastOrDefault(), region.Previous);
            listed.Add(region);
        }

        Assert.Equal(model.Values, listed);

        const ulong Low = 5 * Unit;
        const ulong High = 200 * Unit;
        ulong expected = 0;
        for (ulong candidate = Low; candidate + size <= High; candidate += Unit)
        {
            if (!model.Values.Any(region => region.Start < candidate + size && region.End > candidate))
            {
                expected = candidate;
            }
        }

        Assert.Equal(expected, tree.FindHole(size, Low, High));
    }

    private static Region Create(ulong start, ulong end)
    {
        Region region = new();
        region.Initialize(null!, start, end, null, 0, Protection.Read);
        return region;
    }

    private static Region Root(RegionTree tree)
    {
        Region? highest = tree.First;
        for (Region? region = tree.First; region is not null; region = region.Next)
        {
            highest = region.Height > highest!.Height ? region : highest;
        }

        return highest!;
    }
}
