using System.Runtime.CompilerServices;

namespace System;

public static partial class MemoryExtensions
{
    public static int ToUpperInvariant(this ReadOnlySpan<char> source, Span<char> destination)
    {
        if (destination.Length < source.Length)
        {
            return -1;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = char.ToUpperInvariant(source[i]);
        }

        return source.Length;
    }

    public static int ToLowerInvariant(this ReadOnlySpan<char> source, Span<char> destination)
    {
        if (destination.Length < source.Length)
        {
            return -1;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = char.ToLowerInvariant(source[i]);
        }

        return source.Length;
    }

    public static bool TryWrite(
        this Span<char> destination,
        [InterpolatedStringHandlerArgument(nameof(destination))] ref TryWriteInterpolatedStringHandler handler,
        out int charsWritten)
    {
        charsWritten = handler.Succeeded ? handler.Length : 0;
        return handler.Succeeded;
    }

    /// <summary>Interpolated text into a span of fixed size.</summary>
    [InterpolatedStringHandler]
    public ref struct TryWriteInterpolatedStringHandler
    {
        private readonly Span<char> _destination;
        private int _length;
        private bool _failed;

        public TryWriteInterpolatedStringHandler(
            int literalLength, int formattedCount, Span<char> destination, out bool shouldAppend)
        {
            _destination = destination;
            shouldAppend = destination.Length >= literalLength;
            _failed = !shouldAppend;
        }

        internal readonly bool Succeeded => !_failed;

        internal readonly int Length => _length;

        public bool AppendLiteral(string value) => AppendFormatted(value.AsSpan());

        public bool AppendFormatted(string? value) => AppendFormatted(value.AsSpan());

        public bool AppendFormatted(ReadOnlySpan<char> value)
        {
            _failed = _failed || !value.TryCopyTo(_destination[_length..]);
            _length += _failed ? 0 : value.Length;
            return !_failed;
        }

        public bool AppendFormatted<T>(T value) => AppendFormatted(value, null);

        public bool AppendFormatted<T>(T value, string? format)
        {
            if (value is ISpanFormattable)
            {
                _failed = !((ISpanFormattable)value).TryFormat(_destination[_length..], out int written, format, null);
                _length += written;
                return !_failed;
            }

            return AppendFormatted(value?.ToString());
        }
    }
}
