using System.Text.RegularExpressions;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Regular expressions over the same texts with all options, by the interpreter and as generated at build time.</summary>
internal static partial class RegexChecks
{
    private static readonly string[] s_patterns =
    [
        @"\d+", @"([a-z]+)(\d+)", @"^\w+$", @"(?<first>\w)\w*(?<last>\w)", @"(a|b)*c", @"a{2,3}?", @"(\w+)\s+\1", @"(?<=o)x|(?=f)o", @"\bthe\b",
        @"[^\s,;]+", @"(?i)HELLO", @"\p{Lu}\p{Ll}*", @"(?:ab)+?", @"x*", @"(?<y>\d{4})-(?<m>\d\d)", @"(?>a+)b", @"((?<o>\()|(?<-o>\))|[^()])*(?(o)(?!))",
        @"\u00e9|[\u0400-\u04ff]+", @"^$", @".*?;", @"(\d)(?!\1)", @"[a-f-[cd]]+",
    ];

    private static readonly string[] s_inputs =
    [
        "foo123 bar45 baz6", "aaa aab aaaab cab", "the fox the the end", "Hello World hello", "2024-02-29; x, y", "(a(b)c)(", "line one\nline two\n", "",
        "é привет Ünï", "xoxfo ababab",
    ];

    public static void Run()
    {
        RegexOptions[] options =
        [
            RegexOptions.None, RegexOptions.IgnoreCase, RegexOptions.Multiline | RegexOptions.Singleline, RegexOptions.RightToLeft,
            RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, RegexOptions.CultureInvariant | RegexOptions.Compiled,
        ];
        foreach (string pattern in s_patterns)
        {
            foreach (RegexOptions option in options)
            {
                // Not every pattern is one with all options: without numbered groups there is nothing that \1 could mean.
                Check.Throws($"{pattern} {option}", () => MatchAll(new Regex(pattern, option)));
            }
        }

        NonBacktracking();
        Replacing();
        Generated();
    }

    private static void MatchAll(Regex regex)
    {
        foreach (string input in s_inputs)
        {
            Console.WriteLine($"{regex} {regex.Options} {input.Length}: {string.Join("|", regex.Matches(input).Select(Describe))}");
        }
    }

    private static string Describe(Match match) =>
        $"{match.Index}+{match.Length}" + string.Concat(match.Groups.Cast<Group>().Skip(1).Select(g => $",{g.Name}={g.Success}{g.Value}/{g.Captures.Count}"));

    private static void NonBacktracking()
    {
        foreach (string pattern in new[] { @"\d+", @"(a|b)*c", @"^\w+$", @"[^\s,;]+" })
        {
            Regex regex = new(pattern, RegexOptions.NonBacktracking);
            Console.WriteLine($"linear {pattern}: {string.Join("|", s_inputs.SelectMany(i => regex.Matches(i)).Select(m => m.Value))}");
        }
    }

    private static void Replacing()
    {
        Console.WriteLine(Regex.Replace("2024-02-29", @"(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)", "${d}/${m}/${y} $& $$ $1"));
        Console.WriteLine(Regex.Replace("one two three", @"\w+", m => $"{m.Value.ToUpperInvariant()}{m.Index}"));
        Console.WriteLine($"{string.Join("|", Regex.Split("a1b22c333", @"(\d+)"))} {Regex.Escape("a.b*c[d]")} {Regex.Unescape(@"a\.b\n").Length} {Regex.Count("aXbXc", "X")}");
        Console.WriteLine($"{Regex.IsMatch("Hello", "^h", RegexOptions.IgnoreCase)} {new Regex("b").Replace("abcb", "x", 1)} {new Regex(@"(\d)(?<n>\w)").GetGroupNames().Length}");
        foreach (ValueMatch match in Regex.EnumerateMatches("a12b3", @"\d+"))
        {
            Console.Write($"{match.Index}+{match.Length} ");
        }

        Console.WriteLine();
        foreach (string bad in new[] { "(", "[a", "a**", @"\", "(?<x", "a{2,1}", @"\p{Nope}" })
        {
            Check.Value($"bad {bad}", () => new Regex(bad).ToString());
        }

        Check.Value("time out", () => new Regex("(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(20)).IsMatch(new string('a', 40) + "b"));
    }

    private static void Generated()
    {
        foreach (string input in s_inputs)
        {
            Console.WriteLine($"generated {input.Length}: {string.Join("|", WordAndNumber().Matches(input).Select(Describe))} {Repeated().IsMatch(input)} {Hello().Replace(input, "<$0>")}");
        }
    }

    [GeneratedRegex(@"(?<word>[a-z]+)(?<number>\d+)")]
    private static partial Regex WordAndNumber();

    [GeneratedRegex(@"\b(\w+)\s+\1\b")]
    private static partial Regex Repeated();

    [GeneratedRegex("hello", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hello();
}
