namespace System;

// To text, and numbers of other radixes.
public static partial class Convert
{
    public static string? ToString(object? value) => ToString(value, null);

    public static string? ToString(object? value, IFormatProvider? provider) => value switch
    {
        IConvertible convertible => convertible.ToString(provider),
        IFormattable formattable => formattable.ToString(null, provider),
        null => string.Empty,
        _ => value.ToString(),
    };

    public static string ToString(bool value) => value.ToString();

    public static string ToString(bool value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(char value) => value.ToString();

    public static string ToString(char value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(sbyte value) => value.ToString();

    public static string ToString(sbyte value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(byte value) => value.ToString();

    public static string ToString(byte value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(short value) => value.ToString();

    public static string ToString(short value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(ushort value) => value.ToString();

    public static string ToString(ushort value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(int value) => value.ToString();

    public static string ToString(int value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(uint value) => value.ToString();

    public static string ToString(uint value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(long value) => value.ToString();

    public static string ToString(long value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(ulong value) => value.ToString();

    public static string ToString(ulong value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(float value) => value.ToString();

    public static string ToString(float value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(double value) => value.ToString();

    public static string ToString(double value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(decimal value) => value.ToString();

    public static string ToString(decimal value, IFormatProvider? provider) => value.ToString(provider);

    public static string ToString(DateTime value) => value.ToString();

    public static string ToString(DateTime value, IFormatProvider? provider) => value.ToString(provider);

    public static string? ToString(string? value) => value;

    public static string? ToString(string? value, IFormatProvider? provider) => value;

    public static string ToString(byte value, int toBase) => ToRadix(value, value, toBase);

    public static string ToString(short value, int toBase) => ToRadix(value, (ushort)value, toBase);

    public static string ToString(int value, int toBase) => ToRadix(value, (uint)value, toBase);

    public static string ToString(long value, int toBase) => ToRadix(value, (ulong)value, toBase);

    private static string ToRadix(long value, ulong bits, int toBase) => toBase switch
    {
        2 => bits.ToString("b"),
        8 => ToOctal(bits),
        10 => value.ToString(),
        16 => bits.ToString("x"),
        _ => throw new ArgumentException("Invalid Base."),
    };

    private static string ToOctal(ulong bits)
    {
        Span<char> digits = stackalloc char[22];
        int start = digits.Length;
        do
        {
            digits[--start] = (char)('0' + (int)(bits & 7));
            bits >>= 3;
        }
        while (bits != 0);
        return new string(digits[start..]);
    }

    // Of a radix other than ten all bits may be given, the highest being the sign.
    private static long ParseRadix(string? value, int radix, int bits, bool isSigned)
    {
        if (radix is not (2 or 8 or 10 or 16))
        {
            throw new ArgumentException("Invalid Base.");
        }

        if (value is null)
        {
            return 0;
        }

        if (value.Length == 0)
        {
            throw new ArgumentOutOfRangeException("Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        int position = 0;
        bool negative = false;
        if (value[0] == '-')
        {
            if (radix != 10)
            {
                throw new ArgumentException("String cannot contain a minus sign if the base is not 10.");
            }

            if (!isSigned)
            {
                throw new OverflowException("The string was being parsed as an unsigned number and could not have a negative sign.");
            }

            negative = true;
            position++;
        }
        else if (value[0] == '+')
        {
            position++;
        }

        if (radix == 16 && value.Length > position + 1 && value[position] == '0' && value[position + 1] is 'x' or 'X')
        {
            position += 2;
        }

        int start = position;
        UInt128 magnitude = default;
        for (; position < value.Length; position++)
        {
            uint digit = (uint)(value[position] - '0');
            if (digit > 9)
            {
                digit = (uint)((value[position] | 0x20) - 'a');
                digit = digit < 26 ? digit + 10 : uint.MaxValue;
            }

            if (digit >= (uint)radix)
            {
                break;
            }

            magnitude = magnitude.Upper == 0 ? (magnitude * (uint)radix) + digit : magnitude;
        }

        if (position == start)
        {
            throw new FormatException("Could not find any recognizable digits.");
        }

        if (position < value.Length)
        {
            throw new FormatException("Additional non-parsable characters are at the end of the string.");
        }

        UInt128 limit = UInt128.One << (radix == 10 && isSigned ? bits - 1 : bits);
        if (magnitude >= limit + (negative ? 1u : 0u))
        {
            string name = bits switch
            {
                < 64 when radix != 10 && magnitude > uint.MaxValue => "a UInt32",
                8 => isSigned ? "a signed byte" : "an unsigned byte",
                _ => (isSigned && radix == 10 ? "an Int" : isSigned && bits == 16 ? "an Int" : "a UInt") + bits.ToString(),
            };
            throw new OverflowException($"Value was either too large or too small for {name}.");
        }

        long result = (long)magnitude.Lower;
        return negative ? -result : isSigned ? result << (64 - bits) >> (64 - bits) : result;
    }
}
