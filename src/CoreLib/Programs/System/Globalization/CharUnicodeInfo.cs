namespace System.Globalization;

/// <summary>Categories and numeric values of characters, after Unicode 16.</summary>
public static class CharUnicodeInfo
{
    public static int GetDecimalDigitValue(char ch) => UnicodeData.DecimalDigitOf(ch);

    public static int GetDecimalDigitValue(string s, int index) => UnicodeData.DecimalDigitOf(CodePointAt(s, index));

    public static int GetDigitValue(char ch) => UnicodeData.DigitOf(ch);

    public static int GetDigitValue(string s, int index) => UnicodeData.DigitOf(CodePointAt(s, index));

    /// <summary>The value of a digit, fraction or number letter, or -1.</summary>
    public static double GetNumericValue(char ch) => UnicodeData.NumericValueOf(ch);

    public static double GetNumericValue(string s, int index) => UnicodeData.NumericValueOf(CodePointAt(s, index));

    public static UnicodeCategory GetUnicodeCategory(char ch) => UnicodeData.CategoryOf(ch);

    public static UnicodeCategory GetUnicodeCategory(int codePoint)
    {
        if ((uint)codePoint > 0x10FFFF)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(codePoint));
        }

        return UnicodeData.CategoryOf((uint)codePoint);
    }

    public static UnicodeCategory GetUnicodeCategory(string s, int index) => UnicodeData.CategoryOf(CodePointAt(s, index));

    // A lone half of a pair stands for itself.
    private static uint CodePointAt(string s, int index)
    {
        ArgumentNullException.ThrowIfNull(s);
        if ((uint)index >= (uint)s.Length)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(index));
        }

        char first = s[index];
        return char.IsHighSurrogate(first) && index + 1 < s.Length && char.IsLowSurrogate(s[index + 1])
            ? (uint)char.ConvertToUtf32(first, s[index + 1])
            : first;
    }
}
