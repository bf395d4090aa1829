namespace System;

// Arithmetic: exact in 192 bits, then rounded once.
public readonly partial struct Decimal
{
    private static readonly UInt128 s_limit = UInt128.One << 96;

    public static int Compare(decimal d1, decimal d2)
    {
        if (d1.IsZero || d2.IsZero)
        {
            return (d1.IsZero ? 0 : d1.HasSign ? -1 : 1) - (d2.IsZero ? 0 : d2.HasSign ? -1 : 1);
        }

        if (d1.HasSign != d2.HasSign)
        {
            return d1.HasSign ? -1 : 1;
        }

        int order = CompareMagnitudes(d1, d2);
        return d1.HasSign ? -order : order;
    }

    private static int CompareMagnitudes(decimal d1, decimal d2)
    {
        if (d1.Scale == d2.Scale)
        {
            return d1.Mantissa.CompareTo(d2.Mantissa);
        }

        int scale = Math.Max(d1.Scale, d2.Scale);
        return UInt192.Compare(d1.Widen(scale), d2.Widen(scale));
    }

    // The mantissa at a larger scale.
    private UInt192 Widen(int scale)
    {
        UInt192 wide = new(0, _high, _low);
        int more = scale - Scale;
        if (more > 19)
        {
            wide.Multiply(PowersOfTen.Exact[19]);
            more -= 19;
        }

        if (more > 0)
        {
            wide.Multiply(PowersOfTen.Exact[more]);
        }

        return wide;
    }

    public static decimal operator +(decimal d) => d;

    public static decimal operator -(decimal d) => new(d.Mantissa, !d.HasSign, d.Scale);

    public static decimal operator ++(decimal d) => d + One;

    public static decimal operator --(decimal d) => d - One;

    public static decimal operator +(decimal d1, decimal d2) => Sum(d1, d2, d2.HasSign);

    public static decimal operator -(decimal d1, decimal d2) => Sum(d1, d2, !d2.HasSign);

    private static decimal Sum(decimal d1, decimal d2, bool sign2)
    {
        int scale = Math.Max(d1.Scale, d2.Scale);
        bool sign1 = d1.HasSign;
        if (d1.Scale == d2.Scale)
        {
            UInt128 left = d1.Mantissa;
            UInt128 right = d2.Mantissa;
            if (sign1 != sign2)
            {
                return left >= right ? new decimal(left - right, sign1, scale) : new decimal(right - left, sign2, scale);
            }

            UInt128 sum = left + right;
            if (sum.Upper <= uint.MaxValue)
            {
                return new decimal(sum, sign1, scale);
            }
        }

        UInt192 wide1 = d1.Widen(scale);
        UInt192 wide2 = d2.Widen(scale);
        if (sign1 == sign2)
        {
            wide1.Add(wide2);
            return Fit(wide1, sign1, scale);
        }

        if (UInt192.Compare(wide1, wide2) >= 0)
        {
            wide1.Subtract(wide2);
            return Fit(wide1, sign1, scale);
        }

        wide2.Subtract(wide1);
        return Fit(wide2, sign2, scale);
    }

    public static decimal operator *(decimal d1, decimal d2)
    {
        bool sign = d1.HasSign != d2.HasSign;
        int scale = d1.Scale + d2.Scale;
        bool isShort = (d1._high | d2._high) == 0 && (d1._low | d2._low) <= uint.MaxValue;
        if (isShort ? scale > MaxScale + 19 : d1.IsZero || d2.IsZero)
        {
            // A zero keeps sign and scale only if both factors are short.
            return default;
        }

        if ((d1._high | d2._high) == 0)
        {
            UInt128 product = Math.BigMul(d1._low, d2._low);
            if (product.Upper <= uint.MaxValue && scale <= MaxScale)
            {
                return new decimal(product, sign, scale);
            }
        }

        return Fit(UInt192.Multiply(d1.Mantissa, d2.Mantissa), sign, scale);
    }

    // As many digits as fit into 96 bits and 28 places, rounded once: half to even.
    private static decimal Fit(UInt192 value, bool sign, int scale)
    {
        int drop = Math.Max(scale - MaxScale, 0);
        int excess = value.BitLength - 97;
        if (excess > 0)
        {
            // log10(2), rounded down: at most one digit too few.
            drop = Math.Max(drop, (excess * 77) >> 8);
        }

        for (; drop <= scale; drop++)
        {
            UInt192 rounded = value;
            rounded.DropDigits(drop);
            if (rounded.BitLength <= 96)
            {
                return new decimal(rounded.Low, sign, scale - drop);
            }
        }

        throw new OverflowException("Value was either too large or too small for a Decimal.");
    }

    public static decimal operator /(decimal d1, decimal d2)
    {
        UInt128 divisor = d2.Mantissa;
        if (divisor == 0)
        {
            ThrowHelper.ThrowDivideByZero();
        }

        bool sign = d1.HasSign != d2.HasSign;
        int scale = d1.Scale - d2.Scale;
        (UInt128 quotient, UInt128 rest) = UInt128.DivRem(d1.Mantissa, divisor);
        bool inexact = rest != 0;
        while (scale < 0 || (rest != 0 && scale < MaxScale))
        {
            // As many digits at a time as surely fit, nine at most: rest * 10^9 stays below 2^126.
            int places = Math.Min(9, scale < 0 ? -scale : MaxScale - scale);
            while (places > 0 && quotient > MaxBefore(places))
            {
                places--;
            }

            if (places == 0)
            {
                break;
            }

            (UInt128 digits, rest) = UInt128.DivRem(rest * PowersOfTen.Exact[places], divisor);
            UInt128 longer = (quotient * PowersOfTen.Exact[places]) + digits;
            if (longer >= s_limit)
            {
                // One digit less; the rest is found anew by that.
                rest = ((digits % 10) * divisor) + rest;
                digits /= 10;
                places--;
                if (places == 0)
                {
                    // The digit does not fit: it decides the rounding together with what is left.
                    return FinishDivision(quotient, rest, divisor * 10, sign, scale);
                }

                // The rest belongs to ten times the divisor; keep both as they are by finishing here.
                quotient = (quotient * PowersOfTen.Exact[places]) + digits;
                return FinishDivision(quotient, rest, divisor * 10, sign, scale + places);
            }

            quotient = longer;
            scale += places;
        }

        if (scale < 0)
        {
            throw new OverflowException("Value was either too large or too small for a Decimal.");
        }

        if (rest != 0)
        {
            return FinishDivision(quotient, rest, divisor, sign, scale);
        }

        return inexact ? StripZeros(quotient, sign, scale) : new decimal(quotient, sign, scale);
    }

    private static UInt128 MaxBefore(int places) => (s_limit - 1) / PowersOfTen.Exact[places];

    // Rounds by what is left, half to even.
    private static decimal FinishDivision(UInt128 quotient, UInt128 rest, UInt128 divisor, bool sign, int scale)
    {
        if (scale < 0)
        {
            throw new OverflowException("Value was either too large or too small for a Decimal.");
        }

        int order = (rest * 2).CompareTo(divisor);
        if (order > 0 || (order == 0 && UInt128.IsOddInteger(quotient)))
        {
            quotient++;
            if (quotient >= s_limit)
            {
                if (scale == 0)
                {
                    throw new OverflowException("Value was either too large or too small for a Decimal.");
                }

                quotient = (quotient / 10) + 1;
                scale--;
            }
        }

        return StripZeros(quotient, sign, scale);
    }

    private static decimal StripZeros(UInt128 mantissa, bool sign, int scale)
    {
        while (scale > 0 && UInt128.IsEvenInteger(mantissa))
        {
            (UInt128 shorter, UInt128 digit) = UInt128.DivRem(mantissa, 10);
            if (digit != 0)
            {
                break;
            }

            mantissa = shorter;
            scale--;
        }

        return new decimal(mantissa, sign, scale);
    }

    public static decimal operator %(decimal d1, decimal d2)
    {
        UInt128 divisor = d2.Mantissa;
        if (divisor == 0)
        {
            ThrowHelper.ThrowDivideByZero();
        }

        if (d1.IsZero)
        {
            return d1;
        }

        int order = CompareMagnitudes(d1, d2);
        if (order < 0)
        {
            return d1;
        }

        int scale = Math.Max(d1.Scale, d2.Scale);
        if (order == 0)
        {
            return new decimal(UInt128.Zero, d1.HasSign, scale);
        }

        // The divisor is not above the dividend, so that it fits at the dividend's scale.
        for (int more = d1.Scale - d2.Scale; more > 0; more -= 9)
        {
            divisor *= PowersOfTen.Exact[Math.Min(more, 9)];
        }

        UInt128 rest = d1.Mantissa % divisor;
        for (int more = d2.Scale - d1.Scale; more > 0; more -= 9)
        {
            rest = (rest * PowersOfTen.Exact[Math.Min(more, 9)]) % divisor;
        }

        return new decimal(rest, d1.HasSign, scale);
    }

    public static decimal Add(decimal d1, decimal d2) => d1 + d2;

    public static decimal Subtract(decimal d1, decimal d2) => d1 - d2;

    public static decimal Multiply(decimal d1, decimal d2) => d1 * d2;

    public static decimal Divide(decimal d1, decimal d2) => d1 / d2;

    public static decimal Remainder(decimal d1, decimal d2) => d1 % d2;

    public static decimal Negate(decimal d) => -d;
}
