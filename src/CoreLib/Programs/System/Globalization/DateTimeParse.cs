using System.Diagnostics.CodeAnalysis;

namespace System.Globalization;

/// <summary>
/// Reads a moment out of text: collects what the text says, then fills in what it leaves open. The reading itself is in the parts for
/// exact formats and for free text.
/// </summary>
internal partial struct DateTimeParse
{
    public const string NoFormats = "No format specifiers were provided.";

    private const string BadFormatOfInput = "Input string was not in a correct format.";
    private const string BadDay = "String '{0}' was not recognized as a valid DateTime because the day of week was incorrect.";
    private const string OutOfCalendar =
        "The DateTime represented by the string '{0}' is not supported in calendar 'System.Globalization.GregorianCalendar'.";

    private const string Incomplete = "There must be at least a partial date with a year present in the input string '{0}'.";
    private const string OffsetTooLarge = "The time zone offset of string '{0}' must be within plus or minus 14 hours.";
    private const string UtcOutOfRange = "The UTC representation of the date '{0}' falls outside the year range 1-9999.";
    private const string WrongParts = "String '{0}' contains parts which are not specific to the {1}.";

    private readonly DateTimeStyles _styles;
    private readonly bool _wantsOffset;
    private DateTimeFormatInfo _info;
    private DateTime _moment;
    private TimeSpan _offset;
    private string? _error;
    private int _year;
    private int _month;
    private int _day;
    private int _hour;
    private int _minute;
    private int _second;
    private int _dayOfWeek;
    private int _half;
    private long _fraction;
    private bool _hasZone;
    private bool _isUtc;
    private bool _adjustsToUniversal;
    private bool _keepsKind;
    private string? _format;
    private bool _hasDateParts;
    private bool _isStandard;
    private bool _hasTimeParts;

    public DateTimeParse(DateTimeFormatInfo info, DateTimeStyles styles, bool wantsOffset = false)
    {
        _info = info;
        _styles = styles;
        _wantsOffset = wantsOffset;
        _year = _month = _day = _hour = _minute = _second = _dayOfWeek = _half = -1;
        _fraction = -1;
        _adjustsToUniversal = (styles & DateTimeStyles.AdjustToUniversal) != 0;
        _keepsKind = (styles & DateTimeStyles.RoundtripKind) != 0;
    }

    public bool Succeeded { get; private set; }

    public readonly DateTime Moment => _moment;

    public readonly TimeSpan Offset => _offset;

    public static string GetBadSpecifier(ReadOnlySpan<char> format) => $"Format specifier '{format}' was invalid.";

    public static DateTimeParse Failure(string? error) => new() { _error = error };

    public static void CheckStyles(DateTimeStyles styles, bool forOffset)
    {
        const DateTimeStyles All = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault
            | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeLocal | DateTimeStyles.AssumeUniversal | DateTimeStyles.RoundtripKind;
        if ((styles & ~All) != 0)
        {
            throw new ArgumentException("An undefined DateTimeStyles value is being used.", nameof(styles));
        }

        const DateTimeStyles Both = DateTimeStyles.AssumeLocal | DateTimeStyles.AssumeUniversal;
        if ((styles & Both) == Both)
        {
            throw new ArgumentException("The DateTimeStyles values AssumeLocal and AssumeUniversal cannot be used together.", nameof(styles));
        }

        if (forOffset)
        {
            if ((styles & DateTimeStyles.NoCurrentDateDefault) != 0)
            {
                throw new ArgumentException(
                    "The DateTimeStyles value 'NoCurrentDateDefault' is not allowed when parsing DateTimeOffset.", nameof(styles));
            }

            return;
        }

        if ((styles & DateTimeStyles.RoundtripKind) != 0 && (styles & (Both | DateTimeStyles.AdjustToUniversal)) != 0)
        {
            throw new ArgumentException(
                "The DateTimeStyles value RoundtripKind cannot be used with the values AssumeLocal, AssumeUniversal or AdjustToUniversal.",
                nameof(styles));
        }
    }

    public static void CheckWhiteSpaceOnly(DateTimeStyles style)
    {
        if ((style & ~DateTimeStyles.AllowWhiteSpaces) != 0)
        {
            throw new ArgumentException(
                "The only allowed values for the styles are AllowWhiteSpaces, AllowTrailingWhite, AllowLeadingWhite, and AllowInnerWhite.",
                nameof(style));
        }
    }

    /// <summary>Throws if a custom format has letters that the type has nothing for.</summary>
    public static void CheckParts(ReadOnlySpan<char> format, string forbidden)
    {
        for (int i = 0; i < format.Length; i++)
        {
            char letter = format[i];
            if (letter == '\\')
            {
                if (++i >= format.Length)
                {
                    throw new FormatException(BadFormatOfInput);
                }
            }
            else if (letter is '\'' or '"')
            {
                int end = i + 1;
                while (end < format.Length && format[end] != letter)
                {
                    end += format[end] == '\\' ? 2 : 1;
                }

                if (end >= format.Length)
                {
                    throw new FormatException($"Cannot find a matching quote character for the character '{letter}'.");
                }

                i = end;
            }
            else if (forbidden.Contains(letter))
            {
                throw new FormatException(BadFormatOfInput);
            }
        }
    }

    public void KeepDateOnly()
    {
        if (Succeeded && (_hasTimeParts || _hasZone))
        {
            Succeeded = false;
            _error = WrongParts;
        }
    }

    public void KeepTimeOnly()
    {
        if (Succeeded && (_hasDateParts || _hasZone))
        {
            Succeeded = false;
            _error = WrongParts;
        }
    }

    public readonly Exception GetException(ReadOnlySpan<char> text, string type)
    {
        // Days and times by themselves tell less about what is wrong.
        bool tellsAll = type is nameof(DateTime) or nameof(DateTimeOffset) || _error is WrongParts or NoFormats or BadFormatOfInput;
        string error = (tellsAll ? _error : null) ?? $"String '{{0}}' was not recognized as a valid {(type == nameof(DateTimeOffset) ? nameof(DateTime) : type)}.";
        return new FormatException(error.Replace("{1}", type).Replace("{0}", new string(text)));
    }

    // Fills in what the text left open; false with the error set when that gives no moment.
    private bool Finish()
    {
        bool isTimeOnly = _year < 0 && _month < 0 && _day < 0;
        if (_wantsOffset && (_month >= 0 || _day >= 0) && _year < 0 && _hasZone)
        {
            return Fail(Incomplete);
        }

        FillInDate();
        if (!DateTime.TryCreate(_year, _month, _day, Math.Max(_hour, 0), Math.Max(_minute, 0), Math.Max(_second, 0), 0, out DateTime moment))
        {
            return Fail(OutOfCalendar);
        }

        long ticks = moment.Ticks + Math.Max(_fraction, 0);
        if (ticks > DateTime.MaxTicks)
        {
            return Fail(null);
        }

        moment = new DateTime(ticks);
        if (_dayOfWeek >= 0 && _dayOfWeek != (int)moment.DayOfWeek)
        {
            return Fail(BadDay);
        }

        return _wantsOffset ? FinishWithOffset(moment) : FinishKind(moment, isTimeOnly);
    }

    private void FillInDate()
    {
        if (_year < 0 && _month < 0 && _day < 0)
        {
            if ((_styles & DateTimeStyles.NoCurrentDateDefault) != 0)
            {
                _year = _month = _day = 1;
            }
            else
            {
                // Today where the text's zone is.
                DateTime now = _hasZone && Math.Abs(_offset.Ticks) <= DateTimeOffset.MaxOffset ? DateTime.UtcNow + _offset : DateTime.UtcNow;
                (_year, _month, _day) = now;
            }

            return;
        }

        if (_year < 0)
        {
            _year = DateTime.UtcNow.Year;
        }

        _month = _month < 0 ? 1 : _month;
        _day = _day < 0 ? 1 : _day;
    }

    private bool FinishWithOffset(DateTime moment)
    {
        if (!_hasZone)
        {
            _offset = TimeSpan.Zero;
        }

        long utc = moment.Ticks - _offset.Ticks;
        if ((ulong)utc > DateTime.MaxTicks)
        {
            return Fail(UtcOutOfRange);
        }

        if (_offset.Ticks is > DateTimeOffset.MaxOffset or < -DateTimeOffset.MaxOffset)
        {
            return Fail(OffsetTooLarge);
        }

        if (_adjustsToUniversal)
        {
            _offset = TimeSpan.Zero;
            moment = new DateTime(utc);
        }

        _moment = moment;
        Succeeded = true;
        return true;
    }

    private bool FinishKind(DateTime moment, bool isTimeOnly)
    {
        if (_offset.Ticks is > DateTimeOffset.MaxOffset or < -DateTimeOffset.MaxOffset)
        {
            return Fail(OffsetTooLarge);
        }

        DateTimeKind kind;
        if (!_hasZone)
        {
            kind = _adjustsToUniversal && (_styles & (DateTimeStyles.AssumeLocal | DateTimeStyles.AssumeUniversal)) != 0
                ? DateTimeKind.Utc
                : (_styles & (DateTimeStyles.AssumeLocal | DateTimeStyles.AssumeUniversal)) != 0 ? DateTimeKind.Local : DateTimeKind.Unspecified;
        }
        else if (_keepsKind && _isUtc)
        {
            kind = DateTimeKind.Utc;
        }
        else
        {
            kind = _adjustsToUniversal ? DateTimeKind.Utc : DateTimeKind.Local;
            long ticks = moment.Ticks - _offset.Ticks;
            if (ticks < 0)
            {
                ticks += TimeSpan.TicksPerDay;
            }

            if ((ulong)ticks > DateTime.MaxTicks || (ticks < 0 && !isTimeOnly))
            {
                return Fail("The DateTime represented by the string '{0}' is out of range.");
            }

            moment = new DateTime(ticks);
        }

        _moment = DateTime.SpecifyKind(moment, kind);
        Succeeded = true;
        return true;
    }

    private bool Fail(string? error)
    {
        Succeeded = false;
        _error = error;
        return false;
    }

    private void SetZone(TimeSpan offset, bool isUtc)
    {
        _hasZone = true;
        _offset = offset;
        _isUtc = isUtc;
    }

    private readonly int ToFourDigits(int year) => year >= 100 ? year : _info.Calendar.ToFourDigitYear(year);

    // Reads +hh, +hhmm, +hh:mm; with one digit for the hours where that is all there is.
    private static bool TryReadOffset(ref ReadOnlySpan<char> text, int format, out TimeSpan offset)
    {
        offset = default;
        if (text.Length == 0 || text[0] is not ('+' or '-'))
        {
            return false;
        }

        bool negative = text[0] == '-';
        text = text[1..];
        if (!TryReadDigits(ref text, format == 1 ? 1 : 2, 2, out int hours))
        {
            return false;
        }

        int minutes = 0;
        if (format > 2)
        {
            if (text.Length != 0 && text[0] == ':')
            {
                text = text[1..];
            }

            if (!TryReadDigits(ref text, 2, 2, out minutes) || minutes > 59)
            {
                return false;
            }
        }

        offset = new TimeSpan(hours, minutes, 0);
        offset = negative ? -offset : offset;
        return true;
    }

    private static bool TryReadDigits(ref ReadOnlySpan<char> text, int fewest, int most, out int value)
    {
        int length = 0;
        value = 0;
        while (length < most && length < text.Length && char.IsAsciiDigit(text[length]))
        {
            value = (value * 10) + (text[length++] - '0');
        }

        if (length < fewest)
        {
            return false;
        }

        text = text[length..];
        return true;
    }

    private static bool TryReadName(ref ReadOnlySpan<char> text, string[] names, out int index)
    {
        index = -1;
        int longest = 0;
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Length > longest && text.StartsWith(names[i], StringComparison.OrdinalIgnoreCase))
            {
                (index, longest) = (i, names[i].Length);
            }
        }

        text = text[longest..];
        return index >= 0;
    }
}
