using System.Text;

namespace ViperOS.Tools.UnicodeTables;

/// <summary>
/// A table of small numbers over all code points in three stages: equal blocks of values are stored once, equal blocks of block
/// numbers as well. The sizes of the blocks are those that give the fewest bytes.
/// </summary>
internal sealed class CompactTable
{
    private const int CodePoints = 0x110000;

    private readonly string _name;
    private readonly int _middleShift;
    private readonly int _lowShift;
    private readonly List<int> _top;
    private readonly List<int> _middle;
    private readonly List<int> _low;

    public CompactTable(string name, Func<int, int> value)
    {
        _name = name;
        int[] values = [.. Enumerable.Range(0, CodePoints).Select(value)];
        int best = int.MaxValue;
        (_top, _middle, _low) = ([], [], []);
        for (int lowShift = 3; lowShift <= 7; lowShift++)
        {
            (List<int> blocks, List<int> low) = Share(values, 1 << lowShift);
            for (int middleShift = 3; middleShift <= 7; middleShift++)
            {
                if (blocks.Count % (1 << middleShift) != 0)
                {
                    continue;
                }

                (List<int> top, List<int> middle) = Share([.. blocks], 1 << middleShift);
                int size = Size(top) + Size(middle) + Size(low);
                if (size < best)
                {
                    best = size;
                    (_top, _middle, _low, _lowShift, _middleShift) = (top, middle, low, lowShift, middleShift);
                }
            }
        }
    }

    public string Name => _name;

    public string Source(string summary)
    {
        StringBuilder text = new();
        text.Append("namespace System.Globalization;\n\n// Written by src/Tools/UnicodeTables.\n");
        text.Append($"internal static partial class UnicodeData\n{{\n    /// <summary>{summary}</summary>\n");
        text.Append($"    public static int Get{_name}(uint codePoint)\n    {{\n");
        text.Append($"        int block = {_name}Top[(int)(codePoint >> {_middleShift + _lowShift})];\n");
        text.Append($"        block = {_name}Middle[(block << {_middleShift}) + (int)((codePoint >> {_lowShift}) & {(1 << _middleShift) - 1})];\n");
        text.Append($"        return {_name}Low[(block << {_lowShift}) + (int)(codePoint & {(1 << _lowShift) - 1})];\n    }}\n");
        Append(text, "Top", _top);
        Append(text, "Middle", _middle);
        Append(text, "Low", _low);
        return text.Append("}\n").ToString();
    }

    private static (List<int> Numbers, List<int> Blocks) Share(int[] values, int size)
    {
        Dictionary<string, int> known = [];
        List<int> numbers = [];
        List<int> blocks = [];
        foreach (int[] block in values.Chunk(size))
        {
            string key = string.Join(',', block);
            if (!known.TryGetValue(key, out int number))
            {
                number = known.Count;
                known.Add(key, number);
                blocks.AddRange(block);
            }

            numbers.Add(number);
        }

        return (numbers, blocks);
    }

    private static int Size(List<int> values) => values.Count * (values.Max() < 256 ? 1 : 2);

    private void Append(StringBuilder text, string stage, List<int> values) =>
        text.Append('\n').Append(Program.Property(_name + stage, values.Max() < 256 ? "byte" : "ushort", values.Select(v => v.ToString())));
}
