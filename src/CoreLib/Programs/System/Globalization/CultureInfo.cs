using System.Threading;

namespace System.Globalization;

/// <summary>
/// A culture. There is no culture data, as in .NET's invariant mode: every culture is the invariant one or a copy of it whose formats
/// were changed.
/// </summary>
public partial class CultureInfo : IFormatProvider, ICloneable
{
    internal const int InvariantId = 0x7F;
    private const string OnlyInvariant =
        "Only the invariant culture is supported in globalization-invariant mode. See https://aka.ms/GlobalizationInvariantMode for more information.";

    private const string InvariantLanguage = "Invariant Language (Invariant Country)";

    private static readonly CultureInfo s_invariant = new(isReadOnly: true);

    [ThreadStatic]
    private static CultureInfo? t_current;

    [ThreadStatic]
    private static CultureInfo? t_currentUI;

    private static CultureInfo? s_default;
    private static CultureInfo? s_defaultUI;

    private bool _isReadOnly;
    private bool _useUserOverride;
    private DateTimeFormatInfo? _dateTimeFormat;
    private Calendar? _calendar;
    private TextInfo? _textInfo;

    public CultureInfo(string name)
        : this(name, useUserOverride: true)
    {
    }

    public CultureInfo(string name, bool useUserOverride)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length != 0)
        {
            throw new CultureNotFoundException(nameof(name), name, OnlyInvariant);
        }

        _useUserOverride = useUserOverride;
    }

    public CultureInfo(int culture)
        : this(culture, useUserOverride: true)
    {
    }

    public CultureInfo(int culture, bool useUserOverride)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(culture);
        if (culture != InvariantId)
        {
            throw new CultureNotFoundException(nameof(culture), culture, OnlyInvariant);
        }

        _useUserOverride = useUserOverride;
    }

    private CultureInfo(bool isReadOnly)
    {
        _isReadOnly = isReadOnly;
    }

    public static CultureInfo InvariantCulture => s_invariant;

    public static CultureInfo InstalledUICulture => s_invariant;

    public static CultureInfo CurrentCulture
    {
        get => t_current ?? s_default ?? s_invariant;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            t_current = value;
        }
    }

    public static CultureInfo CurrentUICulture
    {
        get => t_currentUI ?? s_defaultUI ?? s_invariant;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            t_currentUI = value;
        }
    }

    public static CultureInfo? DefaultThreadCurrentCulture
    {
        get => s_default;
        set => Volatile.Write(ref s_default, value);
    }

    public static CultureInfo? DefaultThreadCurrentUICulture
    {
        get => s_defaultUI;
        set => Volatile.Write(ref s_defaultUI, value);
    }

    public virtual CultureInfo Parent => s_invariant;

    public virtual int LCID => InvariantId;

    public virtual int KeyboardLayoutId => InvariantId;

    public virtual string Name => "";

    public string IetfLanguageTag => "";

    public virtual string DisplayName => InvariantLanguage;

    public virtual string NativeName => InvariantLanguage;

    public virtual string EnglishName => InvariantLanguage;

    public virtual string TwoLetterISOLanguageName => "iv";

    public virtual string ThreeLetterISOLanguageName => "ivl";

    public virtual string ThreeLetterWindowsLanguageName => "IVL";

    public virtual CompareInfo CompareInfo => CompareInfo.Invariant;

    public virtual TextInfo TextInfo => _textInfo ??= _isReadOnly ? TextInfo.Invariant : TextInfo.ForCulture(_isReadOnly);

    public virtual bool IsNeutralCulture => false;

    public CultureTypes CultureTypes => CultureTypes.SpecificCultures;

    public virtual DateTimeFormatInfo DateTimeFormat
    {
        get => _dateTimeFormat ??= _isReadOnly ? DateTimeFormatInfo.InvariantInfo : new DateTimeFormatInfo();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            VerifyWritable();
            _dateTimeFormat = value;
        }
    }

    public virtual Calendar Calendar =>
        _calendar ??= _isReadOnly ? Calendar.ReadOnly(new GregorianCalendar(GregorianCalendarTypes.Localized)) : new GregorianCalendar();

    public virtual Calendar[] OptionalCalendars => [new GregorianCalendar()];

    public bool UseUserOverride => _useUserOverride;

    public bool IsReadOnly => _isReadOnly;

    public static CultureInfo CreateSpecificCulture(string name) => new(name);

    public static CultureInfo[] GetCultures(CultureTypes types) => [new CultureInfo("")];

    public static CultureInfo GetCultureInfo(int culture)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(culture);
        return culture == InvariantId ? s_invariant : throw new CultureNotFoundException(nameof(culture), culture, OnlyInvariant);
    }

    public static CultureInfo GetCultureInfo(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length == 0 ? s_invariant : throw new CultureNotFoundException(nameof(name), name.ToLowerInvariant(), OnlyInvariant);
    }

    public static CultureInfo GetCultureInfo(string name, string altName)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(altName);
        return name.Length == 0 && altName.Length == 0
            ? s_invariant
            : throw new CultureNotFoundException("name/altName", $"Culture name {name} or {altName} is not supported.");
    }

    public static CultureInfo GetCultureInfo(string name, bool predefinedOnly) => GetCultureInfo(name);

    public static CultureInfo GetCultureInfoByIetfLanguageTag(string name) => GetCultureInfo(name);

    public static CultureInfo ReadOnly(CultureInfo ci)
    {
        ArgumentNullException.ThrowIfNull(ci);
        if (ci.IsReadOnly)
        {
            return ci;
        }

        CultureInfo copy = (CultureInfo)ci.MemberwiseClone();
        copy._dateTimeFormat = ci._dateTimeFormat is null ? null : DateTimeFormatInfo.ReadOnly(ci._dateTimeFormat);
        copy._textInfo = ci._textInfo is null ? null : TextInfo.ReadOnly(ci._textInfo);
        copy._calendar = ci._calendar is null ? null : Calendar.ReadOnly(ci._calendar);
        copy.FreezeNumberFormat();
        copy._isReadOnly = true;
        return copy;
    }

    public virtual object Clone()
    {
        CultureInfo copy = (CultureInfo)MemberwiseClone();
        copy._isReadOnly = false;
        copy._dateTimeFormat = (DateTimeFormatInfo?)_dateTimeFormat?.Clone();
        copy._textInfo = (TextInfo?)_textInfo?.Clone();
        copy._calendar = (Calendar?)_calendar?.Clone();
        copy.CloneNumberFormat();
        return copy;
    }

    public void ClearCachedData()
    {
    }

    public CultureInfo GetConsoleFallbackUICulture() => s_invariant;

    // All cultures have the same name and compare in the same way.
    public override bool Equals(object? value) => ReferenceEquals(this, value) || value is CultureInfo;

    public override int GetHashCode() => InvariantId;

    public override string ToString() => Name;

    private void VerifyWritable()
    {
        if (_isReadOnly)
        {
            throw new InvalidOperationException("Instance is read-only.");
        }
    }
}
