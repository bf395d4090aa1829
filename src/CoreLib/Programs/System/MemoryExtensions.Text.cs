using System.Globalization;
using System.Text;

namespace System;

public static partial class MemoryExtensions
{
    public static bool Equals(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType)
    {
        string.CheckComparison(comparisonType);
        return Ordinal.Equals(span, other, ((int)comparisonType & 1) != 0);
    }

    public static bool StartsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        string.CheckComparison(comparisonType);
        return value.Length <= span.Length && Ordinal.Equals(span[..value.Length], value, ((int)comparisonType & 1) != 0);
    }

    public static bool EndsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        string.CheckComparison(comparisonType);
        return value.Length <= span.Length && Ordinal.Equals(span[^value.Length..], value, ((int)comparisonType & 1) != 0);
    }

    public static bool Contains(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) =>
        span.IndexOf(value, comparisonType) >= 0;

    public static int IndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        string.CheckComparison(comparisonType);
        return Ordinal.IndexOf(span, value, ((int)comparisonType & 1) != 0);
    }

    public static int LastIndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        string.CheckComparison(comparisonType);
        return Ordinal.LastIndexOf(span, value, ((int)comparisonType & 1) != 0);
    }

    public static int CompareTo(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType)
    {
        string.CheckComparison(comparisonType);
        return Ordinal.Compare(span, other, ((int)comparisonType & 1) != 0);
    }

    public static int ToUpper(this ReadOnlySpan<char> source, Span<char> destination, CultureInfo? culture) =>
        ToUpperInvariant(source, destination);

    public static int ToLower(this ReadOnlySpan<char> source, Span<char> destination, CultureInfo? culture) =>
        ToLowerInvariant(source, destination);

    public static int ToUpperInvariant(this ReadOnlySpan<char> source, Span<char> destination)
    {
        CheckNoOverlap(source, destination);
        return destination.Length < source.Length ? -1 : Ordinal.ToUpper(source, destination);
    }

    public static int ToLowerInvariant(this ReadOnlySpan<char> source, Span<char> destination)
    {
        CheckNoOverlap(source, destination);
        return destination.Length < source.Length ? -1 : Ordinal.ToLower(source, destination);
    }

    public static SpanRuneEnumerator EnumerateRunes(this ReadOnlySpan<char> span) => new(span);

    public static SpanRuneEnumerator EnumerateRunes(this Span<char> span) => new(span);

    public static SpanLineEnumerator EnumerateLines(this Span<char> span) => new(span);

    private static void CheckNoOverlap(ReadOnlySpan<char> source, Span<char> destination)
    {
        if (source.Overlaps(destination))
        {
            throw new InvalidOperationException("This operation is invalid on overlapping buffers.");
        }
    }
}
