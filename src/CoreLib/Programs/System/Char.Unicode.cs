using System.Globalization;

namespace System;

public readonly partial struct Char
{
    // One bit per category.
    private const uint LetterCategories = 0x1F;
    private const uint NumberCategories = 0x700;
    private const uint SeparatorCategories = 0x3800;
    private const uint PunctuationCategories = 0x1FC0000;
    private const uint SymbolCategories = 0x1E000000;

    public static UnicodeCategory GetUnicodeCategory(char c) => UnicodeData.CategoryOf(c);

    public static UnicodeCategory GetUnicodeCategory(string s, int index) => CharUnicodeInfo.GetUnicodeCategory(s, index);

    public static double GetNumericValue(char c) => CharUnicodeInfo.GetNumericValue(c);

    public static double GetNumericValue(string s, int index) => CharUnicodeInfo.GetNumericValue(s, index);

    public static bool IsDigit(char c) => c < 0x80 ? IsAsciiDigit(c) : IsCategory(c, 1u << (int)UnicodeCategory.DecimalDigitNumber);

    public static bool IsLetter(char c) => c < 0x80 ? IsAsciiLetter(c) : IsCategory(c, LetterCategories);

    public static bool IsLetterOrDigit(char c) =>
        c < 0x80 ? IsAsciiLetterOrDigit(c) : IsCategory(c, LetterCategories | (1u << (int)UnicodeCategory.DecimalDigitNumber));

    public static bool IsUpper(char c) => c < 0x80 ? IsAsciiLetterUpper(c) : IsCategory(c, 1u << (int)UnicodeCategory.UppercaseLetter);

    public static bool IsLower(char c) => c < 0x80 ? IsAsciiLetterLower(c) : IsCategory(c, 1u << (int)UnicodeCategory.LowercaseLetter);

    public static bool IsNumber(char c) => c < 0x80 ? IsAsciiDigit(c) : IsCategory(c, NumberCategories);

    public static bool IsPunctuation(char c) => IsCategory(c, PunctuationCategories);

    public static bool IsSymbol(char c) => IsCategory(c, SymbolCategories);

    public static bool IsSeparator(char c) => c < 0x80 ? c == ' ' : IsCategory(c, SeparatorCategories);

    public static bool IsDigit(string s, int index) => IsCategory(s, index, 1u << (int)UnicodeCategory.DecimalDigitNumber);

    public static bool IsLetter(string s, int index) => IsCategory(s, index, LetterCategories);

    public static bool IsLetterOrDigit(string s, int index) =>
        IsCategory(s, index, LetterCategories | (1u << (int)UnicodeCategory.DecimalDigitNumber));

    public static bool IsUpper(string s, int index) => IsCategory(s, index, 1u << (int)UnicodeCategory.UppercaseLetter);

    public static bool IsLower(string s, int index) => IsCategory(s, index, 1u << (int)UnicodeCategory.LowercaseLetter);

    public static bool IsNumber(string s, int index) => IsCategory(s, index, NumberCategories);

    public static bool IsPunctuation(string s, int index) => IsCategory(s, index, PunctuationCategories);

    public static bool IsSymbol(string s, int index) => IsCategory(s, index, SymbolCategories);

    public static bool IsSeparator(string s, int index) => IsCategory(s, index, SeparatorCategories);

    public static bool IsWhiteSpace(string s, int index) => IsWhiteSpace(At(s, index));

    public static bool IsControl(string s, int index) => IsControl(At(s, index));

    public static bool IsSurrogate(string s, int index) => IsSurrogate(At(s, index));

    public static bool IsHighSurrogate(string s, int index) => IsHighSurrogate(At(s, index));

    public static bool IsLowSurrogate(string s, int index) => IsLowSurrogate(At(s, index));

    public static bool IsSurrogatePair(string s, int index)
    {
        char first = At(s, index);
        return index + 1 < s.Length && IsSurrogatePair(first, s[index + 1]);
    }

    public static int ConvertToUtf32(char highSurrogate, char lowSurrogate)
    {
        if (!IsHighSurrogate(highSurrogate))
        {
            throw new ArgumentOutOfRangeException(
                nameof(highSurrogate), "A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.");
        }

        if (!IsLowSurrogate(lowSurrogate))
        {
            throw new ArgumentOutOfRangeException(
                nameof(lowSurrogate), "A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.");
        }

        return (int)JoinSurrogates(highSurrogate, lowSurrogate);
    }

    public static int ConvertToUtf32(string s, int index)
    {
        ArgumentNullException.ThrowIfNull(s);
        if ((uint)index >= (uint)s.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        char first = s[index];
        if (!IsSurrogate(first))
        {
            return first;
        }

        if (IsLowSurrogate(first))
        {
            throw new ArgumentException(
                $"Found a low surrogate char without a preceding high surrogate at index: {index}. The input may not be in this encoding, or may not contain valid Unicode (UTF-16) characters.",
                nameof(s));
        }

        if (index + 1 == s.Length || !IsLowSurrogate(s[index + 1]))
        {
            throw new ArgumentException(
                $"Found a high surrogate char without a following low surrogate at index: {index}. The input may not be in this encoding, or may not contain valid Unicode (UTF-16) characters.",
                nameof(s));
        }

        return ConvertToUtf32(first, s[index + 1]);
    }

    public static char ToUpperInvariant(char c) => c < 0x80 ? ToUpperAscii(c) : (char)UnicodeData.ToUpper(c);

    public static char ToLowerInvariant(char c) => c < 0x80 ? ToLowerAscii(c) : (char)UnicodeData.ToLower(c);

    public static char ToUpper(char c) => ToUpperInvariant(c);

    public static char ToLower(char c) => ToLowerInvariant(c);

    public static char ToUpper(char c, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return ToUpperInvariant(c);
    }

    public static char ToLower(char c, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return ToLowerInvariant(c);
    }

    internal static bool IsCategory(UnicodeCategory category, uint categories) => ((categories >> (int)category) & 1) != 0;

    private static bool IsCategory(char c, uint categories) => IsCategory(UnicodeData.CategoryOf(c), categories);

    private static bool IsCategory(string s, int index, uint categories) =>
        IsCategory(CharUnicodeInfo.GetUnicodeCategory(s, index), categories);

    private static char At(string s, int index)
    {
        ArgumentNullException.ThrowIfNull(s);
        if ((uint)index >= (uint)s.Length)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(index));
        }

        return s[index];
    }
}
