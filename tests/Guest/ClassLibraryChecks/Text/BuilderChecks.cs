using System.Text;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Text under construction.</summary>
internal static class BuilderChecks
{
    public static void Run()
    {
        TextReport.Line("appends", () => new StringBuilder().Append(true).Append('x', 3).Append(1).Append(2L).Append(1.5).Append(2.5m).Append((object?)null).Append(['a', 'b']).Append("abcdef", 2, 3).Append(new StringBuilder("qrs"), 1, 2).AppendLine().AppendLine("z").ToString());
        TextReport.Line("joins", () => new StringBuilder().AppendJoin(", ", 1, null, "x").AppendJoin('|', new List<int> { 1, 2 }).ToString());
        for (int i = -1; i < 6; i++)
        {
            int index = i;
            TextReport.Line($"Insert {i}", () => new StringBuilder("abcd").Insert(index, "xy").ToString());
            TextReport.Line($"Insert twice {i}", () => new StringBuilder("abcd").Insert(index, "xy", 2).ToString());
            TextReport.Line($"Insert chars {i}", () => new StringBuilder("abcd").Insert(2, ['x', 'y', 'z'], index, 2).ToString());
            TextReport.Line($"Remove {i}", () => new StringBuilder("abcd").Remove(index, 2).ToString());
            TextReport.Line($"indexer {i}", () => new StringBuilder("abcd")[index]);
            TextReport.Line($"set {i}", () => new StringBuilder("abcd") { [index] = 'x' });
            TextReport.Line($"Replace {i}", () => new StringBuilder("aabaab").Replace("a", "xx", index, 3).ToString());
            TextReport.Line($"Replace char {i}", () => new StringBuilder("aabaab").Replace('a', 'y', index, 3).ToString());
            TextReport.Line($"ToString {i}", () => new StringBuilder("abcd").ToString(index, 2));
            TextReport.Line($"Length {i}", () => new StringBuilder("abcd") { Length = index });
            TextReport.Line($"Append part {i}", () => new StringBuilder().Append("abcd", index, 2).ToString());
            TextReport.Line($"Append repeated {i}", () => new StringBuilder().Append('c', index).ToString());
            TextReport.Line($"CopyTo {i}", () =>
            {
                char[] target = new char[4];
                new StringBuilder("abcd").CopyTo(index, target, 1, 2);
                return target;
            });
        }

        TextReport.Line("Replace", () => new StringBuilder("abcabc").Replace("bc", "x").Replace("a", null).ToString());
        TextReport.Line("Replace empty", () => new StringBuilder("abc").Replace("", "x"));
        TextReport.Line("Replace null", () => new StringBuilder("abc").Replace(null!, "x"));
        TextReport.Line("capacity", () => $"{new StringBuilder().Capacity} {new StringBuilder(3).Capacity} {new StringBuilder("abc").Capacity} {new StringBuilder(5, 9).MaxCapacity} {new StringBuilder(0).Capacity}");
        TextReport.Line("max capacity", () => new StringBuilder(2, 3).Append("abcd"));
        TextReport.Line("bad capacity", () => new StringBuilder(-1));
        TextReport.Line("bad max", () => new StringBuilder(5, 2));
        TextReport.Line("small capacity", () => new StringBuilder("abc") { Capacity = 1 });
        TextReport.Line("EnsureCapacity", () => new StringBuilder().EnsureCapacity(100));
        TextReport.Line("Equals", () => $"{new StringBuilder("a").Equals(new StringBuilder("a"))} {new StringBuilder("a").Equals("a".AsSpan())}");
        TextReport.Line("Clear", () => new StringBuilder("abc").Clear().Append('x').ToString());
        TextReport.Line("interpolated", () => new StringBuilder().Append($"{1,3}{"x",-3}|{null}").AppendLine($"{2:X}").ToString());
        TextReport.Line("chunks", () =>
        {
            StringBuilder whole = new();
            foreach (ReadOnlyMemory<char> chunk in new StringBuilder("abc").Append(new string('x', 100)).GetChunks())
            {
                whole.Append(chunk);
            }

            return whole.ToString();
        });
        TextReport.Line("growth", () =>
        {
            StringBuilder builder = new();
            for (int i = 0; i < 3000; i++)
            {
                builder.Append(i);
            }

            return $"{builder.Length} {builder.ToString()[^20..]} {builder[1234]}";
        });
    }
}
