using System.Globalization;

namespace System.Buffers.Text;

/// <summary>The basic types from the beginning of UTF-8 text, in the invariant culture: what follows the value is left.</summary>
public static partial class Utf8Parser
{
    public static bool TryParse(ReadOnlySpan<byte> source, out sbyte value, out int bytesConsumed, char standardFormat = '\0')
    {
        bool parsed = TryParseInteger(source, 8, true, out ulong bits, out bytesConsumed, standardFormat);
        value = (sbyte)bits;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out short value, out int bytesConsumed, char standardFormat = '\0')
    {
        bool parsed = TryParseInteger(source, 16, true, out ulong bits, out bytesConsumed, standardFormat);
        value = (short)bits;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out int value, out int bytesConsumed, char standardFormat = '\0')
    {
        bool parsed = TryParseInteger(source, 32, true, out ulong bits, out bytesConsumed, standardFormat);
        value = (int)bits;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out long value, out int bytesConsumed, char standardFormat = '\0')
    {
        bool parsed = TryParseInteger(source, 64, true, out ulong bits, out bytesConsumed, standardFormat);
        value = (long)bits;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out byte value, out int bytesConsumed, char standardFormat = '\0')
    {
        bool parsed = TryParseInteger(source, 8, false, out ulong bits, out bytesConsumed, standardFormat);
        value = (byte)bits;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out ushort value, out int bytesConsumed, char standardFormat = '\0')
    {
        bool parsed = TryParseInteger(source, 16, false, out ulong bits, out bytesConsumed, standardFormat);
        value = (ushort)bits;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out uint value, out int bytesConsumed, char standardFormat = '\0')
    {
        bool parsed = TryParseInteger(source, 32, false, out ulong bits, out bytesConsumed, standardFormat);
        value = (uint)bits;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out ulong value, out int bytesConsumed, char standardFormat = '\0')
    {
        bool parsed = TryParseInteger(source, 64, false, out ulong bits, out bytesConsumed, standardFormat);
        value = (ulong)bits;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out float value, out int bytesConsumed, char standardFormat = '\0')
    {
        bytesConsumed = MeasureNumber(source, standardFormat, hasSymbols: true);
        if (bytesConsumed != 0 && float.TryParse(source[..bytesConsumed], NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        value = 0;
        bytesConsumed = 0;
        return false;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out double value, out int bytesConsumed, char standardFormat = '\0')
    {
        bytesConsumed = MeasureNumber(source, standardFormat, hasSymbols: true);
        if (bytesConsumed != 0 && double.TryParse(source[..bytesConsumed], NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        value = 0;
        bytesConsumed = 0;
        return false;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out decimal value, out int bytesConsumed, char standardFormat = '\0')
    {
        bytesConsumed = MeasureNumber(source, standardFormat, hasSymbols: false);
        if (bytesConsumed != 0 && decimal.TryParse(source[..bytesConsumed], NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        value = 0;
        bytesConsumed = 0;
        return false;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out bool value, out int bytesConsumed, char standardFormat = '\0')
    {
        if (standardFormat is not ('\0' or 'G' or 'l'))
        {
            throw BadFormat();
        }

        value = StartsWithIgnoreCase(source, "true"u8);
        bytesConsumed = value ? 4 : StartsWithIgnoreCase(source, "false"u8) ? 5 : 0;
        return bytesConsumed != 0;
    }

    private static bool TryParseInteger(
        ReadOnlySpan<byte> source, int bits, bool isSigned, out ulong value, out int bytesConsumed, char format)
    {
        value = 0;
        bytesConsumed = 0;
        int position = 0;
        bool negative = false;
        UInt128 magnitude = default;
        bool isHex = format is 'X' or 'x';
        if (!isHex && format is not ('\0' or 'G' or 'g' or 'D' or 'd' or 'N' or 'n'))
        {
            throw BadFormat();
        }

        if (!isHex && position < source.Length && source[position] is (byte)'+' or (byte)'-' && (isSigned || format is 'N' or 'n'))
        {
            negative = source[position++] == '-';
        }

        bool hasDigits = false;
        bool overflow = false;
        for (; position < source.Length; position++)
        {
            uint digit = (uint)(source[position] - '0');
            if (digit > 9)
            {
                if (isHex && (uint)((source[position] | 0x20) - 'a') < 6)
                {
                    digit = (uint)((source[position] | 0x20) - 'a') + 10;
                }
                else if (format is 'N' or 'n' && source[position] == ',' && hasDigits)
                {
                    continue;
                }
                else
                {
                    break;
                }
            }

            hasDigits = true;
            magnitude = (magnitude * (isHex ? 16u : 10u)) + digit;
            overflow |= magnitude.Upper != 0;
        }

        if (!hasDigits)
        {
            return false;
        }

        // A fraction of zeros is no fraction.
        if (format is 'N' or 'n' && position < source.Length && source[position] == '.')
        {
            for (position++; position < source.Length && source[position] is >= (byte)'0' and <= (byte)'9'; position++)
            {
                if (source[position] != '0')
                {
                    return false;
                }
            }
        }

        ulong limit = isHex ? ulong.MaxValue >> (64 - bits) : isSigned ? (1UL << (bits - 1)) - (negative ? 0UL : 1UL) : negative ? 0 : ulong.MaxValue >> (64 - bits);
        if (overflow || magnitude.Lower > limit)
        {
            return false;
        }

        value = negative ? 0 - magnitude.Lower : magnitude.Lower;
        bytesConsumed = position;
        return true;
    }

    // How many bytes belong to the number at the start; 0 if there is none.
    private static int MeasureNumber(ReadOnlySpan<byte> source, char format, bool hasSymbols)
    {
        if (format is not ('\0' or 'G' or 'g' or 'E' or 'e' or 'F' or 'f'))
        {
            throw BadFormat();
        }

        int position = source.Length != 0 && source[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        int start = position;
        if (hasSymbols)
        {
            if (StartsWithIgnoreCase(source[position..], "Infinity"u8))
            {
                return position + 8;
            }

            if (StartsWithIgnoreCase(source[position..], "NaN"u8))
            {
                return position + 3;
            }
        }

        position = SkipDigits(source, position);
        int digits = position - start;
        if (position < source.Length && source[position] == '.')
        {
            int end = SkipDigits(source, position + 1);
            digits += end - position - 1;
            position = end;
        }

        if (digits == 0)
        {
            return 0;
        }

        if (position >= source.Length || (source[position] | 0x20) != 'e')
        {
            return format is 'E' or 'e' ? 0 : position;
        }

        if (format is 'F' or 'f')
        {
            return 0;
        }

        int exponent = position + 1;
        exponent += exponent < source.Length && source[exponent] is (byte)'+' or (byte)'-' ? 1 : 0;
        int last = SkipDigits(source, exponent);
        return last == exponent ? 0 : last;
    }

    private static int SkipDigits(ReadOnlySpan<byte> source, int position)
    {
        while (position < source.Length && source[position] is >= (byte)'0' and <= (byte)'9')
        {
            position++;
        }

        return position;
    }

    private static bool StartsWithIgnoreCase(ReadOnlySpan<byte> source, ReadOnlySpan<byte> word)
    {
        if (source.Length < word.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if ((source[i] | 0x20) != (word[i] | 0x20))
            {
                return false;
            }
        }

        return true;
    }

    private static FormatException BadFormat() => new("Format specifier was invalid.");
}
