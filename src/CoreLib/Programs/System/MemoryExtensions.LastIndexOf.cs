using System.Collections.Generic;

namespace System;

public static partial class MemoryExtensions
{
    public static int LastIndexOf<T>(this Span<T> span, T value)
        where T : IEquatable<T>? =>
        LastIndexOf((ReadOnlySpan<T>)span, value);

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>? =>
        SpanSearch.Last(span, new SpanMatcher.One<T>(value));

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.Last(span, new SpanMatcher.OneBy<T>(value, comparer));

    public static int LastIndexOfAny<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        LastIndexOfAny((ReadOnlySpan<T>)span, value0, value1);

    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        SpanSearch.Last(span, new SpanMatcher.Two<T>(value0, value1));

    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.Last(span, new SpanMatcher.TwoBy<T>(value0, value1, comparer));

    public static int LastIndexOfAny<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        LastIndexOfAny((ReadOnlySpan<T>)span, value0, value1, value2);

    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        SpanSearch.Last(span, new SpanMatcher.Three<T>(value0, value1, value2));

    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.Last(span, new SpanMatcher.ThreeBy<T>(value0, value1, value2, comparer));

    public static int LastIndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        LastIndexOfAny((ReadOnlySpan<T>)span, values);

    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        SpanSearch.Last(span, new SpanMatcher.Any<T>(values));

    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.Last(span, new SpanMatcher.AnyBy<T>(values, comparer));

    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value)
        where T : IEquatable<T>? =>
        LastIndexOfAnyExcept((ReadOnlySpan<T>)span, value);

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>? =>
        SpanSearch.LastOther(span, new SpanMatcher.One<T>(value));

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.LastOther(span, new SpanMatcher.OneBy<T>(value, comparer));

    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        LastIndexOfAnyExcept((ReadOnlySpan<T>)span, value0, value1);

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        SpanSearch.LastOther(span, new SpanMatcher.Two<T>(value0, value1));

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.LastOther(span, new SpanMatcher.TwoBy<T>(value0, value1, comparer));

    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        LastIndexOfAnyExcept((ReadOnlySpan<T>)span, value0, value1, value2);

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        SpanSearch.LastOther(span, new SpanMatcher.Three<T>(value0, value1, value2));

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.LastOther(span, new SpanMatcher.ThreeBy<T>(value0, value1, value2, comparer));

    public static int LastIndexOfAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        LastIndexOfAnyExcept((ReadOnlySpan<T>)span, values);

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        SpanSearch.LastOther(span, new SpanMatcher.Any<T>(values));

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) =>
        SpanSearch.LastOther(span, new SpanMatcher.AnyBy<T>(values, comparer));
}
