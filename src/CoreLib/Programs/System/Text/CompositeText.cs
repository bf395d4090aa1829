using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace System.Text;

/// <summary>Puts arguments into composite formats.</summary>
internal static class CompositeText
{
    public static ICustomFormatter? GetFormatter(IFormatProvider? provider) =>
        provider is null or CultureInfo ? null : (ICustomFormatter?)provider.GetFormat(typeof(ICustomFormatter));

    public static void Append(
        ref DefaultInterpolatedStringHandler result, IFormatProvider? provider, string format, ReadOnlySpan<object?> args)
    {
        ArgumentNullException.ThrowIfNull(format);
        ICustomFormatter? formatter = GetFormatter(provider);
        CompositeReader reader = new(format);
        while (reader.TryRead(out CompositeSegment segment))
        {
            Append(ref result, segment, provider, formatter, args);
        }
    }

    public static void Append(
        ref DefaultInterpolatedStringHandler result, IFormatProvider? provider, CompositeFormat format, ReadOnlySpan<object?> args)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (args.Length < format.MinimumArgumentCount)
        {
            ThrowIndex();
        }

        ICustomFormatter? formatter = GetFormatter(provider);
        foreach (CompositeSegment segment in format.Segments)
        {
            Append(ref result, segment, provider, formatter, args);
        }
    }

    private static void Append(
        ref DefaultInterpolatedStringHandler result,
        CompositeSegment segment,
        IFormatProvider? provider,
        ICustomFormatter? formatter,
        ReadOnlySpan<object?> args)
    {
        if (segment.Index < 0)
        {
            result.AppendLiteral(segment.Text!);
            return;
        }

        if ((uint)segment.Index >= (uint)args.Length)
        {
            ThrowIndex();
        }

        object? value = args[segment.Index];
        string? text = formatter?.Format(segment.Text, value, provider);
        text ??= value is IFormattable formattable ? formattable.ToString(segment.Text, provider) : value?.ToString();
        result.AppendAligned(text, segment.Alignment);
    }

    [DoesNotReturn]
    private static void ThrowIndex() => throw new FormatException(
        "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
}
