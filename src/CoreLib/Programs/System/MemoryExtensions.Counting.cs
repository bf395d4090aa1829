using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

public static partial class MemoryExtensions
{
    public static int Count<T>(this Span<T> span, T value)
        where T : IEquatable<T>? => Count((ReadOnlySpan<T>)span, value);

    public static int Count<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>?
    {
        int count = 0;
        SpanMatcher.One<T> matcher = new(value);
        foreach (ref readonly T element in span)
        {
            count += matcher.Matches(element) ? 1 : 0;
        }

        return count;
    }

    public static int Count<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null)
    {
        int count = 0;
        foreach (ref readonly T element in span)
        {
            count += SpanMatcher.Equal(element, value, comparer) ? 1 : 0;
        }

        return count;
    }

    public static int Count<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>? => Count((ReadOnlySpan<T>)span, value);

    /// <summary>How often the sequence occurs, without overlaps; an empty one never.</summary>
    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>?
    {
        if (value.Length == 0)
        {
            return 0;
        }

        int count = 0;
        for (int i = span.IndexOf(value); i >= 0; i = span.IndexOf(value))
        {
            count++;
            span = span.Slice(i + value.Length);
        }

        return count;
    }

    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T>? comparer = null)
    {
        if (value.Length == 0)
        {
            return 0;
        }

        int count = 0;
        for (int i = span.IndexOf(value, comparer); i >= 0; i = span.IndexOf(value, comparer))
        {
            count++;
            span = span.Slice(i + value.Length);
        }

        return count;
    }

    public static int CountAny<T>(this ReadOnlySpan<T> span, params ReadOnlySpan<T> values)
        where T : IEquatable<T>?
    {
        int count = 0;
        SpanMatcher.Any<T> matcher = new(values);
        foreach (ref readonly T element in span)
        {
            count += matcher.Matches(element) ? 1 : 0;
        }

        return count;
    }

    public static int CountAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null)
    {
        int count = 0;
        SpanMatcher.AnyBy<T> matcher = new(values, comparer);
        foreach (ref readonly T element in span)
        {
            count += matcher.Matches(element) ? 1 : 0;
        }

        return count;
    }

    public static void Replace<T>(this Span<T> span, T oldValue, T newValue)
        where T : IEquatable<T>?
    {
        SpanMatcher.One<T> matcher = new(oldValue);
        foreach (ref T element in span)
        {
            if (matcher.Matches(element))
            {
                element = newValue;
            }
        }
    }

    public static void Replace<T>(this Span<T> span, T oldValue, T newValue, IEqualityComparer<T>? comparer = null)
    {
        foreach (ref T element in span)
        {
            if (SpanMatcher.Equal(element, oldValue, comparer))
            {
                element = newValue;
            }
        }
    }

    public static void Replace<T>(this ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue)
        where T : IEquatable<T>?
    {
        CheckReplacement(source, destination);
        source.CopyTo(destination);
        Replace(destination.Slice(0, source.Length), oldValue, newValue);
    }

    public static void Replace<T>(
        this ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue, IEqualityComparer<T>? comparer = null)
    {
        CheckReplacement(source, destination);
        source.CopyTo(destination);
        Replace(destination.Slice(0, source.Length), oldValue, newValue, comparer);
    }

    private static void CheckReplacement<T>(ReadOnlySpan<T> source, Span<T> destination)
    {
        if (source.Length > destination.Length)
        {
            throw new ArgumentException("Destination is too short.", nameof(destination));
        }

        if (!Unsafe.AreSame(ref source._reference, ref destination._reference) && source.Overlaps(destination))
        {
            ThrowHelper.ThrowArgument("This operation is invalid on overlapping buffers.");
        }
    }
}
