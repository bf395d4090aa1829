using System.Collections.Generic;

namespace System;

public static partial class MemoryExtensions
{
    public static int IndexOf<T>(this Span<T> span, T value)
        where T : IEquatable<T>? =>
        IndexOf((ReadOnlySpan<T>)span, value);

    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>? =>
        SpanSearch.First(span, new SpanMatcher.One<T>(value));

    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.First(span, new SpanMatcher.OneBy<T>(value, comparer));

    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        IndexOfAny((ReadOnlySpan<T>)span, value0, value1);

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        SpanSearch.First(span, new SpanMatcher.Two<T>(value0, value1));

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.First(span, new SpanMatcher.TwoBy<T>(value0, value1, comparer));

    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        IndexOfAny((ReadOnlySpan<T>)span, value0, value1, value2);

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        SpanSearch.First(span, new SpanMatcher.Three<T>(value0, value1, value2));

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.First(span, new SpanMatcher.ThreeBy<T>(value0, value1, value2, comparer));

    public static int IndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        IndexOfAny((ReadOnlySpan<T>)span, values);

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        SpanSearch.First(span, new SpanMatcher.Any<T>(values));

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.First(span, new SpanMatcher.AnyBy<T>(values, comparer));

    public static int IndexOfAnyExcept<T>(this Span<T> span, T value)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept((ReadOnlySpan<T>)span, value);

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>? =>
        SpanSearch.FirstOther(span, new SpanMatcher.One<T>(value));

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.FirstOther(span, new SpanMatcher.OneBy<T>(value, comparer));

    public static int IndexOfAnyExcept<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept((ReadOnlySpan<T>)span, value0, value1);

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        SpanSearch.FirstOther(span, new SpanMatcher.Two<T>(value0, value1));

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.FirstOther(span, new SpanMatcher.TwoBy<T>(value0, value1, comparer));

    public static int IndexOfAnyExcept<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept((ReadOnlySpan<T>)span, value0, value1, value2);

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        SpanSearch.FirstOther(span, new SpanMatcher.Three<T>(value0, value1, value2));

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.FirstOther(span, new SpanMatcher.ThreeBy<T>(value0, value1, value2, comparer));

    public static int IndexOfAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept((ReadOnlySpan<T>)span, values);

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        SpanSearch.FirstOther(span, new SpanMatcher.Any<T>(values));

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.FirstOther(span, new SpanMatcher.AnyBy<T>(values, comparer));
}
