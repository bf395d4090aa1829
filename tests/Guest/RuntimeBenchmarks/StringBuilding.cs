using System.Globalization;
using System.Text;

namespace ViperOS.Tests.RuntimeBenchmarks;

/// <summary>Lines of a report: numbers and words formatted, joined, split again, replaced and put together.</summary>
internal sealed class StringBuilding() : Benchmark("runtime_strings", -437_741_898_102_178_321)
{
    private const int Lines = 12_000;

    public override long Compute()
    {
        uint state = 88_675_123;
        StringBuilder report = new();
        for (int i = 0; i < Lines; i++)
        {
            uint random = Next(ref state);
            string name = string.Concat("item-", (random % 1000).ToString("x3", CultureInfo.InvariantCulture));
            double price = (random >> 10) / 100.0;
            string line = string.Create(CultureInfo.InvariantCulture, $"{i,6}: {name,-10} {price,12:F2} {random:X8}");
            report.Append(line).Append(' ').AppendJoin('/', (random >> 4) & 15, (random >> 8) & 15).Append('\n');
        }

        long sum = report.Length;
        foreach (string line in report.ToString().Split('\n'))
        {
            string changed = line.Replace("item", "part", StringComparison.Ordinal).Trim();
            int colon = changed.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                sum = Mix(sum, int.Parse(changed.AsSpan(0, colon), CultureInfo.InvariantCulture));
                sum = Mix(sum, changed.ToUpperInvariant().LastIndexOf("PART", StringComparison.Ordinal));
            }

            foreach (char c in changed)
            {
                sum += c;
            }
        }

        return sum;
    }
}
