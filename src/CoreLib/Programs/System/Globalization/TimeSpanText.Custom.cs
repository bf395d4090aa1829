using System.Text;

namespace System.Globalization;

// Reading by a pattern of one's own.
internal static partial class TimeSpanText
{
    private static ParseStatus ParseCustom(ReadOnlySpan<char> text, ReadOnlySpan<char> format, TimeSpanStyles styles, out TimeSpan result)
    {
        result = default;
        Part days = default;
        Part hours = default;
        Part minutes = default;
        Part seconds = default;
        Part fraction = default;
        int seen = 0;
        int i = 0;
        while (i < format.Length)
        {
            char letter = format[i];
            int length = format[i..].IndexOfAnyExcept(letter);
            length = length < 0 ? format.Length - i : length;
            bool matched;
            switch (letter)
            {
                case 'd':
                    matched = length <= 8 && Once(ref seen, 1) && TryReadExact(ref text, length, length < 2 ? 8 : length, out days);
                    break;
                case 'h':
                    matched = length <= 2 && Once(ref seen, 2) && TryReadExact(ref text, length, 2, out hours);
                    break;
                case 'm':
                    matched = length <= 2 && Once(ref seen, 4) && TryReadExact(ref text, length, 2, out minutes);
                    break;
                case 's':
                    matched = length <= 2 && Once(ref seen, 8) && TryReadExact(ref text, length, 2, out seconds);
                    break;
                case 'f':
                    matched = length <= 7 && Once(ref seen, 16) && TryReadExact(ref text, length, length, out fraction);
                    break;
                case 'F':
                    matched = length <= 7 && Once(ref seen, 16);
                    if (matched)
                    {
                        TryReadExact(ref text, 1, length, out fraction);
                    }

                    break;
                case '\'' or '"':
                    TextBuilder quoted = new(stackalloc char[32]);
                    length = TryQuote(ref quoted, format, i);
                    matched = length > 0 && text.StartsWith(quoted.Text);
                    text = matched ? text[quoted.Length..] : text;
                    break;
                case '%':
                    matched = i + 1 < format.Length && format[i + 1] != '%';
                    length = 1;
                    break;
                case '\\':
                    matched = i + 1 < format.Length && text.Length != 0 && text[0] == format[i + 1];
                    text = matched ? text[1..] : text;
                    length = 2;
                    break;
                default:
                    return ParseStatus.BadPattern;
            }

            if (!matched)
            {
                return ParseStatus.BadPattern;
            }

            i += length;
        }

        return text.Length != 0
            ? ParseStatus.BadFormat
            : Combine((styles & TimeSpanStyles.AssumeNegative) != 0, false, days, hours, minutes, seconds, fraction, out result);
    }

    private static bool Once(ref int seen, int bit)
    {
        bool isFirst = (seen & bit) == 0;
        seen |= bit;
        return isFirst;
    }

    private static int TryQuote(ref TextBuilder quoted, ReadOnlySpan<char> format, int start)
    {
        for (int i = start + 1; i < format.Length; i++)
        {
            if (format[i] == format[start])
            {
                return i + 1 - start;
            }

            if (format[i] == '\\' && ++i >= format.Length)
            {
                return 0;
            }

            quoted.Append(format[i]);
        }

        return 0;
    }

    private static bool TryReadExact(ref ReadOnlySpan<char> text, int fewest, int most, out Part part)
    {
        int length = 0;
        int value = 0;
        while (length < most && length < text.Length && char.IsAsciiDigit(text[length]))
        {
            value = (value * 10) + (text[length++] - '0');
        }

        part = new Part(value, length);
        if (length < fewest)
        {
            part = default;
            return false;
        }

        text = text[length..];
        return true;
    }
}
