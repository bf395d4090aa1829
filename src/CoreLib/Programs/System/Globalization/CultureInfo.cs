namespace System.Globalization;

/// <summary>A culture; there is only the invariant one.</summary>
public class CultureInfo : IFormatProvider, ICloneable
{
    private static readonly CultureInfo s_invariant = new("");

    public CultureInfo(string name)
    {
        Name = name;
    }

    public static CultureInfo InvariantCulture => s_invariant;

    public static CultureInfo CurrentCulture
    {
        get => s_invariant;
        set => ArgumentNullException.ThrowIfNull(value);
    }

    public static CultureInfo CurrentUICulture
    {
        get => s_invariant;
        set => ArgumentNullException.ThrowIfNull(value);
    }

    public virtual string Name { get; }

    public virtual NumberFormatInfo NumberFormat { get; set; } = NumberFormatInfo.InvariantInfo;

    public virtual object? GetFormat(Type? formatType) => formatType == typeof(NumberFormatInfo) ? NumberFormat : null;

    public virtual object Clone() => MemberwiseClone();

    public override string ToString() => Name;
}
