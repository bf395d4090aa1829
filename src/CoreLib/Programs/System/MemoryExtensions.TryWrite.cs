using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace System;

public static partial class MemoryExtensions
{
    public static bool TryWrite(
        this Span<char> destination,
        [InterpolatedStringHandlerArgument(nameof(destination))] ref TryWriteInterpolatedStringHandler handler,
        out int charsWritten)
    {
        charsWritten = handler.Succeeded ? handler.Length : 0;
        return handler.Succeeded;
    }

    public static bool TryWrite(
        this Span<char> destination,
        IFormatProvider? provider,
        [InterpolatedStringHandlerArgument(nameof(destination), nameof(provider))] ref TryWriteInterpolatedStringHandler handler,
        out int charsWritten) => TryWrite(destination, ref handler, out charsWritten);

    public static bool TryWrite<TArg0>(
        this Span<char> destination, IFormatProvider? provider, CompositeFormat format, out int charsWritten, TArg0 arg0) =>
        TryWrite(destination, provider, format, out charsWritten, [(object?)arg0]);

    public static bool TryWrite<TArg0, TArg1>(
        this Span<char> destination, IFormatProvider? provider, CompositeFormat format, out int charsWritten, TArg0 arg0, TArg1 arg1) =>
        TryWrite(destination, provider, format, out charsWritten, [(object?)arg0, arg1]);

    public static bool TryWrite<TArg0, TArg1, TArg2>(
        this Span<char> destination,
        IFormatProvider? provider,
        CompositeFormat format,
        out int charsWritten,
        TArg0 arg0,
        TArg1 arg1,
        TArg2 arg2) =>
        TryWrite(destination, provider, format, out charsWritten, [(object?)arg0, arg1, arg2]);

    public static bool TryWrite(
        this Span<char> destination, IFormatProvider? provider, CompositeFormat format, out int charsWritten, params object?[] args)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(args);
        return TryWrite(destination, provider, format, out charsWritten, (ReadOnlySpan<object?>)args);
    }

    public static bool TryWrite(
        this Span<char> destination,
        IFormatProvider? provider,
        CompositeFormat format,
        out int charsWritten,
        params ReadOnlySpan<object?> args)
    {
        ArgumentNullException.ThrowIfNull(format);
        DefaultInterpolatedStringHandler handler = new(0, 0, provider, stackalloc char[256]);
        CompositeText.Append(ref handler, provider, format, args);
        bool fits = handler.Text.TryCopyTo(destination);
        charsWritten = fits ? handler.Text.Length : 0;
        return fits;
    }

    /// <summary>Interpolated text into a span of fixed size.</summary>
    [InterpolatedStringHandler]
    public ref struct TryWriteInterpolatedStringHandler
    {
        private readonly Span<char> _destination;
        private readonly IFormatProvider? _provider;
        private int _length;
        private bool _failed;

        public TryWriteInterpolatedStringHandler(
            int literalLength, int formattedCount, Span<char> destination, out bool shouldAppend)
            : this(literalLength, formattedCount, destination, null, out shouldAppend)
        {
        }

        public TryWriteInterpolatedStringHandler(
            int literalLength, int formattedCount, Span<char> destination, IFormatProvider? provider, out bool shouldAppend)
        {
            _destination = destination;
            _provider = provider;
            shouldAppend = destination.Length >= literalLength;
            _failed = !shouldAppend;
        }

        internal readonly bool Succeeded => !_failed;

        internal readonly int Length => _length;

        public bool AppendLiteral(string value) => AppendFormatted(value.AsSpan());

        public bool AppendFormatted(string? value) =>
            Formatter is null ? AppendFormatted(value.AsSpan()) : AppendFormatted<string?>(value, null);

        public bool AppendFormatted(string? value, int alignment = 0, string? format = null) =>
            AppendFormatted<string?>(value, alignment, format);

        public bool AppendFormatted(object? value, int alignment = 0, string? format = null) =>
            AppendFormatted<object?>(value, alignment, format);

        public bool AppendFormatted(ReadOnlySpan<char> value)
        {
            _failed = _failed || !value.TryCopyTo(_destination[_length..]);
            _length += _failed ? 0 : value.Length;
            return !_failed;
        }

        public bool AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string? format = null)
        {
            int start = _length;
            return AppendFormatted(value) && Align(start, alignment);
        }

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

            if (value is ISpanFormattable)
            {
                _failed = !((ISpanFormattable)value).TryFormat(_destination[_length..], out int written, format, _provider);
                _length += _failed ? 0 : written;
                return !_failed;
            }

            return AppendFormatted((value is IFormattable ? ((IFormattable)value).ToString(format, _provider) : value?.ToString()).AsSpan());
        }

        private readonly ICustomFormatter? Formatter => CompositeText.GetFormatter(_provider);

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

            Span<char> field = _destination.Slice(start, written + padding);
            if (alignment > 0)
            {
                field[..written].CopyTo(field[padding..]);
                field[..padding].Fill(' ');
            }
            else
            {
                field[written..].Fill(' ');
            }

            _length += padding;
            return true;
        }
    }
}
