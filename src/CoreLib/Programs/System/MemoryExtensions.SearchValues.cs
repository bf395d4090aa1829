using System.Buffers;

namespace System;

public static partial class MemoryExtensions
{
    public static int IndexOfAny<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T>? =>
        IndexOfAny((ReadOnlySpan<T>)span, values);

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T>?
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.IndexOfAny(span);
    }

    public static int IndexOfAnyExcept<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept((ReadOnlySpan<T>)span, values);

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T>?
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.IndexOfAnyExcept(span);
    }

    public static int LastIndexOfAny<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T>? =>
        LastIndexOfAny((ReadOnlySpan<T>)span, values);

    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T>?
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.LastIndexOfAny(span);
    }

    public static int LastIndexOfAnyExcept<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T>? =>
        LastIndexOfAnyExcept((ReadOnlySpan<T>)span, values);

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T>?
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.LastIndexOfAnyExcept(span);
    }

    public static int IndexOfAny(this Span<char> span, SearchValues<string> values) =>
        IndexOfAny((ReadOnlySpan<char>)span, values);

    public static int IndexOfAny(this ReadOnlySpan<char> span, SearchValues<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.IndexOfAnyText(span);
    }

    public static bool ContainsAny<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T>? =>
        IndexOfAny((ReadOnlySpan<T>)span, values) >= 0;

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T>? =>
        IndexOfAny(span, values) >= 0;

    public static bool ContainsAnyExcept<T>(this Span<T> span, SearchValues<T> values)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept((ReadOnlySpan<T>)span, values) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept(span, values) >= 0;

    public static bool ContainsAny(this Span<char> span, SearchValues<string> values) =>
        IndexOfAny((ReadOnlySpan<char>)span, values) >= 0;

    public static bool ContainsAny(this ReadOnlySpan<char> span, SearchValues<string> values) =>
        IndexOfAny(span, values) >= 0;

    public static int CountAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values)
        where T : IEquatable<T>?
    {
        ArgumentNullException.ThrowIfNull(values);
        int count = 0;
        foreach (T element in span)
        {
            count += values.Contains(element) ? 1 : 0;
        }

        return count;
    }

    public static void ReplaceAny<T>(this Span<T> span, SearchValues<T> values, T newValue)
        where T : IEquatable<T>?
    {
        for (int i = span.IndexOfAny(values); i >= 0; i = span.IndexOfAny(values))
        {
            span[i] = newValue;
            span = span.Slice(i + 1);
        }
    }

    public static void ReplaceAny<T>(this ReadOnlySpan<T> source, Span<T> destination, SearchValues<T> values, T newValue)
        where T : IEquatable<T>?
    {
        CheckReplacement(source, destination);
        source.CopyTo(destination);
        ReplaceAny(destination.Slice(0, source.Length), values, newValue);
    }

    public static void ReplaceAnyExcept<T>(this Span<T> span, SearchValues<T> values, T newValue)
        where T : IEquatable<T>?
    {
        for (int i = span.IndexOfAnyExcept(values); i >= 0; i = span.IndexOfAnyExcept(values))
        {
            span[i] = newValue;
            span = span.Slice(i + 1);
        }
    }

    public static void ReplaceAnyExcept<T>(this ReadOnlySpan<T> source, Span<T> destination, SearchValues<T> values, T newValue)
        where T : IEquatable<T>?
    {
        CheckReplacement(source, destination);
        source.CopyTo(destination);
        ReplaceAnyExcept(destination.Slice(0, source.Length), values, newValue);
    }
}
