namespace System.Globalization;

// The pieces that a pattern asks for.
internal partial struct DateTimeParse
{
    private static bool TryTake(ref ReadOnlySpan<char> text, string wanted)
    {
        if (wanted.Length == 0 || !text.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        text = text[wanted.Length..];
        return true;
    }

    // The same thing may be said twice if it says the same.
    private bool Keep(char letter, ref int field, int value)
    {
        if (field >= 0 && field != value)
        {
            return Fail($"DateTime pattern '{letter}' appears more than once with different values.");
        }

        field = value;
        return true;
    }

    private bool KeepZone(TimeSpan offset, bool isUtc)
    {
        if (_hasZone && _offset != offset)
        {
            return false;
        }

        SetZone(offset, isUtc);
        return true;
    }

    private bool ReadZone(ref ReadOnlySpan<char> text)
    {
        if (text.Length != 0 && text[0] is 'Z' or 'z')
        {
            text = text[1..];
            return KeepZone(TimeSpan.Zero, isUtc: true);
        }

        if (text.Length != 0 && text[0] is '+' or '-')
        {
            return TryReadOffset(ref text, 3, out TimeSpan offset) && KeepZone(offset, isUtc: false);
        }

        return true;
    }

    private bool ReadFraction(ref ReadOnlySpan<char> text, int digits, bool optional)
    {
        if (digits > 7)
        {
            return false;
        }

        int length = 0;
        long value = 0;
        while (length < digits && length < text.Length && char.IsAsciiDigit(text[length]))
        {
            value = (value * 10) + (text[length++] - '0');
        }

        if (length < digits && !optional)
        {
            return false;
        }

        for (int i = length; i < 7; i++)
        {
            value *= 10;
        }

        text = text[length..];
        if (_fraction >= 0 && _fraction != value)
        {
            return false;
        }

        _fraction = value;
        return true;
    }

    private bool ReadHalf(ref ReadOnlySpan<char> text, int length)
    {
        for (int half = 0; half < 2; half++)
        {
            string designator = half == 0 ? _info.AMDesignator : _info.PMDesignator;
            designator = length == 1 && designator.Length != 0 ? designator[..1] : designator;
            if (TryTake(ref text, designator))
            {
                return Keep('t', ref _half, half);
            }
        }

        return false;
    }

    private bool ReadQuoted(ref ReadOnlySpan<char> text, ref ReadOnlySpan<char> format, bool inner)
    {
        char quote = format[0];
        for (int i = 1; i < format.Length; i++)
        {
            char wanted = format[i];
            if (wanted == quote)
            {
                format = format[(i + 1)..];
                return true;
            }

            if (wanted == '\\' && ++i < format.Length)
            {
                wanted = format[i];
            }

            if (wanted == ' ' && inner)
            {
                text = text.TrimStart();
            }
            else if (text.Length != 0 && text[0] == wanted)
            {
                text = text[1..];
            }
            else
            {
                return Fail(null);
            }
        }

        return Fail($"Cannot find a matching quote character for the character '{quote}'.");
    }
}
