namespace System;

public static partial class MemoryExtensions
{
    public static int IndexOfAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> =>
        IndexOfAnyInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive);

    public static int IndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T>
    {
        CheckRange(lowInclusive, highInclusive);
        return SpanSearch.First(span, new SpanMatcher.InRange<T>(lowInclusive, highInclusive));
    }

    public static int IndexOfAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> =>
        IndexOfAnyExceptInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive);

    public static int IndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T>
    {
        CheckRange(lowInclusive, highInclusive);
        return SpanSearch.FirstOther(span, new SpanMatcher.InRange<T>(lowInclusive, highInclusive));
    }

    public static int LastIndexOfAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> =>
        LastIndexOfAnyInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive);

    public static int LastIndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T>
    {
        CheckRange(lowInclusive, highInclusive);
        return SpanSearch.Last(span, new SpanMatcher.InRange<T>(lowInclusive, highInclusive));
    }

    public static int LastIndexOfAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> =>
        LastIndexOfAnyExceptInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive);

    public static int LastIndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T>
    {
        CheckRange(lowInclusive, highInclusive);
        return SpanSearch.LastOther(span, new SpanMatcher.InRange<T>(lowInclusive, highInclusive));
    }

    public static bool ContainsAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> =>
        IndexOfAnyInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive) >= 0;

    public static bool ContainsAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> =>
        IndexOfAnyInRange(span, lowInclusive, highInclusive) >= 0;

    public static bool ContainsAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> =>
        IndexOfAnyExceptInRange((ReadOnlySpan<T>)span, lowInclusive, highInclusive) >= 0;

    public static bool ContainsAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> =>
        IndexOfAnyExceptInRange(span, lowInclusive, highInclusive) >= 0;

    private static void CheckRange<T>(T low, T high)
    {
        if (low is null)
        {
            ThrowHelper.ThrowArgumentNull("lowInclusive");
        }

        if (high is null)
        {
            ThrowHelper.ThrowArgumentNull("highInclusive");
        }
    }
}
