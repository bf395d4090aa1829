using System.Collections.Generic;

namespace System;

public static partial class MemoryExtensions
{
    public static bool Contains<T>(this Span<T> span, T value)
        where T : IEquatable<T>? =>
        IndexOf((ReadOnlySpan<T>)span, value) >= 0;

    public static bool Contains<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>? =>
        IndexOf(span, value) >= 0;

    public static bool Contains<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) =>
        IndexOf(span, value, comparer) >= 0;

    public static bool ContainsAny<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        IndexOfAny((ReadOnlySpan<T>)span, value0, value1) >= 0;

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        IndexOfAny(span, value0, value1) >= 0;

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) =>
        IndexOfAny(span, value0, value1, comparer) >= 0;

    public static bool ContainsAny<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        IndexOfAny((ReadOnlySpan<T>)span, value0, value1, value2) >= 0;

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        IndexOfAny(span, value0, value1, value2) >= 0;

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) =>
        IndexOfAny(span, value0, value1, value2, comparer) >= 0;

    public static bool ContainsAny<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        IndexOfAny((ReadOnlySpan<T>)span, values) >= 0;

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        IndexOfAny(span, values) >= 0;

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) =>
        IndexOfAny(span, values, comparer) >= 0;

    public static bool ContainsAnyExcept<T>(this Span<T> span, T value)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept((ReadOnlySpan<T>)span, value) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept(span, value) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) =>
        IndexOfAnyExcept(span, value, comparer) >= 0;

    public static bool ContainsAnyExcept<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept((ReadOnlySpan<T>)span, value0, value1) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept(span, value0, value1) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) =>
        IndexOfAnyExcept(span, value0, value1, comparer) >= 0;

    public static bool ContainsAnyExcept<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept((ReadOnlySpan<T>)span, value0, value1, value2) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept(span, value0, value1, value2) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) =>
        IndexOfAnyExcept(span, value0, value1, value2, comparer) >= 0;

    public static bool ContainsAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept((ReadOnlySpan<T>)span, values) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? =>
        IndexOfAnyExcept(span, values) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) =>
        IndexOfAnyExcept(span, values, comparer) >= 0;
}
