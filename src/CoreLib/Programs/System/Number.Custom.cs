using System.Globalization;

namespace System;

// Custom formats: sections, digit places, literals, scaling and exponents.
internal static partial class Number
{
    private static void AppendCustom<TChar>(
        ref TextBuffer<TChar> text, scoped ref NumberDigits digits, ReadOnlySpan<char> format, NumberFormatInfo info)
        where TChar : unmanaged
    {
        int section = FindSection(format, digits.IsZero ? 2 : digits.IsNegative ? 1 : 0);
        CustomLayout layout;
        while (true)
        {
            layout = CustomLayout.Read(format, section);
            if (digits.IsZero)
            {
                if (digits.Kind != NumberKind.Float)
                {
                    digits.IsNegative = false;
                }

                digits.Scale = 0;
                break;
            }

            digits.Scale += layout.ScaleAdjust;
            digits.Round(layout.Scientific ? layout.DigitCount : digits.Scale + layout.DigitCount - layout.DecimalPosition, false);
            if (!digits.IsZero)
            {
                break;
            }

            // What rounds to zero is written as zero is.
            int zero = FindSection(format, 2);
            if (zero == section)
            {
                break;
            }

            section = zero;
        }

        AppendSection(ref text, ref digits, format, section, layout, info);
    }

    private static void AppendSection<TChar>(
        ref TextBuffer<TChar> text, scoped ref NumberDigits digits, ReadOnlySpan<char> format, int section, in CustomLayout layout,
        NumberFormatInfo info)
        where TChar : unmanaged
    {
        // Counted from the decimal point leftwards: beyond firstZero and lastZero digits may be missing.
        int firstZero = layout.FirstZero < layout.DecimalPosition ? layout.DecimalPosition - layout.FirstZero : 0;
        int lastZero = layout.LastZero > layout.DecimalPosition ? layout.DecimalPosition - layout.LastZero : 0;
        int place = layout.Scientific ? layout.DecimalPosition : Math.Max(digits.Scale, layout.DecimalPosition);
        int adjust = layout.Scientific ? 0 : digits.Scale - layout.DecimalPosition;
        bool grouped = layout.Grouped && info.NumberGroupSeparator.Length != 0 && info.NumberGroupSizesSpan.Length != 0;
        bool scientific = layout.Scientific;
        bool pointWritten = false;
        int next = 0;
        if (digits.IsNegative && section == 0 && digits.Scale != 0)
        {
            text.Append(info.NegativeSign);
        }

        int i = section;
        while (i < format.Length && format[i] != ';' && format[i] != '\0')
        {
            char character = format[i++];
            if (character is '#' or '0' or '.')
            {
                for (; adjust > 0; adjust--)
                {
                    text.AppendAscii(digits[next++]);
                    AppendGroupSeparator(ref text, --place, grouped, info);
                }
            }

            switch (character)
            {
                case '#' or '0':
                    char digit;
                    if (adjust < 0)
                    {
                        adjust++;
                        digit = place <= firstZero ? '0' : '\0';
                    }
                    else
                    {
                        digit = next < digits.Count ? digits[next++] : place > lastZero ? '0' : '\0';
                    }

                    place--;
                    if (digit != '\0')
                    {
                        text.AppendAscii(digit);
                        AppendGroupSeparator(ref text, place, grouped, info);
                    }

                    break;
                case '.':
                    if (place == 0 && !pointWritten && (lastZero < 0 || (layout.DecimalPosition < layout.DigitCount && next < digits.Count)))
                    {
                        text.Append(info.NumberDecimalSeparator);
                        pointWritten = true;
                    }

                    break;
                case '‰':
                    text.Append(info.PerMilleSymbol);
                    break;
                case '%':
                    text.Append(info.PercentSymbol);
                    break;
                case ',':
                    break;
                case '\'' or '"':
                    while (i < format.Length && format[i] != '\0' && format[i] != character)
                    {
                        text.Append(format[i++]);
                    }

                    if (i < format.Length && format[i] != '\0')
                    {
                        i++;
                    }

                    break;
                case '\\':
                    if (i < format.Length && format[i] != '\0')
                    {
                        text.Append(format[i++]);
                    }

                    break;
                case 'E' or 'e':
                    i = AppendCustomExponent(ref text, ref digits, format, i, ref scientific, layout.DecimalPosition, info);
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        if (digits.IsNegative && section == 0 && digits.Scale == 0 && text.Length > 0)
        {
            text.InsertAtStart(info.NegativeSign);
        }
    }

    private static void AppendGroupSeparator<TChar>(ref TextBuffer<TChar> text, int left, bool grouped, NumberFormatInfo info)
        where TChar : unmanaged
    {
        if (grouped && left > 0 && IsGroupStart(left, info.NumberGroupSizesSpan))
        {
            text.Append(info.NumberGroupSeparator);
        }
    }

    // After the E at i - 1; gives where to go on.
    private static int AppendCustomExponent<TChar>(
        ref TextBuffer<TChar> text, scoped ref NumberDigits digits, ReadOnlySpan<char> format, int i, ref bool scientific, int decimalPosition,
        NumberFormatInfo info)
        where TChar : unmanaged
    {
        char character = format[i - 1];
        char following = i < format.Length ? format[i] : '\0';
        bool hasSign = following is '+' or '-' && i + 1 < format.Length && format[i + 1] == '0';
        if (!scientific)
        {
            text.Append(character);
            if (following is '+' or '-')
            {
                text.Append(following);
                i++;
            }

            for (; i < format.Length && format[i] == '0'; i++)
            {
                text.AppendAscii('0');
            }

            return i;
        }

        if (following != '0' && !hasSign)
        {
            text.Append(character);
            return i;
        }

        int zeros = following == '0' ? 1 : 0;
        i++;
        for (; i < format.Length && format[i] == '0'; i++)
        {
            zeros++;
        }

        AppendExponent(
            ref text, digits.IsZero ? 0 : digits.Scale - decimalPosition, character, Math.Min(zeros, 10), following == '+', info);
        scientific = false;
        return i;
    }

    /// <summary>Where the section begins; a missing or empty one is the first.</summary>
    private static int FindSection(ReadOnlySpan<char> format, int section)
    {
        if (section == 0)
        {
            return 0;
        }

        int i = 0;
        while (i < format.Length && format[i] != '\0')
        {
            char character = format[i++];
            switch (character)
            {
                case '\'' or '"':
                    while (i < format.Length && format[i] != '\0' && format[i++] != character)
                    {
                    }

                    break;
                case '\\':
                    if (i < format.Length && format[i] != '\0')
                    {
                        i++;
                    }

                    break;
                case ';':
                    if (--section == 0)
                    {
                        return i < format.Length && format[i] is not (';' or '\0') ? i : 0;
                    }

                    break;
            }
        }

        return 0;
    }

    /// <summary>What a section of a custom format asks for.</summary>
    private struct CustomLayout
    {
        public int DigitCount;
        public int DecimalPosition;
        public int FirstZero;
        public int LastZero;
        public int ScaleAdjust;
        public bool Scientific;
        public bool Grouped;

        public static CustomLayout Read(ReadOnlySpan<char> format, int i)
        {
            CustomLayout layout = new() { DecimalPosition = -1, FirstZero = int.MaxValue };
            int commaPosition = -1;
            int commas = 0;
            while (i < format.Length && format[i] is not (';' or '\0'))
            {
                char character = format[i++];
                switch (character)
                {
                    case '#':
                        layout.DigitCount++;
                        break;
                    case '0':
                        layout.FirstZero = Math.Min(layout.FirstZero, layout.DigitCount);
                        layout.LastZero = ++layout.DigitCount;
                        break;
                    case '.':
                        layout.DecimalPosition = layout.DecimalPosition < 0 ? layout.DigitCount : layout.DecimalPosition;
                        break;
                    case ',' when layout.DigitCount > 0 && layout.DecimalPosition < 0:
                        if (commaPosition == layout.DigitCount)
                        {
                            commas++;
                            break;
                        }

                        layout.Grouped |= commaPosition >= 0;
                        commaPosition = layout.DigitCount;
                        commas = 1;
                        break;
                    case '%':
                        layout.ScaleAdjust += 2;
                        break;
                    case '‰':
                        layout.ScaleAdjust += 3;
                        break;
                    case '\'' or '"':
                        while (i < format.Length && format[i] != '\0' && format[i++] != character)
                        {
                        }

                        break;
                    case '\\':
                        i += i < format.Length && format[i] != '\0' ? 1 : 0;
                        break;
                    case 'E' or 'e':
                        int zero = i < format.Length && format[i] is '+' or '-' ? i + 1 : i;
                        if (zero < format.Length && format[zero] == '0')
                        {
                            for (i = zero; i < format.Length && format[i] == '0'; i++)
                            {
                            }

                            layout.Scientific = true;
                        }

                        break;
                }
            }

            layout.DecimalPosition = layout.DecimalPosition < 0 ? layout.DigitCount : layout.DecimalPosition;
            if (commaPosition == layout.DecimalPosition)
            {
                layout.ScaleAdjust -= commas * 3;
            }
            else
            {
                layout.Grouped |= commaPosition >= 0;
            }

            return layout;
        }
    }
}
