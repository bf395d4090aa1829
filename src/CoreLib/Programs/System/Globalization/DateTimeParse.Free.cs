namespace System.Globalization;

internal partial struct DateTimeParse
{
    /// <summary>
    /// Reads text without a format: numbers and names of a date in the usual orders, a time, a zone; what stands for what follows from
    /// separators, names and numbers of digits.
    /// </summary>
    public bool ReadFree(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return Fail(null);
        }

        Span<DateNumber> numbers = stackalloc DateNumber[3];
        int count = 0;
        bool mayJoin = false;
        int trimmedLength = text.TrimEnd().Length;
        text = text.Trim();
        while (text.Length != 0)
        {
            char character = text[0];
            if (char.IsWhiteSpace(character) || character is ',' or '.')
            {
                text = text[1..];
                continue;
            }

            if (character == '\0')
            {
                // Some programs hand over the terminating zeros.
                return text.Trim('\0').Length == 0 ? Combine(numbers[..count]) : Fail(null);
            }

            if (char.IsAsciiDigit(character))
            {
                if (!ReadNumber(ref text, numbers, ref count))
                {
                    return Fail(_error);
                }

                mayJoin = true;
                continue;
            }

            if (character is '+' or '-' && _hour >= 0 && !_hasZone)
            {
                if (!ReadFreeOffset(ref text))
                {
                    return Fail(null);
                }

                continue;
            }

            if (character is '/' or '-' && mayJoin && text.Length > 1 && (char.IsAsciiLetterOrDigit(text[1]) || text[1] == ' '))
            {
                text = text[1..];
                mayJoin = false;
                continue;
            }

            if (!char.IsLetter(character))
            {
                return Fail(null);
            }

            int length = 1;
            while (length < text.Length && char.IsLetter(text[length]))
            {
                length++;
            }

            if (!ReadWord(text[..length], text[length..], count))
            {
                if (_isStandard)
                {
                    return Fail(null);
                }

                return Fail(
                    $"The string '{{0}}' was not recognized as a valid DateTime. There is an unknown word starting at index '{trimmedLength - text.Length}'.");
            }

            text = text[length..];
            mayJoin = true;
        }

        return Combine(numbers[..count]);
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        return length;
    }

    private bool ReadNumber(scoped ref ReadOnlySpan<char> text, scoped Span<DateNumber> numbers, ref int count)
    {
        int digits = CountDigits(text);
        if (digits > 8)
        {
            return false;
        }

        TryReadDigits(ref text, digits, digits, out int value);
        if (text.Length != 0 && text[0] == ':')
        {
            return _hour < 0 && ReadTime(ref text, value);
        }

        // A number before AM or PM is an hour.
        ReadOnlySpan<char> rest = text.TrimStart();
        if (_hour < 0 && IsHalf(rest))
        {
            _hour = value;
            _hasTimeParts = true;
            return true;
        }

        if (count == 3)
        {
            return false;
        }

        _hasDateParts = true;
        numbers[count++] = new DateNumber(value, digits);
        return true;
    }

    private readonly bool IsHalf(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return GetHalf(text[..length]) >= 0;
    }

    private readonly int GetHalf(ReadOnlySpan<char> word)
    {
        if (word.Length == 0)
        {
            return -1;
        }

        for (int half = 0; half < 2; half++)
        {
            string designator = half == 0 ? _info.AMDesignator : _info.PMDesignator;
            if (word.Equals(designator, StringComparison.OrdinalIgnoreCase))
            {
                return half;
            }
        }

        return -1;
    }

    private bool ReadTime(ref ReadOnlySpan<char> text, int hour)
    {
        _hour = hour;
        _hasTimeParts = true;
        text = text[1..].TrimStart();
        if (!TryReadDigits(ref text, 1, 2, out _minute))
        {
            return false;
        }

        if (text.Length == 0 || text[0] != ':')
        {
            return true;
        }

        text = text[1..].TrimStart();
        if (!TryReadDigits(ref text, 1, 2, out _second))
        {
            return false;
        }

        if (text.Length > 1 && text[0] is '.' or ',' && char.IsAsciiDigit(text[1]))
        {
            int digits = CountDigits(text[1..]);
            double fraction = 0;
            double scale = 1;
            foreach (char digit in text.Slice(1, digits))
            {
                fraction = (fraction * 10) + (digit - '0');
                scale *= 10;
            }

            _fraction = (long)Math.Round(fraction / scale * TimeSpan.TicksPerSecond);
            text = text[(digits + 1)..];
        }

        return true;
    }

    private bool ReadFreeOffset(ref ReadOnlySpan<char> text)
    {
        bool negative = text[0] == '-';
        text = text[1..];
        int digits = CountDigits(text);
        if (digits is 0 or > 4)
        {
            return false;
        }

        TryReadDigits(ref text, digits, digits, out int hours);
        int minutes = 0;
        if (digits > 2)
        {
            (hours, minutes) = (hours / 100, hours % 100);
        }
        else if (text.Length != 0 && text[0] == ':')
        {
            text = text[1..];
            if (!TryReadDigits(ref text, 1, 2, out minutes))
            {
                return false;
            }
        }

        if (minutes > 59 || hours > 99)
        {
            return false;
        }

        TimeSpan offset = new(hours, minutes, 0);
        SetZone(negative ? -offset : offset, isUtc: false);
        return true;
    }

    private bool ReadWord(ReadOnlySpan<char> word, ReadOnlySpan<char> after, int count)
    {
        int half = GetHalf(word);
        if (half >= 0 && _hour >= 0 && _half < 0)
        {
            _half = half;
            return true;
        }

        if (word.Equals("T", StringComparison.OrdinalIgnoreCase) && count > 0 && after.Length != 0 && char.IsAsciiDigit(after[0]))
        {
            _isStandard = true;
            return true;
        }

        if ((word.Equals("Z", StringComparison.OrdinalIgnoreCase) || word.Equals("GMT", StringComparison.OrdinalIgnoreCase)) && !_hasZone)
        {
            SetZone(TimeSpan.Zero, isUtc: true);
            return true;
        }

        for (int i = 0; i < 12; i++)
        {
            if (word.Equals(_info.Months[i], StringComparison.OrdinalIgnoreCase)
                || word.Equals(_info.AbbreviatedMonths[i], StringComparison.OrdinalIgnoreCase))
            {
                _hasDateParts = true;
                bool isFirst = _month < 0;
                _month = i + 1;
                return isFirst;
            }
        }

        for (int i = 0; i < 7; i++)
        {
            if (word.Equals(_info.Days[i], StringComparison.OrdinalIgnoreCase)
                || word.Equals(_info.AbbreviatedDays[i], StringComparison.OrdinalIgnoreCase))
            {
                _hasDateParts = true;
                bool isFirst = _dayOfWeek < 0;
                _dayOfWeek = i;
                return isFirst;
            }
        }

        return false;
    }

    private bool Combine(scoped ReadOnlySpan<DateNumber> numbers)
    {
        bool done = _month >= 0 ? CombineWithName(numbers) : CombineNumbers(numbers);
        if (!done)
        {
            return Fail(null);
        }

        if (_half >= 0)
        {
            if (_hour < 0 || _hour > (_half == 0 ? 12 : 23))
            {
                return Fail(null);
            }

            _hour = _half == 0 ? _hour % 12 : _hour < 12 ? _hour + 12 : _hour;
        }

        if (_hour > 23 || (_isStandard && (_minute > 59 || _second > 59)))
        {
            return Fail(OutOfCalendar);
        }

        // Whatever else is out of range is no moment at all.
        if (_minute > 59 || _second > 59)
        {
            return Fail(null);
        }

        if (_month > 12 || _day == 0 || _month == 0 || _day > 31)
        {
            return Fail(null);
        }

        // The form of ISO 8601 says nothing about its parts.
        if (_isStandard)
        {
            (_hasDateParts, _hasTimeParts) = (false, false);
        }

        return Finish() || (_error == OutOfCalendar && Fail(null));
    }

    private bool CombineWithName(ReadOnlySpan<DateNumber> numbers)
    {
        switch (numbers.Length)
        {
            case 1:
                if (numbers[0].Digits > 2 || numbers[0].Value > 31)
                {
                    _year = ToFourDigits(numbers[0].Value);
                    _day = 1;
                }
                else
                {
                    _day = numbers[0].Value;
                }

                return true;
            case 2:
                DateNumber day = numbers[0].Digits > 2 ? numbers[1] : numbers[0];
                DateNumber year = numbers[0].Digits > 2 ? numbers[0] : numbers[1];
                _day = day.Value;
                _year = year.Digits <= 2 ? ToFourDigits(year.Value) : year.Value;
                return true;
            default:
                return false;
        }
    }

    private bool CombineNumbers(ReadOnlySpan<DateNumber> numbers)
    {
        switch (numbers.Length)
        {
            case 0:
                return _hour >= 0;
            case 2 when numbers[0].Digits > 2:
                (_year, _month, _day) = (numbers[0].Value, numbers[1].Value, 1);
                return true;
            case 2 when numbers[1].Digits > 2:
                (_month, _year, _day) = (numbers[0].Value, numbers[1].Value, 1);
                return true;
            case 2:
                (_month, _day) = (numbers[0].Value, numbers[1].Value);
                return true;
            case 3 when numbers[0].Digits > 2:
                (_year, _month, _day) = (numbers[0].Value, numbers[1].Value, numbers[2].Value);
                return true;
            case 3:
                (_month, _day) = (numbers[0].Value, numbers[1].Value);
                _year = numbers[2].Digits <= 2 ? ToFourDigits(numbers[2].Value) : numbers[2].Value;
                return true;
            default:
                return false;
        }
    }

    /// <summary>A number of a date and how many digits it had.</summary>
    private readonly record struct DateNumber(int Value, int Digits);
}
