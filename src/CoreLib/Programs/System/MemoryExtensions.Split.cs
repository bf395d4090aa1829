using System.Buffers;
using System.Collections;
using System.Collections.Generic;

namespace System;

public static partial class MemoryExtensions
{
    public static Text.SpanLineEnumerator EnumerateLines(this ReadOnlySpan<char> span) => new(span);

    public static SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, T separator)
        where T : IEquatable<T> => new(source, separator);

    public static SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, ReadOnlySpan<T> separator)
        where T : IEquatable<T> => new(source, separator, isAny: false);

    /// <summary>Without separators white space separates, if the elements are characters.</summary>
    public static SpanSplitEnumerator<T> SplitAny<T>(this ReadOnlySpan<T> source, [Diagnostics.CodeAnalysis.UnscopedRef] params ReadOnlySpan<T> separators)
        where T : IEquatable<T> => new(source, separators, isAny: true);

    public static SpanSplitEnumerator<T> SplitAny<T>(this ReadOnlySpan<T> source, SearchValues<T> separators)
        where T : IEquatable<T>
    {
        ArgumentNullException.ThrowIfNull(separators);
        return new SpanSplitEnumerator<T>(source, separators);
    }

    public static int Split(
        this ReadOnlySpan<char> source, Span<Range> destination, char separator, StringSplitOptions options = StringSplitOptions.None) =>
        SplitAt(source, destination, new ReadOnlySpan<char>(in separator), default, Separators.Any, options);

    public static int Split(
        this ReadOnlySpan<char> source,
        Span<Range> destination,
        ReadOnlySpan<char> separator,
        StringSplitOptions options = StringSplitOptions.None) =>
        SplitAt(source, destination, separator, default, Separators.Sequence, options);

    public static int SplitAny(
        this ReadOnlySpan<char> source,
        Span<Range> destination,
        ReadOnlySpan<char> separators,
        StringSplitOptions options = StringSplitOptions.None) =>
        SplitAt(source, destination, separators, default, separators.IsEmpty ? Separators.WhiteSpace : Separators.Any, options);

    public static int SplitAny(
        this ReadOnlySpan<char> source,
        Span<Range> destination,
        ReadOnlySpan<string> separators,
        StringSplitOptions options = StringSplitOptions.None) =>
        SplitAt(source, destination, default, separators, separators.IsEmpty ? Separators.WhiteSpace : Separators.Texts, options);

    private static int SplitAt(
        ReadOnlySpan<char> source,
        Span<Range> destination,
        ReadOnlySpan<char> characters,
        ReadOnlySpan<string> texts,
        Separators kind,
        StringSplitOptions options)
    {
        if ((options & ~(StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) != 0)
        {
            throw new ArgumentException($"Illegal enum value: {options}.", nameof(options));
        }

        bool keepEmpty = (options & StringSplitOptions.RemoveEmptyEntries) == 0;
        int count = 0;
        int start = 0;
        while (count < destination.Length)
        {
            int index = Find(source.Slice(start), characters, texts, kind, out int length);
            Range part = Trim(source, start, index < 0 ? source.Length : start + index, options);
            bool isEmpty = part.Start.Value == part.End.Value;
            if (index >= 0 && count == destination.Length - 1 && (keepEmpty || !isEmpty))
            {
                // The last place takes all the rest.
                part = Trim(source, start, source.Length, options);
                index = -1;
                isEmpty = part.Start.Value == part.End.Value;
            }

            if (keepEmpty || !isEmpty)
            {
                destination[count++] = part;
            }

            if (index < 0)
            {
                break;
            }

            start += index + length;
        }

        return count;
    }

    private static int Find(
        ReadOnlySpan<char> source, ReadOnlySpan<char> characters, ReadOnlySpan<string> texts, Separators kind, out int length)
    {
        length = 1;
        switch (kind)
        {
            case Separators.Any:
                return source.IndexOfAny(characters);
            case Separators.Sequence:
                length = characters.Length;
                return length == 0 ? -1 : source.IndexOf(characters);
            case Separators.WhiteSpace:
                return IndexOfWhiteSpace(source);
        }

        int first = -1;
        foreach (string text in texts)
        {
            int index = string.IsNullOrEmpty(text) ? -1 : source.IndexOf(text.AsSpan());
            if (index >= 0 && (first < 0 || index < first))
            {
                first = index;
                length = text.Length;
            }
        }

        return first;
    }

    private static int IndexOfWhiteSpace(ReadOnlySpan<char> source)
    {
        for (int i = 0; i < source.Length; i++)
        {
            if (char.IsWhiteSpace(source[i]))
            {
                return i;
            }
        }

        return -1;
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

    /// <summary>What separates the parts.</summary>
    private enum Separators
    {
        One,
        Any,
        Sequence,
        Texts,
        WhiteSpace,
        Values,
    }

    /// <summary>Walks the parts between separators.</summary>
    public ref struct SpanSplitEnumerator<T> : IEnumerator<Range>
        where T : IEquatable<T>
    {
        private readonly ReadOnlySpan<T> _source;
        private readonly ReadOnlySpan<T> _separators;
        private readonly SearchValues<T>? _values;
        private readonly T? _separator;
        private readonly Separators _kind;
        private int _start;
        private int _end;
        private int _next;

        internal SpanSplitEnumerator(ReadOnlySpan<T> source, T separator)
        {
            _source = source;
            _separator = separator;
            _kind = Separators.One;
        }

        internal SpanSplitEnumerator(ReadOnlySpan<T> source, ReadOnlySpan<T> separators, bool isAny)
        {
            _source = source;
            _separators = separators;
            _kind = !isAny ? Separators.Sequence
                : separators.IsEmpty && typeof(T) == typeof(char) ? Separators.WhiteSpace
                : Separators.Any;
        }

        internal SpanSplitEnumerator(ReadOnlySpan<T> source, SearchValues<T> values)
        {
            _source = source;
            _values = values;
            _kind = Separators.Values;
        }

        public readonly ReadOnlySpan<T> Source => _source;

        public readonly Range Current => new(_start, _end);

        readonly object IEnumerator.Current => Current;

        public readonly SpanSplitEnumerator<T> GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next > _source.Length)
            {
                return false;
            }

            ReadOnlySpan<T> rest = _source.Slice(_next);
            int length = 1;
            int index;
            switch (_kind)
            {
                case Separators.One:
                    index = rest.IndexOf(_separator!);
                    break;
                case Separators.Any:
                    index = rest.IndexOfAny(_separators);
                    break;
                case Separators.Values:
                    index = _values!.IndexOfAny(rest);
                    break;
                case Separators.WhiteSpace:
                    index = IndexOfWhiteSpace(Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(
                        ref Runtime.CompilerServices.Unsafe.As<T, char>(ref rest._reference), rest.Length));
                    break;
                default:
                    length = _separators.Length;
                    index = length == 0 ? -1 : rest.IndexOf(_separators);
                    break;
            }

            _start = _next;
            _end = index < 0 ? _source.Length : _next + index;
            _next = index < 0 ? _source.Length + 1 : _end + length;
            return true;
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();

        readonly void IDisposable.Dispose()
        {
        }
    }
}
