using System.Globalization;

namespace System.Buffers.Text;

/// <summary>The basic types as UTF-8, in the invariant culture.</summary>
public static class Utf8Formatter
{
    public static bool TryFormat(byte value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatNumber(value, destination, out bytesWritten, format, "DdGgNnXx");

    public static bool TryFormat(sbyte value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatNumber(value, destination, out bytesWritten, format, "DdGgNnXx");

    public static bool TryFormat(ushort value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatNumber(value, destination, out bytesWritten, format, "DdGgNnXx");

    public static bool TryFormat(short value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatNumber(value, destination, out bytesWritten, format, "DdGgNnXx");

    public static bool TryFormat(uint value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatNumber(value, destination, out bytesWritten, format, "DdGgNnXx");

    public static bool TryFormat(int value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatNumber(value, destination, out bytesWritten, format, "DdGgNnXx");

    public static bool TryFormat(ulong value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatNumber(value, destination, out bytesWritten, format, "DdGgNnXx");

    public static bool TryFormat(long value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatNumber(value, destination, out bytesWritten, format, "DdGgNnXx");

    public static bool TryFormat(float value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatNumber(value, destination, out bytesWritten, format, "EeFfGg");

    public static bool TryFormat(double value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatNumber(value, destination, out bytesWritten, format, "EeFfGg");

    public static bool TryFormat(decimal value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatNumber(value, destination, out bytesWritten, format, "EeFfGg");

    public static bool TryFormat(bool value, Span<byte> destination, out int bytesWritten, StandardFormat format = default)
    {
        ReadOnlySpan<byte> text = format.Symbol switch
        {
            'G' or '\0' => value ? "True"u8 : "False"u8,
            'l' => value ? "true"u8 : "false"u8,
            _ => throw BadFormat(),
        };
        bool fits = text.TryCopyTo(destination);
        bytesWritten = fits ? text.Length : 0;
        return fits;
    }

    public static bool TryFormat(Guid value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatOther(value, destination, out bytesWritten, format.IsDefault ? 'D' : format.Symbol, "DBPN");

    public static bool TryFormat(TimeSpan value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        TryFormatOther(value, destination, out bytesWritten, format.IsDefault ? 'c' : format.Symbol, "cgGtT");

    public static bool TryFormat(DateTime value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) =>
        format.Symbol == 'l'
            ? TryFormatLower(value, destination, out bytesWritten)
            : TryFormatOther(value, destination, out bytesWritten, format.IsDefault ? 'G' : format.Symbol, "GORo");

    public static bool TryFormat(DateTimeOffset value, Span<byte> destination, out int bytesWritten, StandardFormat format = default)
    {
        if (format.Symbol == 'l')
        {
            return TryFormatLower(value.UtcDateTime, destination, out bytesWritten);
        }

        return format.IsDefault
            ? ((IUtf8SpanFormattable)value).TryFormat(destination, out bytesWritten, "MM/dd/yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture)
            : TryFormatOther(value, destination, out bytesWritten, format.Symbol, "GORo");
    }

    private static bool TryFormatLower(DateTime value, Span<byte> destination, out int bytesWritten)
    {
        if (!TryFormatOther(value, destination, out bytesWritten, 'R', "R"))
        {
            return false;
        }

        foreach (ref byte character in destination[..bytesWritten])
        {
            character = character is >= (byte)'A' and <= (byte)'Z' ? (byte)(character | 0x20) : character;
        }

        return true;
    }

    private static bool TryFormatNumber<T>(
        T value, Span<byte> destination, out int bytesWritten, StandardFormat format, string allowed)
        where T : IUtf8SpanFormattable
    {
        if (format.IsDefault)
        {
            return value.TryFormat(destination, out bytesWritten, default, CultureInfo.InvariantCulture);
        }

        if (!allowed.Contains(format.Symbol))
        {
            throw BadFormat();
        }

        if (format.Symbol is 'G' or 'g' && format.HasPrecision && allowed[0] == 'D')
        {
            throw new NotSupportedException("The 'G' format combined with a precision is not supported.");
        }

        Span<char> text = stackalloc char[3];
        text[0] = format.Symbol;
        int length = 1;
        if (format.HasPrecision)
        {
            format.Precision.TryFormat(text[1..], out int digits);
            length += digits;
        }

        return value.TryFormat(destination, out bytesWritten, text[..length], CultureInfo.InvariantCulture);
    }

    private static bool TryFormatOther<T>(T value, Span<byte> destination, out int bytesWritten, char symbol, string allowed)
        where T : IUtf8SpanFormattable
    {
        if (!allowed.Contains(symbol))
        {
            throw BadFormat();
        }

        return value.TryFormat(destination, out bytesWritten, new ReadOnlySpan<char>(in symbol), CultureInfo.InvariantCulture);
    }

    private static FormatException BadFormat() => new("Format specifier was invalid.");
}
