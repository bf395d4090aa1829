using System.Globalization;

namespace System;

// The standard formats, from digits.
internal static partial class Number
{
    private static readonly string[] s_currencyPositive = ["$#", "#$", "$ #", "# $"];

    private static readonly string[] s_currencyNegative =
    [
        "($#)", "-$#", "$-#", "$#-", "(#$)", "-#$", "#-$", "#$-", "-# $", "-$ #", "# $-", "$ #-", "$ -#", "#- $", "($ #)", "(# $)", "$- #",
    ];

    private static readonly string[] s_percentPositive = ["# %", "#%", "%#", "% #"];

    private static readonly string[] s_percentNegative =
    [
        "-# %", "-#%", "-%#", "%-#", "%#-", "#-%", "#%-", "-% #", "# %-", "% #-", "% -#", "#- %",
    ];

    private static readonly string[] s_numberNegative = ["(#)", "-#", "- #", "#-", "# -"];

    /// <summary>Any format; <paramref name="kind"/> 0 is a custom one.</summary>
    internal static void Append<TChar>(
        ref TextBuffer<TChar> text, scoped ref NumberDigits digits, char kind, int precision, ReadOnlySpan<char> format, NumberFormatInfo info)
        where TChar : unmanaged
    {
        bool isRounded = digits.Kind == NumberKind.Float;
        switch (kind)
        {
            case '\0':
                AppendCustom(ref text, ref digits, format, info);
                break;
            case 'C' or 'c':
                precision = precision < 0 ? info.CurrencyDecimalDigits : precision;
                digits.Round(digits.Scale + precision, isRounded);
                AppendPattern(
                    ref text, ref digits, digits.IsNegative ? s_currencyNegative[info.CurrencyNegativePattern]
                        : s_currencyPositive[info.CurrencyPositivePattern],
                    precision, info, info.CurrencyGroupSizesSpan, info.CurrencyDecimalSeparator, info.CurrencyGroupSeparator);
                break;
            case 'F' or 'f':
                precision = precision < 0 ? info.NumberDecimalDigits : precision;
                digits.Round(digits.Scale + precision, isRounded);
                if (digits.IsNegative)
                {
                    text.Append(info.NegativeSign);
                }

                AppendFixed(ref text, ref digits, precision, default, info.NumberDecimalSeparator, "");
                break;
            case 'N' or 'n':
                precision = precision < 0 ? info.NumberDecimalDigits : precision;
                digits.Round(digits.Scale + precision, isRounded);
                AppendPattern(
                    ref text, ref digits, digits.IsNegative ? s_numberNegative[info.NumberNegativePattern] : "#", precision, info,
                    info.NumberGroupSizesSpan, info.NumberDecimalSeparator, info.NumberGroupSeparator);
                break;
            case 'P' or 'p':
                precision = precision < 0 ? info.PercentDecimalDigits : precision;
                digits.Scale += 2;
                digits.Round(digits.Scale + precision, isRounded);
                AppendPattern(
                    ref text, ref digits, digits.IsNegative ? s_percentNegative[info.PercentNegativePattern]
                        : s_percentPositive[info.PercentPositivePattern],
                    precision, info, info.PercentGroupSizesSpan, info.PercentDecimalSeparator, info.PercentGroupSeparator);
                break;
            case 'E' or 'e':
                precision = (precision < 0 ? 6 : precision) + 1;
                digits.Round(precision, isRounded);
                if (digits.IsNegative)
                {
                    text.Append(info.NegativeSign);
                }

                AppendScientific(ref text, ref digits, precision, info, kind);
                break;
            case 'G' or 'g' or 'R' or 'r':
                AppendGeneral(ref text, ref digits, precision, info, kind is 'g' or 'r' ? 'e' : 'E');
                break;
            default:
                ThrowHelper.ThrowFormat("Format specifier was invalid.");
                break;
        }
    }

    private static void AppendGeneral<TChar>(
        ref TextBuffer<TChar> text, scoped ref NumberDigits digits, int precision, NumberFormatInfo info, char exponentCharacter)
        where TChar : unmanaged
    {
        bool isPlain = digits.Kind == NumberKind.Decimal && precision < 0;
        if (!isPlain)
        {
            if (precision < 1)
            {
                precision = digits.Count;
            }

            digits.Round(precision, digits.Kind == NumberKind.Float);
        }

        if (digits.IsNegative && !(isPlain && digits.IsZero))
        {
            text.Append(info.NegativeSign);
        }

        int position = digits.Scale;
        bool scientific = !isPlain && (position > precision || position < -3);
        if (scientific)
        {
            position = 1;
        }

        int next = Math.Max(position, 0);
        if (next == 0)
        {
            text.AppendAscii('0');
        }

        AppendDigits(ref text, ref digits, 0, next);
        if (next < digits.Count || position < 0)
        {
            text.Append(info.NumberDecimalSeparator);
            text.AppendRepeated('0', -position);
            AppendDigits(ref text, ref digits, next, digits.Count - next);
        }

        if (scientific)
        {
            AppendExponent(ref text, digits.Scale - 1, exponentCharacter, 2, true, info);
        }
    }

    private static void AppendScientific<TChar>(
        ref TextBuffer<TChar> text, scoped ref NumberDigits digits, int count, NumberFormatInfo info, char exponentCharacter)
        where TChar : unmanaged
    {
        text.AppendAscii(digits[0]);
        if (count != 1)
        {
            text.Append(info.NumberDecimalSeparator);
        }

        AppendDigits(ref text, ref digits, 1, count - 1);
        AppendExponent(ref text, digits.IsZero ? 0 : digits.Scale - 1, exponentCharacter, 3, true, info);
    }

    private static void AppendExponent<TChar>(
        ref TextBuffer<TChar> text, int exponent, char character, int minimumDigits, bool positiveSign, NumberFormatInfo info)
        where TChar : unmanaged
    {
        text.Append(character);
        if (exponent < 0)
        {
            text.Append(info.NegativeSign);
            exponent = -exponent;
        }
        else if (positiveSign)
        {
            text.Append(info.PositiveSign);
        }

        Span<byte> storage = stackalloc byte[12];
        int count = WriteDigits((uint)exponent, storage);
        text.AppendRepeated('0', minimumDigits - count);
        foreach (byte digit in storage[..count])
        {
            text.AppendAscii((char)digit);
        }
    }

    // '#' is the number, '-' the sign, '$' and '%' the symbols; all else stands for itself.
    private static void AppendPattern<TChar>(
        ref TextBuffer<TChar> text, scoped ref NumberDigits digits, string pattern, int precision, NumberFormatInfo info,
        ReadOnlySpan<int> groups, string decimalSeparator, string groupSeparator)
        where TChar : unmanaged
    {
        foreach (char character in pattern)
        {
            switch (character)
            {
                case '#':
                    AppendFixed(ref text, ref digits, precision, groups, decimalSeparator, groupSeparator);
                    break;
                case '-':
                    text.Append(info.NegativeSign);
                    break;
                case '$':
                    text.Append(info.CurrencySymbol);
                    break;
                case '%':
                    text.Append(info.PercentSymbol);
                    break;
                default:
                    text.AppendAscii(character);
                    break;
            }
        }
    }

    private static void AppendFixed<TChar>(
        ref TextBuffer<TChar> text, scoped ref NumberDigits digits, int precision, ReadOnlySpan<int> groups, string decimalSeparator,
        string groupSeparator)
        where TChar : unmanaged
    {
        int whole = digits.Scale;
        int next = 0;
        if (whole <= 0)
        {
            text.AppendAscii('0');
        }
        else if (groups.IsEmpty || groupSeparator.Length == 0)
        {
            AppendDigits(ref text, ref digits, 0, whole);
            next = whole;
        }
        else
        {
            // Separators stand where so many digits are left.
            for (; next < whole; next++)
            {
                if (next > 0 && IsGroupStart(whole - next, groups))
                {
                    text.Append(groupSeparator);
                }

                text.AppendAscii(digits[next]);
            }
        }

        if (precision <= 0)
        {
            return;
        }

        text.Append(decimalSeparator);
        int zeros = Math.Min(Math.Max(-whole, 0), precision);
        text.AppendRepeated('0', zeros);
        AppendDigits(ref text, ref digits, next, precision - zeros);
    }

    /// <summary>Digits from <paramref name="start"/> on; zeros for those that there are not.</summary>
    private static void AppendDigits<TChar>(ref TextBuffer<TChar> text, scoped ref NumberDigits digits, int start, int count)
        where TChar : unmanaged
    {
        int given = Math.Clamp(digits.Count - start, 0, Math.Max(count, 0));
        if (given != 0)
        {
            text.AppendAscii(digits.Digits.Slice(start, given));
        }

        text.AppendRepeated('0', count - given);
    }

    /// <summary>A separator stands before the last <paramref name="left"/> digits; the last size repeats, 0 ends the grouping.</summary>
    private static bool IsGroupStart(int left, ReadOnlySpan<int> groups)
    {
        foreach (int size in groups[..^1])
        {
            left -= size;
            if (left <= 0)
            {
                return left == 0;
            }
        }

        int last = groups[^1];
        return last != 0 && left % last == 0 && left > 0;
    }
}
