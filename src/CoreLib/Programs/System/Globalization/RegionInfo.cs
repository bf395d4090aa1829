using System.Diagnostics.CodeAnalysis;

namespace System.Globalization;

/// <summary>A country or region. Without culture data there is only the invariant one, and it cannot be asked for by name.</summary>
public class RegionInfo
{
    private static readonly RegionInfo s_invariant = new();

    public RegionInfo(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0)
        {
            throw new ArgumentException("There is no region associated with the Invariant Culture (Culture ID: 0x7F).", nameof(name));
        }

        throw new ArgumentException($"Culture name '{name}' is not supported.", nameof(name));
    }

    public RegionInfo(int culture)
    {
        if (culture == CultureInfo.InvariantId)
        {
            throw new ArgumentException("There is no region associated with the Invariant Culture (Culture ID: 0x7F).");
        }

        if (culture is 0 or 0x1000 or 0xC00)
        {
            throw new ArgumentException($"Customized cultures cannot be passed by LCID, only by name.", nameof(culture));
        }

        throw new CultureNotFoundException(nameof(culture), culture, "Culture is not supported.");
    }

    private RegionInfo()
    {
    }

    public static RegionInfo CurrentRegion => s_invariant;

    public virtual string Name => "IV";

    public virtual string EnglishName => "Invariant Country";

    public virtual string DisplayName => "Invariant Country";

    public virtual string NativeName => "Invariant Country";

    public virtual string TwoLetterISORegionName => "IV";

    public virtual string ThreeLetterISORegionName => "ivc";

    public virtual string ThreeLetterWindowsRegionName => "IVC";

    public virtual bool IsMetric => true;

    public virtual int GeoId => 244;

    public virtual string CurrencyEnglishName => "International Monetary Fund";

    public virtual string CurrencyNativeName => "International Monetary Fund";

    public virtual string CurrencySymbol => "\u00A4";

    public virtual string ISOCurrencySymbol => "XDR";

    public override bool Equals([NotNullWhen(true)] object? value) => value is RegionInfo other && Name.Equals(other.Name);

    public override int GetHashCode() => Name.GetHashCode();

    public override string ToString() => Name;
}
