using System.Globalization;
using System.Text;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Categories, casing and numeric values of characters; runes.</summary>
internal static class CharacterChecks
{
    private static readonly int[] s_codes =
    [
        0, 9, 0x20, 0x30, 0x41, 0x5F, 0x61, 0x7F, 0x80, 0x85, 0xA0, 0xAA, 0xB2, 0xB5, 0xBC, 0xC4, 0xD7, 0xDF, 0xE4, 0xFF, 0x100, 0x130, 0x131, 0x149,
        0x178, 0x17F, 0x1C4, 0x1C5, 0x1C6, 0x250, 0x2B0, 0x300, 0x37E, 0x390, 0x3A3, 0x3C2, 0x3C3, 0x410, 0x451, 0x531, 0x5D0, 0x660, 0x966, 0xE50,
        0x10A0, 0x10D0, 0x13A0, 0x1680, 0x16EE, 0x1C90, 0x1E9E, 0x1F80, 0x1F88, 0x2000, 0x200B, 0x2028, 0x2029, 0x2030, 0x203F, 0x2070, 0x20AC, 0x20D0,
        0x2126, 0x212A, 0x2153, 0x2160, 0x2170, 0x2190, 0x2460, 0x24B6, 0x24D0, 0x2C00, 0x3000, 0x3007, 0x3021, 0x4E00, 0xA640, 0xA7AE, 0xAB70, 0xAC00,
        0xD7FF, 0xE000, 0xF900, 0xFB00, 0xFDD0, 0xFEFF, 0xFF10, 0xFF21, 0xFFFD, 0xFFFF, 0x10000, 0x10107, 0x10330, 0x10400, 0x10428, 0x104B0, 0x1D400,
        0x1D7CE, 0x1E900, 0x1E922, 0x1F600, 0x1F1E6, 0x20000, 0xE0001, 0xF0000, 0x10FFFF,
    ];

    public static void Run()
    {
        foreach (int code in s_codes)
        {
            TextReport.Line($"U+{code:X4}", () => Describe(code));
        }

        uint hash = 0;
        for (int code = 0; code < 0x110000; code += 7)
        {
            hash = (hash * 31) + (uint)CharUnicodeInfo.GetUnicodeCategory(code);
        }

        Console.WriteLine($"categories {hash:X8}");
        hash = 0;
        for (int code = 0; code < 0x10000; code++)
        {
            hash = (hash * 31) + char.ToUpperInvariant((char)code);
            hash = (hash * 31) + char.ToLowerInvariant((char)code);
            hash = (hash * 31) + (uint)(int)(char.GetNumericValue((char)code) * 60);
        }

        Console.WriteLine($"cases and values {hash:X8}");
        Strings();
        Runes();
    }

    private static string Describe(int code)
    {
        Rune rune = new(code);
        string text = rune.ToString();
        string flags = string.Concat(
            ((string Name, bool Is)[])
            [
                ("D", char.IsDigit(text, 0)), ("L", char.IsLetter(text, 0)), ("l", char.IsLower(text, 0)), ("U", char.IsUpper(text, 0)),
                ("N", char.IsNumber(text, 0)), ("P", char.IsPunctuation(text, 0)), ("S", char.IsSymbol(text, 0)),
                ("s", char.IsSeparator(text, 0)), ("w", char.IsWhiteSpace(text, 0)), ("c", char.IsControl(text, 0)),
                ("r", Rune.IsLetterOrDigit(rune)), ("W", Rune.IsWhiteSpace(rune)),
            ]
            switch
            {
                var all => all.Where(flag => flag.Is).Select(flag => flag.Name),
            });
        return $"{CharUnicodeInfo.GetUnicodeCategory(code)} {flags} {Rune.ToUpperInvariant(rune).Value:X} {Rune.ToLowerInvariant(rune).Value:X} "
            + $"{CharUnicodeInfo.GetNumericValue(text, 0)} {CharUnicodeInfo.GetDecimalDigitValue(text, 0)} {CharUnicodeInfo.GetDigitValue(text, 0)} "
            + $"{Convert.ToHexString(Encoding.UTF8.GetBytes(text))} {rune.Utf16SequenceLength} {rune.Plane}";
    }

    private static void Strings()
    {
        foreach (string text in (string[])["a", "\ud800", "\udc00", "\ud83d\ude00", "x\ud83d"])
        {
            for (int i = -1; i <= text.Length; i++)
            {
                int index = i;
                TextReport.Line($"ConvertToUtf32 {text} {i}", () => char.ConvertToUtf32(text, index));
                TextReport.Line($"IsSurrogatePair {text} {i}", () => char.IsSurrogatePair(text, index));
                TextReport.Line($"GetUnicodeCategory {text} {i}", () => char.GetUnicodeCategory(text, index));
                TextReport.Line($"GetRuneAt {text} {i}", () => Rune.GetRuneAt(text, index).Value);
            }
        }

        TextReport.Line("ConvertToUtf32 pair", () => char.ConvertToUtf32('\ud83d', '\ude00'));
        TextReport.Line("ConvertToUtf32 bad high", () => char.ConvertToUtf32('a', '\ude00'));
        TextReport.Line("ConvertToUtf32 bad low", () => char.ConvertToUtf32('\ud83d', 'a'));
        foreach (int code in (int[])[-1, 0, 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0x10FFFF, 0x110000])
        {
            TextReport.Line($"ConvertFromUtf32 {code}", () => char.ConvertFromUtf32(code));
            TextReport.Line($"new Rune {code}", () => new Rune(code));
            TextReport.Line($"Rune.IsValid {code}", () => Rune.IsValid(code));
            TextReport.Line($"GetUnicodeCategory {code}", () => CharUnicodeInfo.GetUnicodeCategory(code));
        }

        TextReport.Line("char.Parse", () => char.Parse("ab"));
        TextReport.Line("char.Parse null", () => char.Parse(null!));
        TextReport.Line("IsLetter null", () => char.IsLetter(null!, 0));
        TextReport.Line("CompareTo", () => 'a'.CompareTo((object)"a"));
        TextReport.Line("ToUpper null", () => char.ToUpper('a', null!));
    }

    private static void Runes()
    {
        string[] texts = ["", "a", "\ud83d\ude00b", "\ud800a", "\udc00", "\ud83d"];
        foreach (string text in texts)
        {
            TextReport.Line($"DecodeFromUtf16 {text}", () => $"{Rune.DecodeFromUtf16(text, out Rune rune, out int used)} {rune.Value:X} {used}");
            TextReport.Line($"DecodeLastFromUtf16 {text}", () => $"{Rune.DecodeLastFromUtf16(text, out Rune rune, out int used)} {rune.Value:X} {used}");
            TextReport.Line($"EnumerateRunes {text}", () => text.EnumerateRunes().Select(rune => rune.Value));
        }

        foreach (string hex in (string[])["", "61", "C3A4", "C3", "FF", "E282AC", "E282", "E28261", "F09F9880", "F09F98", "F0808080", "EDA080", "C080", "80", "6180", "61C3", "61E282", "8080E2"])
        {
            byte[] bytes = Convert.FromHexString(hex);
            TextReport.Line($"DecodeFromUtf8 {hex}", () => $"{Rune.DecodeFromUtf8(bytes, out Rune rune, out int used)} {rune.Value:X} {used}");
            TextReport.Line($"DecodeLastFromUtf8 {hex}", () => $"{Rune.DecodeLastFromUtf8(bytes, out Rune rune, out int used)} {rune.Value:X} {used}");
        }

        TextReport.Line("Rune surrogate", () => new Rune('\ud800'));
        TextReport.Line("Rune pair", () => new Rune('\ud83d', '\ude00').Value);
        TextReport.Line("Rune bad pair", () => new Rune('\ud83d', 'a'));
        TextReport.Line("Rune bad high", () => new Rune('a', 'a'));
        TextReport.Line("EncodeToUtf8", () => new Rune(0x20AC).EncodeToUtf8(new byte[2]));
        TextReport.Line("EncodeToUtf16", () => new Rune(0x1F600).EncodeToUtf16(new char[1]));
        TextReport.Line("CompareTo", () => ((IComparable)new Rune('a')).CompareTo("x"));
        TextReport.Line("GetRuneAt null", () => Rune.GetRuneAt(null!, 0));
    }
}
