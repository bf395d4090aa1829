using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace System;

public sealed partial class String
{
    internal const string IndexTooLarge = "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";
    internal const string IndexNotInside = "Index was out of range. Must be non-negative and less than the size of the collection.";
    internal const string CountTooLarge = "Count must be positive and count must refer to a location within the string/array/collection.";

    public StringRuneEnumerator EnumerateRunes() => new(this);

    public bool Contains(char value) => AsSpanCore().Contains(value);

    public bool Contains(char value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public bool Contains(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return AsSpanCore().IndexOf(value.AsSpanCore()) >= 0;
    }

    public bool Contains(string value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public int IndexOf(char value) => AsSpanCore().IndexOf(value);

    public int IndexOf(char value, int startIndex) => IndexOf(value, startIndex, Length - startIndex);

    public int IndexOf(char value, int startIndex, int count) =>
        Shift(Part(startIndex, count).IndexOf(value), startIndex);

    public int IndexOf(char value, StringComparison comparisonType)
    {
        CheckComparison(comparisonType);
        return Ordinal.IndexOf(AsSpanCore(), new ReadOnlySpan<char>(in value), IgnoresCase(comparisonType));
    }

    public int IndexOf(string value) => IndexOf(value, StringComparison.CurrentCulture);

    public int IndexOf(string value, int startIndex) => IndexOf(value, startIndex, StringComparison.CurrentCulture);

    public int IndexOf(string value, int startIndex, int count) =>
        IndexOf(value, startIndex, count, StringComparison.CurrentCulture);

    public int IndexOf(string value, StringComparison comparisonType) => IndexOf(value, 0, Length, comparisonType);

    public int IndexOf(string value, int startIndex, StringComparison comparisonType) =>
        IndexOf(value, startIndex, Length - startIndex, comparisonType);

    public int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckComparison(comparisonType);
        return Shift(Ordinal.IndexOf(Part(startIndex, count), value.AsSpanCore(), IgnoresCase(comparisonType)), startIndex);
    }

    public int IndexOfAny(char[] anyOf)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        return AsSpanCore().IndexOfAny(anyOf);
    }

    public int IndexOfAny(char[] anyOf, int startIndex) => IndexOfAny(anyOf, startIndex, Length - startIndex);

    public int IndexOfAny(char[] anyOf, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        if ((uint)startIndex > (uint)Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), IndexTooLarge);
        }

        if ((uint)count > (uint)(Length - startIndex))
        {
            throw new ArgumentOutOfRangeException(nameof(count), CountTooLarge);
        }

        return Shift(AsSpanCore().Slice(startIndex, count).IndexOfAny(anyOf), startIndex);
    }

    public int LastIndexOf(char value) => AsSpanCore().LastIndexOf(value);

    public int LastIndexOf(char value, int startIndex) => LastIndexOf(value, startIndex, startIndex + 1);

    public int LastIndexOf(char value, int startIndex, int count)
    {
        if (Length == 0)
        {
            return -1;
        }

        CheckBackwards(startIndex, count);
        int start = startIndex + 1 - count;
        return Shift(AsSpanCore().Slice(start, count).LastIndexOf(value), start);
    }

    public int LastIndexOf(string value) => LastIndexOf(value, Length - 1, Length, StringComparison.CurrentCulture);

    public int LastIndexOf(string value, int startIndex) =>
        LastIndexOf(value, startIndex, startIndex + 1, StringComparison.CurrentCulture);

    public int LastIndexOf(string value, int startIndex, int count) =>
        LastIndexOf(value, startIndex, count, StringComparison.CurrentCulture);

    public int LastIndexOf(string value, StringComparison comparisonType) =>
        LastIndexOf(value, Length - 1, Length, comparisonType);

    public int LastIndexOf(string value, int startIndex, StringComparison comparisonType) =>
        LastIndexOf(value, startIndex, startIndex + 1, comparisonType);

    public int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckComparison(comparisonType);
        return CultureInfo.InvariantCulture.CompareInfo.LastIndexOf(
            this, value, startIndex, count, IgnoresCase(comparisonType) ? CompareOptions.OrdinalIgnoreCase : CompareOptions.Ordinal);
    }

    public int LastIndexOfAny(char[] anyOf)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        return AsSpanCore().LastIndexOfAny(anyOf);
    }

    public int LastIndexOfAny(char[] anyOf, int startIndex) => LastIndexOfAny(anyOf, startIndex, startIndex + 1);

    public int LastIndexOfAny(char[] anyOf, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        if (Length == 0)
        {
            return -1;
        }

        CheckBackwards(startIndex, count);
        int start = startIndex + 1 - count;
        return Shift(AsSpanCore().Slice(start, count).LastIndexOfAny(anyOf), start);
    }

    private static int Shift(int index, int start) => index < 0 ? index : index + start;

    private ReadOnlySpan<char> Part(int startIndex, int count)
    {
        if ((uint)startIndex > (uint)Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), IndexTooLarge);
        }

        if ((uint)count > (uint)(Length - startIndex))
        {
            throw new ArgumentOutOfRangeException(nameof(count), CountTooLarge);
        }

        return AsSpanCore().Slice(startIndex, count);
    }

    private void CheckBackwards(int startIndex, int count)
    {
        if ((uint)startIndex >= (uint)Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), IndexNotInside);
        }

        if ((uint)count > (uint)startIndex + 1)
        {
            throw new ArgumentOutOfRangeException(nameof(count), CountTooLarge);
        }
    }
}
