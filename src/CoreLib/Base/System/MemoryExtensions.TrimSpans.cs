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
}
