using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Text;

public sealed partial class StringBuilder
{
    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, object? arg0) =>
        AppendFormat(format, [arg0]);

    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) =>
        AppendFormat(format, [arg0, arg1]);

    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, params object?[] args) =>
        AppendFormat(format, (ReadOnlySpan<object?>)args);

    // "{index[,width][:format]}", with doubled braces for single ones.
    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args)
    {
        ReadOnlySpan<char> rest = format;
        while (rest.Length != 0)
        {
            int brace = rest.IndexOfAny('{', '}');
            if (brace < 0)
            {
                return Append(rest);
            }

            Append(rest[..brace]);
            rest = rest[brace..];
            if (rest.Length > 1 && rest[1] == rest[0])
            {
                Append(rest[0]);
                rest = rest[2..];
                continue;
            }

            int end = rest.IndexOf('}');
            if (rest[0] == '}' || end < 0)
            {
                throw new FormatException("Input string was not in a correct format.");
            }

            AppendItem(rest[1..end], args);
            rest = rest[(end + 1)..];
        }

        return this;
    }

    private void AppendItem(ReadOnlySpan<char> item, ReadOnlySpan<object?> args)
    {
        string? format = null;
        int colon = item.IndexOf(':');
        if (colon >= 0)
        {
            format = new string(item[(colon + 1)..]);
            item = item[..colon];
        }

        int width = 0;
        int comma = item.IndexOf(',');
        if (comma >= 0)
        {
            width = int.Parse(item[(comma + 1)..]);
            item = item[..comma];
        }

        if (!int.TryParse(item, out int index) || (uint)index >= (uint)args.Length)
        {
            throw new FormatException("Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
        }

        object? value = args[index];
        string? text = value is IFormattable formattable ? formattable.ToString(format, null) : value?.ToString();
        AppendAligned(text, width);
    }

    private void AppendAligned(ReadOnlySpan<char> text, int width)
    {
        int padding = Math.Abs(width) - text.Length;
        if (padding > 0 && width > 0)
        {
            Append(' ', padding);
        }

        Append(text);
        if (padding > 0 && width < 0)
        {
            Append(' ', padding);
        }
    }

    /// <summary>Interpolated text goes straight into the builder.</summary>
    [InterpolatedStringHandler]
    public struct AppendInterpolatedStringHandler
    {
        private readonly StringBuilder _builder;

        public AppendInterpolatedStringHandler(int literalLength, int formattedCount, StringBuilder stringBuilder)
        {
            _builder = stringBuilder;
        }

        public AppendInterpolatedStringHandler(
            int literalLength, int formattedCount, StringBuilder stringBuilder, IFormatProvider? provider)
        {
            _builder = stringBuilder;
        }

        public readonly void AppendLiteral(string value) => _builder.Append(value);

        public readonly void AppendFormatted<T>(T value) => AppendFormatted(value, 0, null);

        public readonly void AppendFormatted<T>(T value, string? format) => AppendFormatted(value, 0, format);

        public readonly void AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

        public readonly void AppendFormatted<T>(T value, int alignment, string? format)
        {
            DefaultInterpolatedStringHandler handler = new(0, 1, null, stackalloc char[256]);
            handler.AppendFormatted(value, alignment, format);
            _builder.Append(handler.Text);
        }

        public readonly void AppendFormatted(ReadOnlySpan<char> value) => _builder.Append(value);

        public readonly void AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string? format = null) =>
            _builder.AppendAligned(value, alignment);

        public readonly void AppendFormatted(string? value) => _builder.Append(value);

        public readonly void AppendFormatted(string? value, int alignment = 0, string? format = null) =>
            _builder.AppendAligned(value, alignment);

        public readonly void AppendFormatted(object? value, int alignment = 0, string? format = null) =>
            AppendFormatted<object?>(value, alignment, format);
    }
}
