using System.Text;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Strings and builders.</summary>
internal static class Strings
{
    public static void Run()
    {
        string text = "Hello, World";
        Console.WriteLine($"{text.Length} {text[4]} {text[7..]} {text.Substring(3, 4)} {text.IndexOf('o')} {text.IndexOf("World", StringComparison.Ordinal)} {text.LastIndexOf('o')} {text.IndexOf('z')}");
        Console.WriteLine($"{text.Contains("lo, W")} {text.StartsWith("Hell", StringComparison.Ordinal)} {text.EndsWith('d')} {text.StartsWith("hell", StringComparison.OrdinalIgnoreCase)} {text.Contains("WORLD", StringComparison.OrdinalIgnoreCase)}");
        Console.WriteLine($"{text.ToUpperInvariant()} {text.ToLowerInvariant()} {text.Replace('o', '0')} {text.Replace("l", "LL")} {text.Replace("World", null)} {text.Remove(5)} {text.Remove(1, 3)} {text.Insert(5, "!")}");
        Console.WriteLine($"[{"  x ".Trim()}] [{"  x ".TrimStart()}] [{"  x ".TrimEnd()}] [{"--x-".Trim('-')}] [{"x".PadLeft(4)}] [{"x".PadRight(4, '.')}]");
        Console.WriteLine($"{string.Join("|", "a,b,,c".Split(','))} {string.Join("|", "a,b,,c".Split(',', StringSplitOptions.RemoveEmptyEntries))} {string.Join("|", " a b  c ".Split(' ', 2))} {string.Join("|", "a--b--c".Split("--"))} {"".Split(',').Length} {string.Join("|", " a , b ".Split(',', StringSplitOptions.TrimEntries))} {string.Join("|", "a b\tc".Split((char[]?)null))}");
        Console.WriteLine($"{string.Concat("a", "b", "c", "d")} {string.Concat((string[])["x", "y", "z", "w", "v"])} {"a" + 1 + 'c' + 2.5f.ToString(System.Globalization.CultureInfo.InvariantCulture) + null + true} {string.Join(", ", new List<int> { 1, 2, 3 })} {new string('x', 3)} {new string(['a', 'b', 'c'], 1, 2)}");
        Console.WriteLine($"{string.CompareOrdinal("a", "b")} {string.Compare("a", "B", StringComparison.OrdinalIgnoreCase) < 0} {string.Equals("ä", "Ä", StringComparison.OrdinalIgnoreCase)} {"abc".CompareTo("abd") < 0} {string.IsNullOrEmpty("")} {string.IsNullOrWhiteSpace(" \t")} {"a" == new string('a', 1)}");
        Console.WriteLine(string.Format("{0} {1,5}|{1,-5}|{2:X4} {{}} {0}", "a", 12, 255));
        Console.WriteLine($"{12,6}|{12,-6}|{255:X}|{"s",4}|{'c'}|{true,6}|{1234567:N0}|{null}|{(object)5:D3}");
        StringBuilder builder = new();
        builder.Append("abc").Append(1).Append('x', 3).AppendLine().Append($"{5,3}{"t"}").Insert(0, "<").Append(true).AppendFormat("{0}-{1}", 1, 2).Replace("abc", "ABC").Remove(1, 1).Append(2.5);
        Console.WriteLine($"{builder} {builder.Length} {builder[0]}");
        builder.Length = 3;
        Console.WriteLine(builder.ToString());
        Console.WriteLine(string.Create(4, 7, (span, state) => span.Fill((char)('0' + state))));
        foreach (char character in "aß€😀")
        {
            Console.Write($"{(int)character:X} ");
        }

        Console.WriteLine($"{Encoding.UTF8.GetByteCount("aß€😀")} {Convert.ToHexString(Encoding.UTF8.GetBytes("aß€😀\uD800x"))} {Encoding.UTF8.GetString([0x61, 0xC3, 0x9F, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80])} {Encoding.UTF8.GetString([0xC0, 0x80, 0xFF, 0x61, 0xE2, 0x82]) == "\uFFFD\uFFFD\uFFFDa\uFFFD"} {Encoding.ASCII.GetString([65, 200])} {Encoding.Latin1.GetBytes("ä")[0]} {Encoding.Unicode.GetBytes("a").Length}");
        for (int i = 0; i < 0x180; i++)
        {
            char c = (char)i;
            Console.Write((char.IsLetter(c) ? 1 : 0) | (char.IsDigit(c) ? 2 : 0) | (char.IsWhiteSpace(c) ? 4 : 0) | (char.IsUpper(c) ? 8 : 0) | (char.IsLower(c) ? 16 : 0) | (char.IsPunctuation(c) ? 32 : 0) | (char.IsControl(c) ? 64 : 0) | (char.IsSymbol(c) ? 128 : 0) | (char.IsSeparator(c) ? 256 : 0));
            Console.Write((int)char.ToUpperInvariant(c) + (int)char.ToLowerInvariant(c));
            Console.Write(' ');
        }

        Console.WriteLine();
    }
}
