using System.Runtime.CompilerServices;

namespace System;

/// <summary>A UTF-16 code unit. What needs tables of characters exists for programs only.</summary>
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

    // The characters of property White_Space.
    public static bool IsWhiteSpace(char c) =>
        c is ' ' or (>= '\t' and <= '\r') or (char)0x85 or (char)0xA0
        || (c >= 0x1680 && c is (char)0x1680 or (>= (char)0x2000 and <= (char)0x200A) or (char)0x2028 or (char)0x2029 or (char)0x202F
            or (char)0x205F or (char)0x3000);

    public static bool IsControl(char c) => c < ' ' || (c >= 0x7F && c < 0xA0);

    public static bool IsSurrogate(char c) => IsBetween(c, (char)0xD800, (char)0xDFFF);

    public static bool IsHighSurrogate(char c) => IsBetween(c, (char)0xD800, (char)0xDBFF);

    public static bool IsLowSurrogate(char c) => IsBetween(c, (char)0xDC00, (char)0xDFFF);

    public static bool IsSurrogatePair(char highSurrogate, char lowSurrogate) =>
        IsHighSurrogate(highSurrogate) && IsLowSurrogate(lowSurrogate);

    // Of a pair known to be one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint JoinSurrogates(char high, char low) => 0x10000 + (((uint)high - 0xD800) << 10) + (low - 0xDC00u);

    // Of ASCII letters only.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char ToUpperAscii(char c) => IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char ToLowerAscii(char c) => IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
}
