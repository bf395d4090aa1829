using System.Runtime.CompilerServices;

namespace System;

/// <summary>
/// A UTF-16 code unit. Classification knows ASCII and Latin-1 exactly; letters above it count as letters, and case is folded for
/// Latin, Greek and Cyrillic.
/// </summary>
public readonly partial struct Char : IComparable, IComparable<char>, IEquatable<char>
{
    public const char MaxValue = (char)0xFFFF;
    public const char MinValue = (char)0x00;

    private readonly char _value;

    public int CompareTo(char value) => _value - value;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not char other)
        {
            ThrowHelper.ThrowArgument("Object must be of type Char.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(char obj) => _value == obj;

    public override bool Equals(object? obj) => obj is char other && _value == other;

    public override int GetHashCode() => _value | (_value << 16);

    public static bool IsAscii(char c) => c < 0x80;

    public static bool IsBetween(char c, char minInclusive, char maxInclusive) =>
        (uint)(c - minInclusive) <= (uint)(maxInclusive - minInclusive);

    public static bool IsAsciiDigit(char c) => IsBetween(c, '0', '9');

    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsAsciiLetterLower(char c) => IsBetween(c, 'a', 'z');

    public static bool IsAsciiLetterUpper(char c) => IsBetween(c, 'A', 'Z');

    public static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || IsAsciiDigit(c);

    public static bool IsAsciiHexDigit(char c) => IsAsciiDigit(c) || (uint)((c | 0x20) - 'a') <= 'f' - 'a';

    public static bool IsAsciiHexDigitLower(char c) => IsAsciiDigit(c) || IsBetween(c, 'a', 'f');

    public static bool IsAsciiHexDigitUpper(char c) => IsAsciiDigit(c) || IsBetween(c, 'A', 'F');

    public static bool IsDigit(char c) => IsAsciiDigit(c);

    public static bool IsNumber(char c) => IsAsciiDigit(c) || c is '²' or '³' or '¹' or '¼' or '½' or '¾';

    public static bool IsLetter(char c) =>
        IsAsciiLetter(c) || (c >= 0xAA && c is 'ª' or 'µ' or 'º' or (>= 'À' and not '×' and not '÷' and < (char)0x2000)
            or (>= (char)0x2C00 and < (char)0xD800) or (>= (char)0xF900 and < (char)0xFE00));

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    public static bool IsLetterOrDigit(string s, int index) => IsLetterOrDigit(s[index]);

    public static bool IsUpper(char c) => IsAsciiLetterUpper(c) || (c >= 0x80 && (ToLowerInvariant(c) != c || c == (char)0x130));

    public static bool IsLower(char c) =>
        IsAsciiLetterLower(c)
        || (c >= 0x80 && (ToUpperInvariant(c) != c || c is 'ß' or (char)0x131 or (char)0x138 or (char)0x149 or (char)0x17F));

    public static bool IsWhiteSpace(char c) =>
        c is ' ' or (>= '\t' and <= '\r') or (char)0x85 or (char)0xA0
        || (c >= 0x1680 && c is (char)0x1680 or (>= (char)0x2000 and <= (char)0x200A) or (char)0x2028 or (char)0x2029 or (char)0x202F
            or (char)0x205F or (char)0x3000);

    public static bool IsControl(char c) => c < ' ' || (c >= 0x7F && c < 0xA0);

    public static bool IsPunctuation(char c) => c switch
    {
        >= '!' and <= '#' or >= '%' and <= '*' or >= ',' and <= '/' or ':' or ';' or '?' or '@' or >= '[' and <= ']' or '_' or '{' or '}' => true,
        '¡' or '§' or '«' or '¶' or '·' or '»' or '¿' => true,
        >= (char)0x2010 and <= (char)0x2027 or >= (char)0x2030 and <= (char)0x205E => true,
        _ => false,
    };

    public static bool IsSymbol(char c) => c is '$' or '+' or '<' or '=' or '>' or '^' or '`' or '|' or '~' or '¢' or '£' or '¤' or '¥'
        or '¦' or '¨' or '©' or '¬' or '®' or '¯' or '°' or '±' or '´' or '¸' or '×' or '÷' or (>= (char)0x2190 and <= (char)0x2BFF);

    public static bool IsSeparator(char c) => c is ' ' or (char)0xA0 or (char)0x2028 or (char)0x2029 or (char)0x3000;

    public static bool IsSurrogate(char c) => IsBetween(c, (char)0xD800, (char)0xDFFF);

    public static bool IsHighSurrogate(char c) => IsBetween(c, (char)0xD800, (char)0xDBFF);

    public static bool IsLowSurrogate(char c) => IsBetween(c, (char)0xDC00, (char)0xDFFF);

    public static bool IsSurrogatePair(char highSurrogate, char lowSurrogate) =>
        IsHighSurrogate(highSurrogate) && IsLowSurrogate(lowSurrogate);

    public static int ConvertToUtf32(char highSurrogate, char lowSurrogate)
    {
        if (!IsSurrogatePair(highSurrogate, lowSurrogate))
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(highSurrogate));
        }

        return 0x10000 + ((highSurrogate - 0xD800) << 10) + (lowSurrogate - 0xDC00);
    }

    public static char ToUpperInvariant(char c)
    {
        if (c < 0x80)
        {
            return IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c;
        }

        return c switch
        {
            >= 'à' and <= 'þ' and not '÷' => (char)(c - 0x20),
            'ÿ' => 'Ÿ',
            'µ' => 'Μ',
            >= (char)0x100 and <= (char)0x17E => ToOtherCase(c, upper: true),
            >= 'α' and <= 'ω' and not 'ς' => (char)(c - 0x20),
            >= 'а' and <= 'я' => (char)(c - 0x20),
            >= 'ѐ' and <= 'џ' => (char)(c - 0x50),
            _ => c,
        };
    }

    public static char ToLowerInvariant(char c)
    {
        if (c < 0x80)
        {
            return IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return c switch
        {
            >= 'À' and <= 'Þ' and not '×' => (char)(c + 0x20),
            'Ÿ' => 'ÿ',
            >= (char)0x100 and <= (char)0x17E => ToOtherCase(c, upper: false),
            >= 'Α' and <= 'Ω' => (char)(c + 0x20),
            >= 'А' and <= 'Я' => (char)(c + 0x20),
            >= 'Ѐ' and <= 'Џ' => (char)(c + 0x50),
            _ => c,
        };
    }

    // Latin Extended-A stands in pairs of capital and small letter; where the pairs begin at odd numbers, the parity is the
    // other way round.
    private static char ToOtherCase(char c, bool upper)
    {
        if (c is (char)0x130 or (char)0x131 or (char)0x138 or (char)0x149)
        {
            return c;
        }

        bool startsOdd = c is (>= (char)0x139 and <= (char)0x148) or >= (char)0x179;
        bool isSmall = ((c & 1) != 0) != startsOdd;
        return isSmall == upper ? (char)(upper ? c - 1 : c + 1) : c;
    }

    public static char ToUpper(char c) => ToUpperInvariant(c);

    public static char ToLower(char c) => ToLowerInvariant(c);
}
