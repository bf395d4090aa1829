using System.Runtime.CompilerServices;

namespace System;

public sealed partial class String
{
    public bool Contains(char value) => AsSpanCore().IndexOf(value) >= 0;

    public bool Contains(char value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public bool Contains(string value) => IndexOf(value, StringComparison.Ordinal) >= 0;

    public bool Contains(string value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public int IndexOf(char value) => AsSpanCore().IndexOf(value);

    public int IndexOf(char value, int startIndex) => IndexOf(value, startIndex, Length - startIndex);

    public int IndexOf(char value, int startIndex, int count) =>
        Shift(AsSpanCore().Slice(startIndex, count).IndexOf(value), startIndex);

    public int IndexOf(char value, StringComparison comparisonType) =>
        AsSpanCore().IndexOf(new ReadOnlySpan<char>(in value), comparisonType);

    public int IndexOf(string value) => IndexOf(value, StringComparison.Ordinal);

    public int IndexOf(string value, int startIndex) => IndexOf(value, startIndex, StringComparison.Ordinal);

    public int IndexOf(string value, int startIndex, int count) =>
        Shift(AsSpanCore().Slice(startIndex, count).IndexOf(NotNull(value)), startIndex);

    public int IndexOf(string value, StringComparison comparisonType) =>
        comparisonType == StringComparison.Ordinal
            ? AsSpanCore().IndexOf(NotNull(value))
            : AsSpanCore().IndexOf(NotNull(value), comparisonType);

    public int IndexOf(string value, int startIndex, StringComparison comparisonType) =>
        Shift(AsSpanCore()[startIndex..].IndexOf(NotNull(value), comparisonType), startIndex);

    public int IndexOfAny(char[] anyOf) => AsSpanCore().IndexOfAny(anyOf);

    public int IndexOfAny(char[] anyOf, int startIndex) => Shift(AsSpanCore()[startIndex..].IndexOfAny(anyOf), startIndex);

    public int LastIndexOf(char value) => AsSpanCore().LastIndexOf(value);

    public int LastIndexOf(char value, int startIndex) => Length == 0 ? -1 : AsSpanCore()[..(startIndex + 1)].LastIndexOf(value);

    public int LastIndexOf(string value) => AsSpanCore().LastIndexOf(NotNull(value));

    public int LastIndexOf(string value, StringComparison comparisonType)
    {
        ReadOnlySpan<char> wanted = NotNull(value);
        for (int i = Length - wanted.Length; i >= 0; i--)
        {
            if (AsSpanCore().Slice(i, wanted.Length).Equals(wanted, comparisonType))
            {
                return i;
            }
        }

        return -1;
    }

    public int LastIndexOfAny(char[] anyOf) => AsSpanCore().LastIndexOfAny(anyOf);

    public bool StartsWith(char value) => Length != 0 && _firstChar == value;

    public bool StartsWith(string value) => AsSpanCore().StartsWith(NotNull(value));

    public bool StartsWith(string value, StringComparison comparisonType) =>
        AsSpanCore().StartsWith(NotNull(value), comparisonType);

    public bool EndsWith(char value) => Length != 0 && this[Length - 1] == value;

    public bool EndsWith(string value) => AsSpanCore().EndsWith(NotNull(value));

    public bool EndsWith(string value, StringComparison comparisonType) => AsSpanCore().EndsWith(NotNull(value), comparisonType);

    public bool Equals(string? value, StringComparison comparisonType) => Equals(this, value, comparisonType);

    public static bool Equals(string? a, string? b, StringComparison comparisonType)
    {
        if ((object?)a == b)
        {
            return true;
        }

        return a is not null && b is not null && a.AsSpanCore().Equals(b.AsSpanCore(), comparisonType);
    }

    public static int Compare(string? strA, string? strB) => Compare(strA, strB, StringComparison.CurrentCulture);

    public static int Compare(string? strA, string? strB, bool ignoreCase) =>
        Compare(strA, strB, ignoreCase ? StringComparison.CurrentCultureIgnoreCase : StringComparison.CurrentCulture);

    public static int Compare(string? strA, string? strB, StringComparison comparisonType)
    {
        if ((object?)strA == strB)
        {
            return 0;
        }

        if (strA is null)
        {
            return -1;
        }

        return strB is null ? 1 : strA.AsSpanCore().CompareTo(strB.AsSpanCore(), comparisonType);
    }

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, StringComparison comparisonType)
    {
        ReadOnlySpan<char> left = strA.AsSpan()[indexA..];
        ReadOnlySpan<char> right = strB.AsSpan()[indexB..];
        return left[..Math.Min(left.Length, length)].CompareTo(right[..Math.Min(right.Length, length)], comparisonType);
    }

    public static int CompareOrdinal(string? strA, int indexA, string? strB, int indexB, int length) =>
        Compare(strA, indexA, strB, indexB, length, StringComparison.Ordinal);

    public int GetHashCode(StringComparison comparisonType) => GetHashCode(AsSpanCore(), comparisonType);

    public static int GetHashCode(ReadOnlySpan<char> value) => GetOrdinalHashCode(value);

    public static int GetHashCode(ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        if (((int)comparisonType & 1) == 0)
        {
            return GetOrdinalHashCode(value);
        }

        uint hash = 2166136261;
        foreach (char character in value)
        {
            hash = (hash ^ char.ToUpperInvariant(character)) * 16777619;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private static ReadOnlySpan<char> NotNull(string? value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.AsSpanCore();
    }

    private static int Shift(int index, int start) => index < 0 ? index : index + start;
}
