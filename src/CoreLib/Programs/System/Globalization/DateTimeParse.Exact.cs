namespace System.Globalization;

internal partial struct DateTimeParse
{
    /// <summary>The first of several patterns that fits, by what reads one for the type that is wanted.</summary>
    public static unsafe DateTimeParse ReadAny(
        ReadOnlySpan<char> text, string?[]? formats, IFormatProvider? provider, DateTimeStyles styles,
        delegate*<ReadOnlySpan<char>, ReadOnlySpan<char>, IFormatProvider?, DateTimeStyles, DateTimeParse> readExact)
    {
        if (formats is null || text.Length == 0 || formats.Length == 0)
        {
            return Failure(formats is { Length: 0 } && text.Length != 0 ? NoFormats : null);
        }

        foreach (string? format in formats)
        {
            if (string.IsNullOrEmpty(format))
            {
                return Failure(GetBadSpecifier(format));
            }

            DateTimeParse parse = readExact(text, format, provider, styles);
            if (parse.Succeeded)
            {
                return parse;
            }
        }

        return Failure(null);
    }

    public bool ReadExact(ReadOnlySpan<char> text, ReadOnlySpan<char> format)
    {
        if (text.Length == 0)
        {
            return Fail(null);
        }

        if (format.Length == 0)
        {
            return Fail(GetBadSpecifier(format));
        }

        _format = new string(format);

        if (format.Length == 1)
        {
            char letter = format[0];
            if (!"dDfFgGmMoOrRstTuUyY".Contains(letter))
            {
                return Fail(BadFormatOfInput);
            }

            switch (letter)
            {
                case 'o' or 'O':
                    _info = DateTimeFormatInfo.InvariantInfo;
                    break;
                case 'r' or 'R' or 'u':
                    _info = DateTimeFormatInfo.InvariantInfo;
                    if (_wantsOffset)
                    {
                        SetZone(TimeSpan.Zero, isUtc: true);
                    }

                    break;
                case 's':
                    _info = DateTimeFormatInfo.InvariantInfo;
                    break;
                case 'U':
                    if (_wantsOffset)
                    {
                        return Fail(GetBadSpecifier(_format));
                    }

                    _adjustsToUniversal = true;
                    SetZone(TimeSpan.Zero, isUtc: true);
                    break;
            }

            format = DateTimeFormat.GetPattern(letter, _info);
        }

        bool trailing = (_styles & DateTimeStyles.AllowTrailingWhite) != 0;
        bool inner = (_styles & DateTimeStyles.AllowInnerWhite) != 0;
        if (trailing)
        {
            text = text.TrimEnd();
            format = format.TrimEnd();
        }

        if ((_styles & DateTimeStyles.AllowLeadingWhite) != 0)
        {
            text = text.TrimStart();
            format = format.TrimStart();
        }

        bool twoDigitYear = false;
        bool twelveHours = false;
        bool hasZone = _hasZone;
        _hasZone = false;
        while (format.Length != 0)
        {
            if (inner)
            {
                text = text.TrimStart();
            }

            if (!ReadItem(ref text, ref format, inner, trailing, ref twoDigitYear, ref twelveHours))
            {
                return false;
            }
        }

        if (inner)
        {
            text = text.TrimStart();
        }

        if (hasZone && !_hasZone)
        {
            SetZone(TimeSpan.Zero, isUtc: true);
        }

        if (text.Length != 0)
        {
            return Fail(null);
        }

        if (twoDigitYear)
        {
            if (_year >= 100)
            {
                return Fail(null);
            }

            _year = _info.Calendar.ToFourDigitYear(_year);
        }

        if (!AdjustHour(twelveHours))
        {
            return Fail(null);
        }

        return Finish();
    }

    private bool AdjustHour(bool twelveHours)
    {
        if (twelveHours)
        {
            if (_hour > 12)
            {
                return false;
            }

            _hour = (_hour % 12) + (_half == 1 ? 12 : 0);
            return true;
        }

        return !((_half == 0 && _hour >= 12) || (_half == 1 && _hour < 12 && _hour >= 0));
    }

    private bool ReadItem(
        ref ReadOnlySpan<char> text,
        ref ReadOnlySpan<char> format,
        bool inner,
        bool trailing,
        ref bool twoDigitYear,
        ref bool twelveHours)
    {
        char letter = format[0];
        int length = format.IndexOfAnyExcept(letter);
        length = length < 0 ? format.Length : length;
        int value;
        bool done;
        switch (letter)
        {
            case 'y':
                twoDigitYear |= length <= 2;
                done = TryReadDigits(ref text, length, length == 1 ? 2 : length, out value) && Keep(letter, ref _year, value);
                break;
            case 'M':
                done = length <= 2
                    ? TryReadDigits(ref text, length, 2, out value) && Keep(letter, ref _month, value)
                    : TryReadName(ref text, length == 3 ? _info.AbbreviatedMonths : _info.Months, out value) && Keep(letter, ref _month, value + 1);
                _hasDateParts |= length > 2;
                break;
            case 'd':
                done = length <= 2
                    ? TryReadDigits(ref text, length, 2, out value) && Keep(letter, ref _day, value)
                    : TryReadName(ref text, length == 3 ? _info.AbbreviatedDays : _info.Days, out value) && Keep(letter, ref _dayOfWeek, value);
                _hasDateParts |= length > 2;
                break;
            case 'h':
                twelveHours = true;
                done = TryReadDigits(ref text, Math.Min(length, 2), 2, out value) && Keep(letter, ref _hour, value);
                break;
            case 'H':
                done = TryReadDigits(ref text, Math.Min(length, 2), 2, out value) && Keep(letter, ref _hour, value);
                break;
            case 'm':
                done = TryReadDigits(ref text, Math.Min(length, 2), 2, out value) && Keep(letter, ref _minute, value);
                break;
            case 's':
                done = TryReadDigits(ref text, Math.Min(length, 2), 2, out value) && Keep(letter, ref _second, value);
                break;
            case 'f' or 'F':
                done = ReadFraction(ref text, length, letter == 'F');
                break;
            case 't':
                done = ReadHalf(ref text, length);
                break;
            case 'z':
                done = TryReadOffset(ref text, length, out TimeSpan offset) && KeepZone(offset, isUtc: false);
                break;
            case 'Z':
                done = text.Length != 0 && text[0] is 'Z' or 'z' && KeepZone(TimeSpan.Zero, isUtc: true);
                text = done ? text[1..] : text;
                length = 1;
                break;
            case 'K':
                done = ReadZone(ref text);
                length = 1;
                break;
            case 'g':
                done = TryTake(ref text, "A.D.") || TryTake(ref text, "AD");
                break;
            case ':' or '/':
                done = TryTake(ref text, letter == ':' ? _info.TimeSeparator : _info.DateSeparator)
                    || (text.Length != 0 && text[0] == letter && TryTake(ref text, new string(letter, 1)));
                length = 1;
                break;
            case '\'' or '"':
                return ReadQuoted(ref text, ref format, inner);
            case '%':
                if (format.Length == 1 || format[1] == '%')
                {
                    return Fail(GetBadSpecifier(_format));
                }

                done = true;
                length = 1;
                break;
            case '\\':
                if (format.Length == 1)
                {
                    return Fail(GetBadSpecifier(_format));
                }

                done = text.Length != 0 && text[0] == format[1];
                text = done ? text[1..] : text;
                length = 2;
                break;
            case '.':
                length = 1;
                done = text.Length != 0 && text[0] == '.';
                if (done)
                {
                    text = text[1..];
                }
                else if (format.Length > 1 && format[1] == 'F')
                {
                    // No fraction, no point.
                    length = format[1..].IndexOfAnyExcept('F');
                    length = length < 0 ? format.Length : length + 1;
                    done = true;
                }

                break;
            case ' ':
                length = 1;
                done = inner;
                if (!inner)
                {
                    done = text.Length != 0 && text[0] == ' ';
                    text = done ? text[1..] : text;
                    done |= trailing;
                }

                break;
            default:
                length = 1;
                if (format.StartsWith("GMT"))
                {
                    length = 3;
                    done = TryTake(ref text, "GMT") && KeepZone(TimeSpan.Zero, isUtc: true);
                    break;
                }

                done = text.Length != 0 && text[0] == letter;
                text = done ? text[1..] : text;
                break;
        }

        format = format[length..];
        return done || Fail(_error);
    }
}
