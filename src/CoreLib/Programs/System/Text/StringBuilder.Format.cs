using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Text;

public sealed partial class StringBuilder
{
    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, object? arg0) => AppendCore(null, format, [arg0]);

    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) =>
        AppendCore(null, format, [arg0, arg1]);

    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) =>
        AppendCore(null, format, [arg0, arg1, arg2]);

    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, params object?[] args) =>
        AppendFormat(null, format, args);

    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args) =>
        AppendCore(null, format, args);

    public StringBuilder AppendFormat(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0) =>
        AppendCore(provider, format, [arg0]);

    public StringBuilder AppendFormat(
        IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) =>
        AppendCore(provider, format, [arg0, arg1]);

    public StringBuilder AppendFormat(
        IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) =>
        AppendCore(provider, format, [arg0, arg1, arg2]);

    public StringBuilder AppendFormat(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, params object?[] args)
    {
        if (args is null)
        {
            throw new ArgumentNullException(format is null ? nameof(format) : nameof(args));
        }

        return AppendCore(provider, format, args);
    }

    public StringBuilder AppendFormat(
        IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args) =>
        AppendCore(provider, format, args);

    public StringBuilder AppendFormat<TArg0>(IFormatProvider? provider, CompositeFormat format, TArg0 arg0) =>
        AppendFormat(provider, format, [(object?)arg0]);

    public StringBuilder AppendFormat<TArg0, TArg1>(IFormatProvider? provider, CompositeFormat format, TArg0 arg0, TArg1 arg1) =>
        AppendFormat(provider, format, [(object?)arg0, arg1]);

    public StringBuilder AppendFormat<TArg0, TArg1, TArg2>(
        IFormatProvider? provider, CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        AppendFormat(provider, format, [(object?)arg0, arg1, arg2]);

    public StringBuilder AppendFormat(IFormatProvider? provider, CompositeFormat format, params object?[] args)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(args);
        return AppendFormat(provider, format, (ReadOnlySpan<object?>)args);
    }

    public StringBuilder AppendFormat(IFormatProvider? provider, CompositeFormat format, params ReadOnlySpan<object?> args)
    {
        DefaultInterpolatedStringHandler handler = new(0, 0, provider, stackalloc char[256]);
        CompositeText.Append(ref handler, provider, format, args);
        return Append(handler.Text);
    }

    public StringBuilder Append([InterpolatedStringHandlerArgument("")] ref AppendInterpolatedStringHandler handler) => this;

    public StringBuilder Append(
        IFormatProvider? provider, [InterpolatedStringHandlerArgument("", nameof(provider))] ref AppendInterpolatedStringHandler handler) =>
        this;

    public StringBuilder AppendLine([InterpolatedStringHandlerArgument("")] ref AppendInterpolatedStringHandler handler) =>
        Append('\n');

    public StringBuilder AppendLine(
        IFormatProvider? provider, [InterpolatedStringHandlerArgument("", nameof(provider))] ref AppendInterpolatedStringHandler handler) =>
        Append('\n');

    private StringBuilder AppendCore(IFormatProvider? provider, string format, ReadOnlySpan<object?> args)
    {
        DefaultInterpolatedStringHandler handler = new(0, 0, provider, stackalloc char[256]);
        CompositeText.Append(ref handler, provider, format, args);
        return Append(handler.Text);
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
        private readonly IFormatProvider? _provider;

        public AppendInterpolatedStringHandler(int literalLength, int formattedCount, StringBuilder stringBuilder)
        {
            _builder = stringBuilder;
        }

        public AppendInterpolatedStringHandler(
            int literalLength, int formattedCount, StringBuilder stringBuilder, IFormatProvider? provider)
        {
            _builder = stringBuilder;
            _provider = provider;
        }

        public readonly void AppendLiteral(string value) => _builder.Append(value);

        public readonly void AppendFormatted<T>(T value) => AppendFormatted(value, 0, null);

        public readonly void AppendFormatted<T>(T value, string? format) => AppendFormatted(value, 0, format);

        public readonly void AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

        public readonly void AppendFormatted<T>(T value, int alignment, string? format)
        {
            DefaultInterpolatedStringHandler handler = new(0, 1, _provider, stackalloc char[256]);
            handler.AppendFormatted(value, alignment, format);
            _builder.Append(handler.Text);
        }

        public readonly void AppendFormatted(ReadOnlySpan<char> value) => _builder.Append(value);

        public readonly void AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string? format = null) =>
            _builder.AppendAligned(value, alignment);

        public readonly void AppendFormatted(string? value) => AppendFormatted<string?>(value, 0, null);

        public readonly void AppendFormatted(string? value, int alignment = 0, string? format = null) =>
            AppendFormatted<string?>(value, alignment, format);

        public readonly void AppendFormatted(object? value, int alignment = 0, string? format = null) =>
            AppendFormatted<object?>(value, alignment, format);
    }
}
