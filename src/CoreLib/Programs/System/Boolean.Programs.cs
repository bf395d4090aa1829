using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly partial struct Boolean : ISpanParsable<bool>
{
    public override string ToString() => _value ? "True" : "False";

    public string ToString(IFormatProvider? provider) => ToString();

    public static bool Parse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!TryParse(value, out bool result))
        {
            throw new FormatException($"String '{value}' was not recognized as a valid Boolean.");
        }

        return result;
    }

    public static bool TryParse([NotNullWhen(true)] string? value, out bool result) => TryParse(value.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> value, out bool result)
    {
        value = value.Trim();
        result = value.Equals("True", StringComparison.OrdinalIgnoreCase);
        return result || value.Equals("False", StringComparison.OrdinalIgnoreCase);
    }

    public static bool Parse(ReadOnlySpan<char> value) =>
        TryParse(value, out bool result)
            ? result
            : throw new FormatException($"String '{new string(value)}' was not recognized as a valid Boolean.");

    static bool IParsable<bool>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<bool>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out bool result) =>
        TryParse(s, out result);

    static bool ISpanParsable<bool>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<bool>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out bool result) => TryParse(s, out result);
}
