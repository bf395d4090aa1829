namespace System;

// Rounding to places.
public readonly partial struct Decimal
{
    public static decimal Ceiling(decimal d) => d.Scale == 0 ? d : d.RoundTo(0, MidpointRounding.ToPositiveInfinity);

    public static decimal Floor(decimal d) => d.Scale == 0 ? d : d.RoundTo(0, MidpointRounding.ToNegativeInfinity);

    public static decimal Truncate(decimal d) => d.Scale == 0 ? d : d.RoundTo(0, MidpointRounding.ToZero);

    public static decimal Round(decimal d) => Round(d, 0, MidpointRounding.ToEven);

    public static decimal Round(decimal d, int decimals) => Round(d, decimals, MidpointRounding.ToEven);

    public static decimal Round(decimal d, MidpointRounding mode) => Round(d, 0, mode);

    public static decimal Round(decimal d, int decimals, MidpointRounding mode)
    {
        if ((uint)decimals > MaxScale)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), "Decimal can only round to between 0 and 28 digits of precision.");
        }

        if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
        {
            throw new ArgumentException($"The value '{mode}' is not valid for this usage of the type MidpointRounding.", nameof(mode));
        }

        return d.Scale <= decimals ? d : d.RoundTo(decimals, mode);
    }

    private decimal RoundTo(int decimals, MidpointRounding mode)
    {
        UInt128 power = 1;
        for (int i = decimals; i < Scale; i++)
        {
            power *= 10;
        }

        (UInt128 kept, UInt128 rest) = UInt128.DivRem(Mantissa, power);
        int half = (rest * 2).CompareTo(power);
        bool up = mode switch
        {
            MidpointRounding.ToEven => half > 0 || (half == 0 && UInt128.IsOddInteger(kept)),
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToNegativeInfinity => HasSign && rest != 0,
            MidpointRounding.ToPositiveInfinity => !HasSign && rest != 0,
            _ => false,
        };
        return new decimal(up ? kept + 1 : kept, HasSign, decimals);
    }
}
