using System.Runtime.CompilerServices;

namespace System.Text.Unicode;

public static partial class Utf8
{
    public static bool TryWrite(
        Span<byte> destination,
        [InterpolatedStringHandlerArgument(nameof(destination))] ref TryWriteInterpolatedStringHandler handler,
        out int bytesWritten)
    {
        bytesWritten = handler.Succeeded ? handler.Length : 0;
        return handler.Succeeded;
    }

    public static bool TryWrite(
        Span<byte> destination,
        IFormatProvider? provider,
        [InterpolatedStringHandlerArgument(nameof(destination), nameof(provider))] ref TryWriteInterpolatedStringHandler handler,
        out int bytesWritten) => TryWrite(destination, ref handler, out bytesWritten);

    /// <summary>Interpolated text as UTF-8 into a span of fixed size.</summary>
    [InterpolatedStringHandler]
    public ref struct TryWriteInterpolatedStringHandler
    {
        private readonly Span<byte> _destination;
        private readonly IFormatProvider? _provider;
        private int _length;
        private bool _failed;

        public TryWriteInterpolatedStringHandler(
            int literalLength, int formattedCount, Span<byte> destination, out bool shouldAppend)
            : this(literalLength, formattedCount, destination, null, out shouldAppend)
        {
        }

        public TryWriteInterpolatedStringHandler(
            int literalLength, int formattedCount, Span<byte> destination, IFormatProvider? provider, out bool shouldAppend)
        {
            _destination = destination;
            _provider = provider;
            shouldAppend = destination.Length >= literalLength;
            _failed = !shouldAppend;
        }

        internal readonly bool Succeeded => !_failed;

        internal readonly int Length => _length;

        private readonly ICustomFormatter? Formatter => CompositeText.GetFormatter(_provider);

        public bool AppendLiteral(string value) => AppendFormatted(value.AsSpan());

        public bool AppendFormatted(scoped ReadOnlySpan<char> value)
        {
            if (!_failed && FromUtf16(value, _destination[_length..], out _, out int written) == Buffers.OperationStatus.Done)
            {
                _length += written;
                return true;
            }

            _failed = true;
            return false;
        }

        public bool AppendFormatted(scoped ReadOnlySpan<char> value, int alignment = 0, string? format = null)
        {
            int start = _length;
            return AppendFormatted(value) && Align(start, alignment);
        }

        public bool AppendFormatted(scoped ReadOnlySpan<byte> utf8Value)
        {
            _failed = _failed || !utf8Value.TryCopyTo(_destination[_length..]);
            _length += _failed ? 0 : utf8Value.Length;
            return !_failed;
        }

        public bool AppendFormatted(scoped ReadOnlySpan<byte> utf8Value, int alignment = 0, string? format = null)
        {
            int start = _length;
            return AppendFormatted(utf8Value) && Align(start, alignment);
        }

        public bool AppendFormatted(string? value) =>
            Formatter is null ? AppendFormatted(value.AsSpan()) : AppendFormatted<string?>(value, null);

        public bool AppendFormatted(string? value, int alignment = 0, string? format = null) =>
            AppendFormatted<string?>(value, alignment, format);

        public bool AppendFormatted(object? value, int alignment = 0, string? format = null) =>
            AppendFormatted<object?>(value, alignment, format);

        public bool AppendFormatted<T>(T value) => AppendFormatted(value, null);

        public bool AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

        public bool AppendFormatted<T>(T value, int alignment, string? format)
        {
            int start = _length;
            return AppendFormatted(value, format) && Align(start, alignment);
        }

        public bool AppendFormatted<T>(T value, string? format)
        {
            if (Formatter is { } formatter)
            {
                return AppendFormatted(formatter.Format(format, value, _provider).AsSpan());
            }

            if (value is IUtf8SpanFormattable)
            {
                _failed = !((IUtf8SpanFormattable)value).TryFormat(_destination[_length..], out int written, format, _provider);
                _length += _failed ? 0 : written;
                return !_failed;
            }

            return AppendFormatted((value is IFormattable ? ((IFormattable)value).ToString(format, _provider) : value?.ToString()).AsSpan());
        }

        // Counts bytes, as .NET does.
        private bool Align(int start, int alignment)
        {
            int written = _length - start;
            int padding = Math.Abs(alignment) - written;
            if (padding <= 0)
            {
                return true;
            }

            if (padding > _destination.Length - _length)
            {
                _failed = true;
                return false;
            }

            Span<byte> field = _destination.Slice(start, written + padding);
            if (alignment > 0)
            {
                field[..written].CopyTo(field[padding..]);
                field[..padding].Fill((byte)' ');
            }
            else
            {
                field[written..].Fill((byte)' ');
            }

            _length += padding;
            return true;
        }
    }
}
