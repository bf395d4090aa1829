namespace ViperOS.Tests.RuntimeBenchmarks;

/// <summary>Arrays of numbers, a list of records by a comparison, and text by its characters, sorted and searched.</summary>
internal sealed class Sorting() : Benchmark("runtime_sorting", 9_158_059_663_272_806_887)
{
    private const int Numbers = 100_000;
    private const int Records = 20_000;

    public override long Compute()
    {
        uint state = 521_288_629;
        int[] numbers = new int[Numbers];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = (int)Next(ref state);
        }

        Array.Sort(numbers);
        List<Entry> entries = [];
        string[] names = new string[Records];
        for (int i = 0; i < Records; i++)
        {
            names[i] = "n" + Next(ref state) % 100_000;
            entries.Add(new Entry((int)(Next(ref state) % 500), names[i]));
        }

        entries.Sort(static (left, right) =>
        {
            int order = left.Group.CompareTo(right.Group);
            return order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
        });
        Array.Sort(names, StringComparer.Ordinal);
        long sum = 0;
        for (int i = 0; i < numbers.Length; i += 16)
        {
            sum = Mix(sum, numbers[i]);
        }

        foreach (IGrouping<int, Entry> group in entries.GroupBy(static entry => entry.Group).OrderByDescending(static group => group.Count()))
        {
            sum = Mix(sum, group.Key);
        }

        for (int i = 0; i < entries.Count; i++)
        {
            sum = Mix(sum, entries[i].Group);
            sum += Array.BinarySearch(names, entries[i].Name, StringComparer.Ordinal) >= 0 ? 1 : 0;
        }

        return sum;
    }

    private sealed record Entry(int Group, string Name);
}
