using System.Text;

namespace System;

public readonly partial struct DateTime
{
    public override string ToString() => ToString((string?)null);

    public string ToString(IFormatProvider? provider) => ToString((string?)null);

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    // The invariant culture's patterns: "G" and the default, "d", "t", "T", "D"-less, "s", "u", "o", and custom ones.
    public string ToString(string? format)
    {
        string pattern = format switch
        {
            null or "" or "G" => "MM/dd/yyyy HH:mm:ss",
            "g" => "MM/dd/yyyy HH:mm",
            "d" => "MM/dd/yyyy",
            "t" => "HH:mm",
            "T" => "HH:mm:ss",
            "D" => "dddd, dd MMMM yyyy",
            "F" => "dddd, dd MMMM yyyy HH:mm:ss",
            "s" => "yyyy-MM-ddTHH:mm:ss",
            "u" => "yyyy-MM-dd HH:mm:ssZ",
            "R" or "r" => "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
            "o" or "O" => "yyyy-MM-ddTHH:mm:ss.fffffffK",
            _ => format,
        };
        StringBuilder builder = new();
        AppendPattern(builder, pattern);
        return builder.ToString();
    }

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        string text = ToString(format.Length == 0 ? null : new string(format));
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    private void AppendPattern(StringBuilder builder, ReadOnlySpan<char> pattern)
    {
        while (pattern.Length != 0)
        {
            char letter = pattern[0];
            if (letter is '\'' or '"')
            {
                int end = pattern[1..].IndexOf(letter);
                builder.Append(pattern.Slice(1, end < 0 ? pattern.Length - 1 : end));
                pattern = end < 0 ? default : pattern[(end + 2)..];
                continue;
            }

            if (letter == '\\' && pattern.Length > 1)
            {
                builder.Append(pattern[1]);
                pattern = pattern[2..];
                continue;
            }

            int count = pattern.IndexOfAnyExcept(letter);
            count = count < 0 ? pattern.Length : count;
            AppendField(builder, letter, count);
            pattern = pattern[count..];
        }
    }

    private void AppendField(StringBuilder builder, char letter, int count)
    {
        switch (letter)
        {
            case 'y':
                AppendNumber(builder, count <= 2 ? Year % 100 : Year, count);
                break;
            case 'M' when count >= 3:
                builder.Append(CalendarNames.GetMonth(Month, count >= 4));
                break;
            case 'M':
                AppendNumber(builder, Month, count);
                break;
            case 'd' when count >= 3:
                builder.Append(CalendarNames.GetDay(DayOfWeek, count >= 4));
                break;
            case 'd':
                AppendNumber(builder, Day, count);
                break;
            case 'H':
                AppendNumber(builder, Hour, count);
                break;
            case 'h':
                AppendNumber(builder, Hour % 12 == 0 ? 12 : Hour % 12, count);
                break;
            case 'm':
                AppendNumber(builder, Minute, count);
                break;
            case 's':
                AppendNumber(builder, Second, count);
                break;
            case 'f' or 'F':
                builder.Append((_ticks % TimeSpan.TicksPerSecond).ToString("D7").AsSpan(0, Math.Min(count, 7)));
                break;
            case 't':
                builder.Append(count == 1 ? (Hour < 12 ? "A" : "P") : (Hour < 12 ? "AM" : "PM"));
                break;
            case 'K' or 'z':
                builder.Append(letter == 'K' ? (_kind == DateTimeKind.Utc ? "Z" : "") : "+00:00");
                break;
            default:
                builder.Append(letter, count);
                break;
        }
    }

    private static void AppendNumber(StringBuilder builder, int value, int digits)
    {
        for (int width = Number.CountDigits((ulong)value); width < digits; width++)
        {
            builder.Append('0');
        }

        builder.Append(value);
    }
}
