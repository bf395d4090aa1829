using System.Globalization;
using System.Reflection;
using System.Text;

namespace ViperOS.Tools.UnicodeTables;

/// <summary>
/// Writes <c>UnicodeData.*.cs</c> into the given folder. The facts are those of the running .NET, which takes them from the Unicode
/// Character Database.
/// </summary>
internal static class Program
{
    private const BindingFlags Hidden = BindingFlags.Static | BindingFlags.NonPublic;

    private static int Main(string[] arguments)
    {
        if (arguments.Length != 1)
        {
            Console.Error.WriteLine("usage: UnicodeTables FOLDER");
            return 1;
        }

        string folder = arguments[0];
        Func<uint, int> bidirectional = Lookup("GetBidiCategoryNoBoundsChecks");
        new CompactTable("Category", c => (int)CharUnicodeInfo.GetUnicodeCategory(c) | (bidirectional((uint)c) << 5))
            .Save(folder, "The general category in the low five bits, the strong direction above them (1: left to right, 2: right to left).");

        Dictionary<(int Upper, int Lower), int> cases = new() { [(0, 0)] = 0 };
        Func<uint, int> upper = Lookup("ToUpper");
        Func<uint, int> lower = Lookup("ToLower");
        CompactTable casing = new("Case", c => Number(cases, (upper((uint)c) - c, lower((uint)c) - c)));
        casing.Save(
            folder,
            "The number of the pair of distances to the capital and the small letter.",
            Property("UpperDistances", "int", cases.Keys.Select(k => k.Upper.ToString())),
            Property("LowerDistances", "int", cases.Keys.Select(k => k.Lower.ToString())));

        MethodInfo breaks = typeof(CharUnicodeInfo).GetMethod("GetGraphemeClusterBreakType", Hidden)!;
        List<string> names = [.. Enum.GetNames(breaks.ReturnType)];
        new CompactTable("ClusterBreak", c => Rune.IsValid(c) ? Convert.ToInt32(breaks.Invoke(null, [new Rune(c)])) : 2)
            .Save(folder, $"The grapheme cluster break: {string.Join(", ", names.Select((n, i) => $"{i} {n}"))}.");

        Dictionary<(int Decimal, int Digit, double Value), int> numbers = new() { [(-1, -1, -1)] = 0 };
        CompactTable numeric = new("Numeric", c => Number(numbers, Numeric(c)));
        numeric.Save(
            folder,
            "The number of the triple of decimal digit, digit and numeric value.",
            Property("DecimalDigits", "sbyte", numbers.Keys.Select(k => k.Decimal.ToString())),
            Property("Digits", "sbyte", numbers.Keys.Select(k => k.Digit.ToString())),
            Property("NumericValues", "double", numbers.Keys.Select(k => k.Value.ToString("R", CultureInfo.InvariantCulture))));
        return 0;
    }

    public static string Property(string name, string type, IEnumerable<string> values)
    {
        StringBuilder text = new($"    private static ReadOnlySpan<{type}> {name} =>\n    [");
        int column = 1000;
        foreach (string value in values)
        {
            if (column + value.Length > 126)
            {
                text.Append("\n        ");
                column = 8;
            }
            else
            {
                text.Append(' ');
                column++;
            }

            text.Append(value).Append(',');
            column += value.Length + 1;
        }

        return text.Append("\n    ];\n").ToString();
    }

    private static (int Decimal, int Digit, double Value) Numeric(int codePoint)
    {
        if (!Rune.IsValid(codePoint))
        {
            return (-1, -1, -1);
        }

        string text = char.ConvertFromUtf32(codePoint);
        return (CharUnicodeInfo.GetDecimalDigitValue(text, 0), CharUnicodeInfo.GetDigitValue(text, 0), CharUnicodeInfo.GetNumericValue(text, 0));
    }

    private static Func<uint, int> Lookup(string name)
    {
        MethodInfo method = typeof(CharUnicodeInfo).GetMethod(name, Hidden, [typeof(uint)])!;
        return codePoint => Convert.ToInt32(method.Invoke(null, [codePoint]));
    }

    private static int Number<T>(Dictionary<T, int> known, T value)
        where T : notnull
    {
        if (!known.TryGetValue(value, out int number))
        {
            number = known.Count;
            known.Add(value, number);
        }

        return number;
    }

    private static void Save(this CompactTable table, string folder, string summary, params string[] more)
    {
        string source = table.Source(summary);
        if (more.Length != 0)
        {
            source = string.Concat(source.AsSpan(0, source.Length - 2), "\n", string.Join('\n', more), "}\n");
        }

        File.WriteAllText(Path.Combine(folder, $"UnicodeData.{table.Name}.cs"), source);
    }
}
