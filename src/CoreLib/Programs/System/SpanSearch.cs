namespace System;

/// <summary>Walks over spans for the first or last element that a matcher accepts or refuses.</summary>
internal static partial class SpanSearch
{
    public static int First<T, TMatcher>(ReadOnlySpan<T> span, TMatcher matcher)
        where TMatcher : struct, ISpanMatcher<T>, allows ref struct
    {
        int index = TryVectors(span, ref matcher, backwards: false, other: false);
        if (index != NotVectorised)
        {
            return index;
        }

        for (int i = 0; i < span.Length; i++)
        {
            if (matcher.Matches(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static int FirstOther<T, TMatcher>(ReadOnlySpan<T> span, TMatcher matcher)
        where TMatcher : struct, ISpanMatcher<T>, allows ref struct
    {
        int index = TryVectors(span, ref matcher, backwards: false, other: true);
        if (index != NotVectorised)
        {
            return index;
        }

        for (int i = 0; i < span.Length; i++)
        {
            if (!matcher.Matches(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static int Last<T, TMatcher>(ReadOnlySpan<T> span, TMatcher matcher)
        where TMatcher : struct, ISpanMatcher<T>, allows ref struct
    {
        int index = TryVectors(span, ref matcher, backwards: true, other: false);
        if (index != NotVectorised)
        {
            return index;
        }

        for (int i = span.Length - 1; i >= 0; i--)
        {
            if (matcher.Matches(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastOther<T, TMatcher>(ReadOnlySpan<T> span, TMatcher matcher)
        where TMatcher : struct, ISpanMatcher<T>, allows ref struct
    {
        int index = TryVectors(span, ref matcher, backwards: true, other: true);
        if (index != NotVectorised)
        {
            return index;
        }

        for (int i = span.Length - 1; i >= 0; i--)
        {
            if (!matcher.Matches(span[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
