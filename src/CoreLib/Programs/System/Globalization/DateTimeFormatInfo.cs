namespace System.Globalization;

/// <summary>Names and patterns of dates and times. New ones have those of the invariant culture.</summary>
public sealed partial class DateTimeFormatInfo : IFormatProvider, ICloneable
{
    internal const string RoundtripPattern = "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK";
    private const string Rfc1123 = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
    private const string Sortable = "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
    private const string UniversalSortable = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";

    private static DateTimeFormatInfo? s_invariant;

    private bool _isReadOnly;
    private Calendar? _calendar;
    private string _amDesignator = "AM";
    private string _pmDesignator = "PM";
    private string _dateSeparator = "/";
    private string _timeSeparator = ":";
    private DayOfWeek _firstDayOfWeek = DayOfWeek.Sunday;
    private CalendarWeekRule _calendarWeekRule = CalendarWeekRule.FirstDay;
    private string[]? _abbreviatedDayNames;
    private string[]? _shortestDayNames;
    private string[]? _dayNames;
    private string[]? _abbreviatedMonthNames;
    private string[]? _monthNames;
    private string[]? _abbreviatedGenitiveMonthNames;
    private string[]? _genitiveMonthNames;

    public static DateTimeFormatInfo InvariantInfo => s_invariant ??= new DateTimeFormatInfo { _isReadOnly = true };

    public static DateTimeFormatInfo CurrentInfo => CultureInfo.CurrentCulture.DateTimeFormat;

    public string AMDesignator
    {
        get => _amDesignator;
        set => Set(ref _amDesignator, value);
    }

    public string PMDesignator
    {
        get => _pmDesignator;
        set => Set(ref _pmDesignator, value);
    }

    public string DateSeparator
    {
        get => _dateSeparator;
        set => Set(ref _dateSeparator, value);
    }

    public string TimeSeparator
    {
        get => _timeSeparator;
        set => Set(ref _timeSeparator, value);
    }

    public Calendar Calendar
    {
        get => _calendar ??= _isReadOnly ? Calendar.ReadOnly(new GregorianCalendar()) : new GregorianCalendar();
        set
        {
            VerifyWritable();
            ArgumentNullException.ThrowIfNull(value);
            if (value is not GregorianCalendar)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "Not a valid calendar for the given culture.");
            }

            _calendar = value;
        }
    }

    public DayOfWeek FirstDayOfWeek
    {
        get => _firstDayOfWeek;
        set
        {
            VerifyWritable();
            if ((uint)value > 6)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "Valid values are between Sunday and Saturday, inclusive.");
            }

            _firstDayOfWeek = value;
        }
    }

    public CalendarWeekRule CalendarWeekRule
    {
        get => _calendarWeekRule;
        set
        {
            VerifyWritable();
            if ((uint)value > 2)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "Valid values are between FirstDay and FirstFourDayWeek, inclusive.");
            }

            _calendarWeekRule = value;
        }
    }

    public string[] AbbreviatedDayNames
    {
        get => (string[])AbbreviatedDays.Clone();
        set => Set(ref _abbreviatedDayNames, value, 7);
    }

    public string[] ShortestDayNames
    {
        get => (string[])ShortestDays.Clone();
        set => Set(ref _shortestDayNames, value, 7);
    }

    public string[] DayNames
    {
        get => (string[])Days.Clone();
        set => Set(ref _dayNames, value, 7);
    }

    public string[] AbbreviatedMonthNames
    {
        get => (string[])AbbreviatedMonths.Clone();
        set => Set(ref _abbreviatedMonthNames, value, 13);
    }

    public string[] MonthNames
    {
        get => (string[])Months.Clone();
        set => Set(ref _monthNames, value, 13);
    }

    public string[] AbbreviatedMonthGenitiveNames
    {
        get => (string[])(_abbreviatedGenitiveMonthNames ?? InvariantNames.AbbreviatedMonths).Clone();
        set => Set(ref _abbreviatedGenitiveMonthNames, value, 13);
    }

    public string[] MonthGenitiveNames
    {
        get => (string[])GenitiveMonths.Clone();
        set => Set(ref _genitiveMonthNames, value, 13);
    }

    public bool IsReadOnly => _isReadOnly;

    public string NativeCalendarName => "Gregorian Calendar";

    internal string[] AbbreviatedDays => _abbreviatedDayNames ?? InvariantNames.AbbreviatedDays;

    internal string[] ShortestDays => _shortestDayNames ?? InvariantNames.ShortestDays;

    internal string[] Days => _dayNames ?? InvariantNames.Days;

    internal string[] AbbreviatedMonths => _abbreviatedMonthNames ?? InvariantNames.AbbreviatedMonths;

    internal string[] Months => _monthNames ?? InvariantNames.Months;

    internal string[] GenitiveMonths => _genitiveMonthNames ?? InvariantNames.Months;

    internal string[] AbbreviatedGenitiveMonths => _abbreviatedGenitiveMonthNames ?? InvariantNames.AbbreviatedMonths;

    public static DateTimeFormatInfo GetInstance(IFormatProvider? provider) => provider switch
    {
        null => CurrentInfo,
        CultureInfo culture => culture.DateTimeFormat,
        DateTimeFormatInfo info => info,
        _ => provider.GetFormat(typeof(DateTimeFormatInfo)) as DateTimeFormatInfo ?? CurrentInfo,
    };

    public static DateTimeFormatInfo ReadOnly(DateTimeFormatInfo dtfi)
    {
        ArgumentNullException.ThrowIfNull(dtfi);
        if (dtfi._isReadOnly)
        {
            return dtfi;
        }

        DateTimeFormatInfo copy = (DateTimeFormatInfo)dtfi.MemberwiseClone();
        copy._calendar = Calendar.ReadOnly(dtfi.Calendar);
        copy._isReadOnly = true;
        return copy;
    }

    public object? GetFormat(Type? formatType) => formatType == typeof(DateTimeFormatInfo) ? this : null;

    public object Clone()
    {
        DateTimeFormatInfo copy = (DateTimeFormatInfo)MemberwiseClone();
        copy._calendar = (Calendar)Calendar.Clone();
        copy._isReadOnly = false;
        return copy;
    }

    public int GetEra(string eraName)
    {
        ArgumentNullException.ThrowIfNull(eraName);
        return eraName.Equals("A.D.", StringComparison.OrdinalIgnoreCase) || eraName.Equals("AD", StringComparison.OrdinalIgnoreCase) ? 1 : -1;
    }

    public string GetEraName(int era) => era is 0 or 1 ? "A.D." : throw new ArgumentOutOfRangeException(nameof(era), era, "Era value was not valid.");

    public string GetAbbreviatedEraName(int era) =>
        era is 0 or 1 ? "AD" : throw new ArgumentOutOfRangeException(nameof(era), era, "Era value was not valid.");

    public string GetAbbreviatedDayName(DayOfWeek dayofweek) => AbbreviatedDays[CheckDay(dayofweek, nameof(dayofweek))];

    public string GetShortestDayName(DayOfWeek dayOfWeek) => ShortestDays[CheckDay(dayOfWeek, nameof(dayOfWeek))];

    public string GetDayName(DayOfWeek dayofweek) => Days[CheckDay(dayofweek, nameof(dayofweek))];

    public string GetAbbreviatedMonthName(int month) => AbbreviatedMonths[CheckMonth(month)];

    public string GetMonthName(int month) => Months[CheckMonth(month)];

    private static int CheckDay(DayOfWeek day, string name) => (uint)day <= 6
        ? (int)day
        : throw new ArgumentOutOfRangeException(name, day, "Valid values are between Sunday and Saturday, inclusive.");

    private static int CheckMonth(int month) => month is >= 1 and <= 13
        ? month - 1
        : throw new ArgumentOutOfRangeException(nameof(month), month, "Valid values are between 1 and 13, inclusive.");

    private void Set(ref string field, string value)
    {
        VerifyWritable();
        ArgumentNullException.ThrowIfNull(value);
        field = value;
        _patterns = _patterns?.WithoutCache();
    }

    private void Set(ref string[]? field, string[] value, int length)
    {
        VerifyWritable();
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length != length)
        {
            throw new ArgumentException($"Length of the array must be {length}.", nameof(value));
        }

        for (int i = 0; i < Math.Min(length, 12); i++)
        {
            if (value[i] is null)
            {
                throw new ArgumentNullException(nameof(value), "Found a null value within an array.");
            }
        }

        field = value;
    }

    private void VerifyWritable()
    {
        if (_isReadOnly)
        {
            throw new InvalidOperationException("Instance is read-only.");
        }
    }
}
