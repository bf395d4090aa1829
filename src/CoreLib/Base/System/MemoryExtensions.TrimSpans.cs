namespace System;

public static partial class MemoryExtensions
{
    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>? => span.TrimStart(trimElements).TrimEnd(trimElements);

    public static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>?
    {
        int start = span.IndexOfAnyExcept(trimElements);
        return start < 0 ? default : span[start..];
    }

    public static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>?
    {
        int end = span.Length;
        while (end > 0 && trimElements.Contains(span[end - 1]))
        {
            end--;
        }

        return span[..end];
    }

    public static Span<T> Trim<T>(this Span<T> span, T trimElement)
        where T : IEquatable<T>? => span.TrimStart(trimElement).TrimEnd(trimElement);

    public static Span<T> TrimStart<T>(this Span<T> span, T trimElement)
        where T : IEquatable<T>? => span[^((ReadOnlySpan<T>)span).TrimStart(trimElement).Length..];

    public static Span<T> TrimEnd<T>(this Span<T> span, T trimElement)
        where T : IEquatable<T>? => span[..((ReadOnlySpan<T>)span).TrimEnd(trimElement).Length];

    public static Span<T> Trim<T>(this Span<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>? => span.TrimStart(trimElements).TrimEnd(trimElements);

    public static Span<T> TrimStart<T>(this Span<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>? => span[^((ReadOnlySpan<T>)span).TrimStart(trimElements).Length..];

    public static Span<T> TrimEnd<T>(this Span<T> span, ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>? => span[..((ReadOnlySpan<T>)span).TrimEnd(trimElements).Length];

    public static Span<char> Trim(this Span<char> span) => span.TrimStart().TrimEnd();

    public static Span<char> TrimStart(this Span<char> span) => span[^((ReadOnlySpan<char>)span).TrimStart().Length..];

    public static Span<char> TrimEnd(this Span<char> span) => span[..((ReadOnlySpan<char>)span).TrimEnd().Length];

    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other)
        where T : IEquatable<T>? => CommonPrefixLength((ReadOnlySpan<T>)span, other);

    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
        where T : IEquatable<T>?
    {
        int length = Math.Min(span.Length, other.Length);
        for (int i = 0; i < length; i++)
        {
            if (!ElementEquals(span[i], other[i]))
            {
                return i;
            }
        }

        return length;
    }

    public static int LastIndexOf<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>? => LastIndexOf((ReadOnlySpan<T>)span, value);

    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? => IndexOfAny((ReadOnlySpan<T>)span, value0, value1, value2);

    public static int IndexOfAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? => IndexOfAnyExcept((ReadOnlySpan<T>)span, values);

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T>?
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (!ElementEquals(span[i], value0) && !ElementEquals(span[i], value1))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>?
    {
        for (int i = span.Length - 1; i >= 0; i--)
        {
            if (!ElementEquals(span[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value)
        where T : IEquatable<T>? => LastIndexOfAnyExcept((ReadOnlySpan<T>)span, value);

    public static int IndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T>
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (span[i].CompareTo(lowInclusive) >= 0 && span[i].CompareTo(highInclusive) <= 0)
            {
                return i;
            }
        }

        return -1;
    }

    public static int IndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T>
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (span[i].CompareTo(lowInclusive) < 0 || span[i].CompareTo(highInclusive) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? => span.IndexOfAnyExcept(values) >= 0;

    public static bool ContainsAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => span.IndexOfAnyInRange(lowInclusive, highInclusive) >= 0;

    public static bool ContainsAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => span.IndexOfAnyExceptInRange(lowInclusive, highInclusive) >= 0;

    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>?
    {
        int count = 0;
        while (value.Length != 0)
        {
            int index = span.IndexOf(value);
            if (index < 0)
            {
                break;
            }

            count++;
            span = span[(index + value.Length)..];
        }

        return count;
    }

    public static void Replace<T>(this ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue)
        where T : IEquatable<T>?
    {
        source.CopyTo(destination);
        destination[..source.Length].Replace(oldValue, newValue);
    }
}
