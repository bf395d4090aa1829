using System.Text;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Searching, cutting, joining and changing of strings.</summary>
internal static class StringChecks
{
    private static readonly string[] s_texts = ["", "a", "abc", "abcabc", " a b ", "a,b,,c", "\u00e4\u00c4\u00df", "\ud83d\ude00x\ud83d", "\r\na\rb\nc\u2028"];

    public static void Run()
    {
        Search();
        Change();
        Split();
        Join();
    }

    private static void Search()
    {
        foreach (string text in s_texts)
        {
            foreach (string value in (string[])["", "a", "bc", "C", "\u00e4", "zz"])
            {
                TextReport.Line($"{text} IndexOf {value}", () => text.IndexOf(value));
                TextReport.Line($"{text} LastIndexOf {value}", () => text.LastIndexOf(value));
                TextReport.Line($"{text} IndexOf i {value}", () => text.IndexOf(value, StringComparison.OrdinalIgnoreCase));
                TextReport.Line($"{text} LastIndexOf i {value}", () => text.LastIndexOf(value, StringComparison.InvariantCultureIgnoreCase));
                TextReport.Line(
                    $"{text} has {value}",
                    () => $"{text.Contains(value)} {text.StartsWith(value)} {text.EndsWith(value)} {text.Contains(value, StringComparison.OrdinalIgnoreCase)} {text.StartsWith(value, true, null)}");
            }

            foreach (int start in (int[])[-1, 0, 1, 3, 7])
            {
                foreach (int count in (int[])[-1, 0, 1, 3])
                {
                    TextReport.Line($"{text} IndexOf char {start} {count}", () => text.IndexOf('a', start, count));
                    TextReport.Line($"{text} LastIndexOf char {start} {count}", () => text.LastIndexOf('a', start, count));
                    TextReport.Line($"{text} IndexOf string {start} {count}", () => text.IndexOf("b", start, count, StringComparison.Ordinal));
                    TextReport.Line($"{text} LastIndexOf string {start} {count}", () => text.LastIndexOf("b", start, count));
                    TextReport.Line($"{text} IndexOfAny {start} {count}", () => text.IndexOfAny(['b', 'c'], start, count));
                    TextReport.Line($"{text} LastIndexOfAny {start} {count}", () => text.LastIndexOfAny(['b', 'c'], start, count));
                }
            }
        }

        TextReport.Line("IndexOf null", () => "a".IndexOf((string)null!));
        TextReport.Line("LastIndexOf null", () => "a".LastIndexOf((string)null!));
        TextReport.Line("Contains null", () => "a".Contains((string)null!));
        TextReport.Line("StartsWith null", () => "a".StartsWith(null!));
        TextReport.Line("IndexOfAny null", () => "a".IndexOfAny(null!));
        TextReport.Line("IndexOf comparison", () => "a".IndexOf("b", (StringComparison)9));
        TextReport.Line("StartsWith comparison", () => "a".StartsWith("b", (StringComparison)9));
        TextReport.Line("index", () => "abc"[3]);
    }

    private static void Change()
    {
        foreach (string text in s_texts)
        {
            TextReport.Line($"{text} cases", () => new[] { text.ToUpperInvariant(), text.ToLowerInvariant(), text.ToUpper(), text.ToLower() });
            TextReport.Line($"{text} trims", () => new[] { text.Trim(), text.TrimStart(), text.TrimEnd(), text.Trim('a'), text.TrimEnd('c', 'b'), text.Trim(null) });
            TextReport.Line($"{text} lines", () => new[] { text.ReplaceLineEndings(), text.ReplaceLineEndings("<>") });
            TextReport.Line($"{text} replaced", () => new[] { text.Replace('a', 'x'), text.Replace("a", "yy"), text.Replace("B", "z", StringComparison.OrdinalIgnoreCase), text.Replace("bc", null) });
            TextReport.Line($"{text} padded", () => new[] { text.PadLeft(5), text.PadRight(5, '.'), text.PadLeft(0) });
            TextReport.Line($"{text} normalized", () => $"{text.IsNormalized()} {text.Normalize(NormalizationForm.FormD) == text}");
            foreach (int start in (int[])[-1, 0, 1, 4])
            {
                TextReport.Line($"{text} Substring {start}", () => text.Substring(start));
                TextReport.Line($"{text} Remove {start}", () => text.Remove(start));
                TextReport.Line($"{text} Insert {start}", () => text.Insert(start, "++"));
                foreach (int length in (int[])[-1, 0, 2, 9])
                {
                    TextReport.Line($"{text} Substring {start} {length}", () => text.Substring(start, length));
                    TextReport.Line($"{text} Remove {start} {length}", () => text.Remove(start, length));
                    TextReport.Line($"{text} ToCharArray {start} {length}", () => text.ToCharArray(start, length));
                }
            }
        }

        TextReport.Line("PadLeft", () => "a".PadLeft(-1));
        TextReport.Line("Replace empty", () => "a".Replace("", "b"));
        TextReport.Line("Replace null", () => "a".Replace(null!, "b"));
        TextReport.Line("Insert null", () => "a".Insert(0, null!));
        TextReport.Line("Normalize", () => "a".Normalize((NormalizationForm)9));
        TextReport.Line("new char[]", () => new string(['a', 'b', 'c'], 2, 2));
        TextReport.Line("new count", () => new string('a', -1));
        TextReport.Line("CopyTo", () =>
        {
            "abc".CopyTo(1, new char[2], 1, 2);
            return null;
        });
        TextReport.Line("IsNullOrWhiteSpace", () => string.IsNullOrWhiteSpace(" \u2003\t"));
        TextReport.Line("Create", () => string.Create(3, 'x', (span, value) => span.Fill(value)));
        TextReport.Line("CompareTo", () => "a".CompareTo((object)1));
        TextReport.Line("Intern", () => ReferenceEquals(string.Intern(new string('q', 3)), string.Intern(new string('q', 3))));
    }

    private static void Split()
    {
        string[] texts = ["", ",", "a", "a,b", ",a,,b,", " a , b ,, c ", "a-b+c", "a--b", "  "];
        foreach (string text in texts)
        {
            foreach (StringSplitOptions options in (StringSplitOptions[])[StringSplitOptions.None, StringSplitOptions.RemoveEmptyEntries, StringSplitOptions.TrimEntries, (StringSplitOptions)3])
            {
                foreach (int count in (int[])[0, 1, 2, 3, int.MaxValue])
                {
                    TextReport.Line($"{text} Split char {options} {count}", () => text.Split(',', count, options));
                    TextReport.Line($"{text} Split string {options} {count}", () => text.Split("--", count, options));
                    TextReport.Line($"{text} Split white {options} {count}", () => text.Split((char[]?)null, count, options));
                    TextReport.Line($"{text} Split strings {options} {count}", () => text.Split(["--", "-", "+", "", null!], count, options));
                }

                TextReport.Line($"{text} Split chars {options}", () => text.Split([',', '-', '+'], options));
                TextReport.Line($"{text} Split empty {options}", () => text.Split("", options));
            }
        }

        TextReport.Line("Split count", () => "a".Split(',', -1));
        TextReport.Line("Split options", () => "a".Split(',', (StringSplitOptions)8));
        TextReport.Line("Split null", () => "a b".Split((string?)null));
    }

    private static void Join()
    {
        TextReport.Line("Join", () => string.Join(", ", "a", null, "b"));
        TextReport.Line("Join objects", () => string.Join('-', 1, null, 'x', 2.5));
        TextReport.Line("Join range", () => string.Join("+", ["a", "b", "c"], 1, 2));
        TextReport.Line("Join bad range", () => string.Join("+", ["a", "b", "c"], 2, 2));
        TextReport.Line("Join null", () => string.Join(",", (string[])null!));
        TextReport.Line("Join list", () => string.Join(null, new List<int> { 1, 2, 3 }));
        TextReport.Line("Join empty", () => string.Join(",", Enumerable.Empty<string>()));
        TextReport.Line("Concat", () => string.Concat(1, null, "x") + string.Concat((IEnumerable<char>)"abc") + string.Concat(["a", null, "b"]));
        TextReport.Line("Concat null", () => string.Concat((string[])null!));
    }
}
