using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

public static partial class MemoryExtensions
{
    public static int IndexOf<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>? => IndexOf((ReadOnlySpan<T>)span, value);

    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>?
    {
        if (value.Length == 0)
        {
            return 0;
        }

        int last = span.Length - value.Length;
        for (int i = 0; i <= last; i++)
        {
            int next = span.Slice(i, last - i + 1).IndexOf(value[0]);
            if (next < 0)
            {
                break;
            }

            i += next;
            if (span.Slice(i + 1, value.Length - 1).SequenceEqual(value.Slice(1)))
            {
                return i;
            }
        }

        return -1;
    }

    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T>? comparer = null)
    {
        for (int i = 0; i <= span.Length - value.Length; i++)
        {
            if (span.Slice(i, value.Length).SequenceEqual(value, comparer))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOf<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>? => LastIndexOf((ReadOnlySpan<T>)span, value);

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>?
    {
        if (value.Length == 0)
        {
            return span.Length;
        }

        int end = span.Length - value.Length + 1;
        while (end > 0)
        {
            int i = span.Slice(0, end).LastIndexOf(value[0]);
            if (i < 0)
            {
                break;
            }

            if (span.Slice(i + 1, value.Length - 1).SequenceEqual(value.Slice(1)))
            {
                return i;
            }

            end = i;
        }

        return -1;
    }

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T>? comparer = null)
    {
        for (int i = span.Length - value.Length; i >= 0; i--)
        {
            if (span.Slice(i, value.Length).SequenceEqual(value, comparer))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other, IEqualityComparer<T>? comparer = null) =>
        SequenceEqual((ReadOnlySpan<T>)span, other, comparer);

    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T>? comparer = null)
    {
        if (span.Length != other.Length)
        {
            return false;
        }

        if (RuntimeHelpers.IsBitwiseEquatable<T>() && (comparer is null || comparer == EqualityComparer<T>.Default))
        {
            return SpanHelpers.SequenceEqual(
                ref Unsafe.As<T, byte>(ref span._reference),
                ref Unsafe.As<T, byte>(ref other._reference),
                (nuint)(uint)span.Length * (nuint)Unsafe.SizeOf<T>());
        }

        for (int i = 0; i < span.Length; i++)
        {
            if (!SpanMatcher.Equal(span[i], other[i], comparer))
            {
                return false;
            }
        }

        return true;
    }

    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IComparer<T>? comparer = null)
    {
        int length = Math.Min(span.Length, other.Length);
        comparer ??= Comparer<T>.Default;
        for (int i = 0; i < length; i++)
        {
            int order = comparer.Compare(span[i], other[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return span.Length.CompareTo(other.Length);
    }

    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T>? comparer = null) =>
        value.Length <= span.Length && span.Slice(0, value.Length).SequenceEqual(value, comparer);

    public static bool StartsWith<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) =>
        span.Length != 0 && SpanMatcher.Equal(span[0], value, comparer);

    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T>? comparer = null) =>
        value.Length <= span.Length && span.Slice(span.Length - value.Length).SequenceEqual(value, comparer);

    public static bool EndsWith<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) =>
        span.Length != 0 && SpanMatcher.Equal(span[^1], value, comparer);

    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other) =>
        CommonPrefixLength((ReadOnlySpan<T>)span, other);

    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other, IEqualityComparer<T>? comparer) =>
        CommonPrefixLength((ReadOnlySpan<T>)span, other, comparer);

    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) =>
        CommonPrefixLength(span, other, null);

    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T>? comparer)
    {
        int length = Math.Min(span.Length, other.Length);
        for (int i = 0; i < length; i++)
        {
            if (!SpanMatcher.Equal(span[i], other[i], comparer))
            {
                return i;
            }
        }

        return length;
    }

    public static bool Overlaps<T>(this Span<T> span, ReadOnlySpan<T> other, out int elementOffset) =>
        Overlaps((ReadOnlySpan<T>)span, other, out elementOffset);

    public static bool Overlaps<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, out int elementOffset)
    {
        elementOffset = 0;
        if (!span.Overlaps(other))
        {
            return false;
        }

        nint offset = Unsafe.ByteOffset(ref span._reference, ref other._reference);
        if (offset % Unsafe.SizeOf<T>() != 0)
        {
            ThrowHelper.ThrowArgument("Overlapping spans have mismatching alignment.");
        }

        elementOffset = (int)(offset / Unsafe.SizeOf<T>());
        return true;
    }
}
