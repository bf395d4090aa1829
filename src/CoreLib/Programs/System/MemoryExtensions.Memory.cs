namespace System;

public static partial class MemoryExtensions
{
    public static ReadOnlySpan<char> AsSpan(this string? text, Index startIndex)
    {
        if (text is null)
        {
            CheckNull(startIndex.Equals(Index.Start));
            return default;
        }

        return text.AsSpan(startIndex.GetOffset(text.Length));
    }

    public static Span<T> AsSpan<T>(this T[]? array, Index startIndex)
    {
        if (array is null)
        {
            CheckNull(startIndex.Equals(Index.Start));
            return default;
        }

        int start = startIndex.GetOffset(array.Length);
        return array.AsSpan(start);
    }

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment) => new(segment.Array, segment.Offset, segment.Count);

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start)
    {
        CheckRange((uint)start <= (uint)segment.Count, nameof(start));
        return new Span<T>(segment.Array, segment.Offset + start, segment.Count - start);
    }

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, Index startIndex) =>
        AsSpan(segment, startIndex.GetOffset(segment.Count));

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start, int length)
    {
        CheckRange((uint)start <= (uint)segment.Count, nameof(start));
        CheckRange((uint)length <= (uint)(segment.Count - start), nameof(length));
        return new Span<T>(segment.Array, segment.Offset + start, length);
    }

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(segment.Count);
        return new Span<T>(segment.Array, segment.Offset + start, length);
    }

    public static ReadOnlyMemory<char> AsMemory(this string? text) =>
        text is null ? default : new ReadOnlyMemory<char>((object)text, 0, text.Length);

    public static ReadOnlyMemory<char> AsMemory(this string? text, int start)
    {
        CheckRange((uint)start <= (uint)(text?.Length ?? 0), nameof(start));
        return text is null ? default : new ReadOnlyMemory<char>((object)text, start, text.Length - start);
    }

    public static ReadOnlyMemory<char> AsMemory(this string? text, Index startIndex)
    {
        if (text is null)
        {
            CheckNull(startIndex.Equals(Index.Start));
            return default;
        }

        return text.AsMemory(startIndex.GetOffset(text.Length));
    }

    public static ReadOnlyMemory<char> AsMemory(this string? text, int start, int length)
    {
        CheckRange((ulong)(uint)start + (uint)length <= (uint)(text?.Length ?? 0), nameof(start));
        return text is null ? default : new ReadOnlyMemory<char>((object)text, start, length);
    }

    public static ReadOnlyMemory<char> AsMemory(this string? text, Range range)
    {
        if (text is null)
        {
            CheckNull(range.Start.Equals(Index.Start) && range.End.Equals(Index.Start));
            return default;
        }

        (int start, int length) = range.GetOffsetAndLength(text.Length);
        return new ReadOnlyMemory<char>((object)text, start, length);
    }

    public static Memory<T> AsMemory<T>(this T[]? array) => new(array);

    public static Memory<T> AsMemory<T>(this T[]? array, int start)
    {
        CheckRange((uint)start <= (uint)(array?.Length ?? 0), null);
        return new Memory<T>(array, start, (array?.Length ?? 0) - start);
    }

    public static Memory<T> AsMemory<T>(this T[]? array, Index startIndex)
    {
        if (array is null)
        {
            CheckNull(startIndex.Equals(Index.Start));
            return default;
        }

        return array.AsMemory(startIndex.GetOffset(array.Length));
    }

    public static Memory<T> AsMemory<T>(this T[]? array, int start, int length) => new(array, start, length);

    public static Memory<T> AsMemory<T>(this T[]? array, Range range)
    {
        if (array is null)
        {
            CheckNull(range.Start.Equals(Index.Start) && range.End.Equals(Index.Start));
            return default;
        }

        (int start, int length) = range.GetOffsetAndLength(array.Length);
        return new Memory<T>(array, start, length);
    }

    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment) => new(segment.Array, segment.Offset, segment.Count);

    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment, int start)
    {
        CheckRange((uint)start <= (uint)segment.Count, nameof(start));
        return new Memory<T>(segment.Array, segment.Offset + start, segment.Count - start);
    }

    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment, int start, int length)
    {
        CheckRange((uint)start <= (uint)segment.Count, nameof(start));
        CheckRange((uint)length <= (uint)(segment.Count - start), nameof(length));
        return new Memory<T>(segment.Array, segment.Offset + start, length);
    }

    public static void CopyTo<T>(this T[]? source, Memory<T> destination) => source.CopyTo(destination.Span);

    private static void CheckRange(bool isGood, string? name)
    {
        if (!isGood)
        {
            ThrowHelper.ThrowArgumentOutOfRange(name);
        }
    }

    private static void CheckNull(bool isGood)
    {
        if (!isGood)
        {
            ThrowHelper.ThrowArgumentNull("array");
        }
    }
}
