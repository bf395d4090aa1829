using System.Globalization;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Orders and equalities of strings.</summary>
internal static class ComparisonChecks
{
    private static readonly string?[] s_texts =
        [null, "", "a", "A", "b", "ab", "aB", "\u00e4", "\u00c4", "\u0130", "i", "\ud83d\ude00", "\uffff", "\ud801\udc00", "\ud801\udc28", "\ud800", "a\u0000", "\u10d0", "\u1c90"];

    public static void Run()
    {
        foreach (string? left in s_texts)
        {
            foreach (string? right in s_texts)
            {
                TextReport.Line(
                    $"{left ?? "null"} to {right ?? "null"}",
                    () => $"{string.CompareOrdinal(left, right)} {string.Compare(left, right, StringComparison.OrdinalIgnoreCase)} {string.Compare(left, right)} {string.Compare(left, right, true)} {string.Equals(left, right, StringComparison.OrdinalIgnoreCase)}");
            }
        }

        CompareInfo compare = CultureInfo.InvariantCulture.CompareInfo;
        foreach (CompareOptions options in (CompareOptions[])[CompareOptions.None, CompareOptions.IgnoreCase, CompareOptions.IgnoreNonSpace, CompareOptions.IgnoreSymbols | CompareOptions.IgnoreWidth, CompareOptions.Ordinal, CompareOptions.OrdinalIgnoreCase, CompareOptions.StringSort, CompareOptions.Ordinal | CompareOptions.IgnoreCase, (CompareOptions)0x800, CompareOptions.NumericOrdering])
        {
            TextReport.Line($"Compare {options}", () => compare.Compare("aB", "Ab", options));
            TextReport.Line($"IndexOf {options}", () => compare.IndexOf("xaBc", "Ab", options));
            TextReport.Line($"IsPrefix {options}", () => compare.IsPrefix("aBc", "Ab", options));
            TextReport.Line($"IsSuffix {options}", () => compare.IsSuffix("caB", "Ab", options));
            TextReport.Line($"LastIndexOf {options}", () => compare.LastIndexOf("aBcAb", "aB", options));
            TextReport.Line($"GetSortKey {options}", () => compare.GetSortKey("aB\u00e4", options).KeyData);
            TextReport.Line($"Create {options}", () => StringComparer.Create(CultureInfo.InvariantCulture, options).Equals("a", "A"));
        }

        for (int i = -1; i < 5; i++)
        {
            int index = i;
            TextReport.Line($"Compare part {i}", () => string.Compare("abc", index, "xbc", 1, 2));
            TextReport.Line($"Compare part ordinal {i}", () => string.Compare("abc", index, "xbc", 1, 2, StringComparison.Ordinal));
            TextReport.Line($"CompareOrdinal part {i}", () => string.CompareOrdinal("abc", index, "xbc", 1, 2));
            TextReport.Line($"Compare length {i}", () => string.Compare("abc", 0, "abd", 0, index));
            TextReport.Line($"CompareInfo part {i}", () => compare.Compare("abc", index, 2, "abc", 1, 2));
        }

        TextReport.Line("comparison", () => string.Compare("a", "b", (StringComparison)77));
        TextReport.Line("FromComparison", () => StringComparer.FromComparison((StringComparison)77));
        TextReport.Line("comparer objects", () => StringComparer.Ordinal.Compare((object)"a", "b"));
        TextReport.Line("comparer others", () => StringComparer.Ordinal.Compare(1, 2));
        TextReport.Line("comparer hash", () => StringComparer.Ordinal.GetHashCode((string)null!));
        TextReport.Line("comparer equal hashes", () => StringComparer.OrdinalIgnoreCase.GetHashCode("a\u00c4\ud801\udc00") == StringComparer.OrdinalIgnoreCase.GetHashCode("A\u00e4\ud801\udc28"));
        TextReport.Line("sorted", () => s_texts.OrderBy(text => text, StringComparer.OrdinalIgnoreCase).ThenBy(text => text, StringComparer.Ordinal));
    }
}
