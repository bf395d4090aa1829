namespace System;

public static partial class MemoryExtensions
{
    public static SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, T separator)
        where T : IEquatable<T> => new(source, separator);

    public static SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, ReadOnlySpan<T> separator)
        where T : IEquatable<T> => new(source, separator);

    public static int Split(
        this ReadOnlySpan<char> source, Span<Range> destination, char separator, StringSplitOptions options = StringSplitOptions.None)
    {
        int count = 0;
        int start = 0;
        while (count < destination.Length && start <= source.Length)
        {
            int length = count == destination.Length - 1 ? -1 : source[start..].IndexOf(separator);
            int end = length < 0 ? source.Length : start + length;
            Range part = Trim(source, start, end, options);
            if ((options & StringSplitOptions.RemoveEmptyEntries) == 0 || part.Start.Value != part.End.Value)
            {
                destination[count++] = part;
            }

            start = end + 1;
        }

        return count;
    }

    private static Range Trim(ReadOnlySpan<char> source, int start, int end, StringSplitOptions options)
    {
        if ((options & StringSplitOptions.TrimEntries) != 0)
        {
            while (start < end && char.IsWhiteSpace(source[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(source[end - 1]))
            {
                end--;
            }
        }

        return new Range(start, end);
    }

    public static Text.SpanLineEnumerator EnumerateLines(this ReadOnlySpan<char> span) => new(span);

    /// <summary>Walks the parts between separators.</summary>
    public ref struct SpanSplitEnumerator<T>
        where T : IEquatable<T>
    {
        private readonly ReadOnlySpan<T> _source;
        private readonly ReadOnlySpan<T> _separators;
        private readonly T? _separator;
        private readonly bool _isSingle;
        private int _start;
        private int _end;
        private int _next;

        internal SpanSplitEnumerator(ReadOnlySpan<T> source, T separator)
        {
            _source = source;
            _separator = separator;
            _isSingle = true;
        }

        internal SpanSplitEnumerator(ReadOnlySpan<T> source, ReadOnlySpan<T> separator)
        {
            _source = source;
            _separators = separator;
        }

        public readonly ReadOnlySpan<T> Source => _source;

        public readonly Range Current => new(_start, _end);

        public readonly SpanSplitEnumerator<T> GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next > _source.Length)
            {
                return false;
            }

            ReadOnlySpan<T> rest = _source[_next..];
            int length = _isSingle ? rest.IndexOf(_separator!) : _separators.Length == 0 ? -1 : rest.IndexOf(_separators);
            _start = _next;
            _end = length < 0 ? _source.Length : _next + length;
            _next = length < 0 ? _source.Length + 1 : _end + (_isSingle ? 1 : _separators.Length);
            return true;
        }
    }
}
