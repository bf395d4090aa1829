namespace System.Globalization;

/// <summary>The eras of a calendar, the latest first, and what years of theirs are in the Gregorian calendar.</summary>
internal sealed class EraYears
{
    public static readonly EraYears ThaiBuddhist = new(new Era(1, DateTime.MinValue, -543, 544, 9999 + 543));

    public static readonly EraYears Korean = new(new Era(1, DateTime.MinValue, -2333, 2334, 9999 + 2333));

    public static readonly EraYears Taiwan = new(new Era(1, new DateTime(1912, 1, 1), 1911, 1, 9999 - 1911));

    // Meiji, Taisho, Showa, Heisei, Reiwa.
    public static readonly EraYears Japanese = new(
        new Era(5, new DateTime(2019, 5, 1), 2018, 1, 9999 - 2018), new Era(4, new DateTime(1989, 1, 8), 1988, 1, 2019 - 1988),
        new Era(3, new DateTime(1926, 12, 25), 1925, 1, 1989 - 1925), new Era(2, new DateTime(1912, 7, 30), 1911, 1, 1926 - 1911),
        new Era(1, new DateTime(1868, 9, 8), 1867, 1, 1912 - 1867));

    public static readonly EraYears JapaneseLunisolar = new(Japanese._eras[0], Japanese._eras[1], Japanese._eras[2]);

    private readonly Era[] _eras;

    private EraYears(params Era[] eras)
    {
        _eras = eras;
    }

    public int[] Numbers => Array.ConvertAll(_eras, era => era.Number);

    /// <summary>The last year of the latest era.</summary>
    public int LastYear => _eras[0].LastYear;

    public int FirstYear => _eras[0].FirstYear;

    public int EraOf(DateTime time) => At(time).Number;

    /// <summary>The year of the era, of a Gregorian one.</summary>
    public int FromGregorian(int year, DateTime time) => year - At(time).YearOffset;

    /// <summary>The Gregorian year. The era that is current counts as the first: no culture says another.</summary>
    public int ToGregorian(int year, int era, bool showsEra = false)
    {
        int number = era == Calendar.CurrentEra ? 1 : era;
        foreach (Era each in _eras)
        {
            if (each.Number == number)
            {
                if (year < each.FirstYear || year > each.LastYear)
                {
                    throw new ArgumentOutOfRangeException(
                        nameof(year), $"Valid values are between {each.FirstYear} and {each.LastYear}, inclusive.");
                }

                return each.YearOffset + year;
            }
        }

        throw showsEra
            ? new ArgumentOutOfRangeException(nameof(era), number, "Era value was not valid.")
            : new ArgumentOutOfRangeException(nameof(era), "Era value was not valid.");
    }

    /// <summary>The same for a calendar of which only some Gregorian years are known.</summary>
    public int CheckedYear(int year, int era, int first, int last)
    {
        int result = ToGregorian(year, era, showsEra: true);
        if (result < first || result > last)
        {
            int offset = result - year;
            throw new ArgumentOutOfRangeException(
                nameof(year), result, $"Valid values are between {first - offset} and {last - offset}, inclusive.");
        }

        return result;
    }

    private Era At(DateTime time)
    {
        foreach (Era era in _eras)
        {
            if (time >= era.Start)
            {
                return era;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(time), "Era value was not valid.");
    }
}
