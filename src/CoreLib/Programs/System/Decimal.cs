using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A decimal number: a natural number below 2^96, a sign, and how many of its digits (0 to 28) stand behind the
/// point.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct Decimal : IComparable, IComparable<decimal>, IEquatable<decimal>, ISpanFormattable
{
    private const int SignMask = unchecked((int)0x80000000);
    private const int ScaleShift = 16;
    private const int MaxScale = 28;
    private const int MantissaBits = 96;

    public static readonly decimal Zero = new(0, 0, 0, false, 0);
    public static readonly decimal One = new(1, 0, 0, false, 0);
    public static readonly decimal MinusOne = new(1, 0, 0, true, 0);
    public static readonly decimal MaxValue = new(-1, -1, -1, false, 0);
    public static readonly decimal MinValue = new(-1, -1, -1, true, 0);

    private readonly int _flags;
    private readonly uint _high;
    private readonly ulong _low;

    public Decimal(int value)
        : this((long)value)
    {
    }

    public Decimal(uint value)
        : this((ulong)value)
    {
    }

    public Decimal(long value)
    {
        _low = value < 0 ? 0 - (ulong)value : (ulong)value;
        _flags = value < 0 ? SignMask : 0;
    }

    public Decimal(ulong value)
    {
        _low = value;
    }

    public Decimal(int lo, int mid, int hi, bool isNegative, byte scale)
    {
        if (scale > MaxScale)
        {
            throw new ArgumentOutOfRangeException(nameof(scale));
        }

        _low = (uint)lo | ((ulong)(uint)mid << 32);
        _high = (uint)hi;
        _flags = (scale << ScaleShift) | (isNegative ? SignMask : 0);
    }

    public Decimal(double value)
    {
        // As many digits as a double has for sure.
        this = Parse(value.ToString("E14"), NumberStyles.Float);
    }

    public Decimal(float value)
    {
        this = Parse(value.ToString("E6"), NumberStyles.Float);
    }

    private Decimal(UInt128Parts mantissa, bool isNegative, int scale)
    {
        _low = mantissa.Low;
        _high = (uint)mantissa.High;
        _flags = (scale << ScaleShift) | (isNegative ? SignMask : 0);
    }

    public byte Scale => (byte)(_flags >> ScaleShift);

    private bool IsNegativeSign => _flags < 0;

    private bool IsZero => (_low | _high) == 0;

    public static implicit operator decimal(byte value) => new((ulong)value);

    public static implicit operator decimal(sbyte value) => new((long)value);

    public static implicit operator decimal(short value) => new((long)value);

    public static implicit operator decimal(ushort value) => new((ulong)value);

    public static implicit operator decimal(char value) => new((ulong)value);

    public static implicit operator decimal(int value) => new((long)value);

    public static implicit operator decimal(uint value) => new((ulong)value);

    public static implicit operator decimal(long value) => new(value);

    public static implicit operator decimal(ulong value) => new(value);

    public static explicit operator decimal(double value) => new(value);

    public static explicit operator decimal(float value) => new(value);

    public static explicit operator int(decimal value) => checked((int)(long)value);

    public static explicit operator uint(decimal value) => checked((uint)(ulong)value);

    public static explicit operator byte(decimal value) => checked((byte)(ulong)value);

    public static explicit operator long(decimal value)
    {
        decimal whole = Truncate(value);
        if (whole._high != 0 || whole._low > (whole.IsNegativeSign ? 1UL << 63 : long.MaxValue))
        {
            throw new OverflowException("Value was either too large or too small for an Int64.");
        }

        return whole.IsNegativeSign ? (long)(0 - whole._low) : (long)whole._low;
    }

    public static explicit operator ulong(decimal value)
    {
        decimal whole = Truncate(value);
        if (whole._high != 0 || (whole.IsNegativeSign && whole._low != 0))
        {
            throw new OverflowException("Value was either too large or too small for a UInt64.");
        }

        return whole._low;
    }

    public static explicit operator double(decimal value) => double.Parse(value.ToString());

    public static explicit operator float(decimal value) => (float)(double)value;

    public static decimal operator +(decimal value) => value;

    public static decimal operator -(decimal value) =>
        new((int)value._low, (int)(value._low >> 32), (int)value._high, !value.IsNegativeSign, value.Scale);

    public static decimal operator ++(decimal value) => value + One;

    public static decimal operator --(decimal value) => value - One;

    public static decimal operator +(decimal d1, decimal d2)
    {
        int scale = Math.Max(d1.Scale, d2.Scale);
        BigNumber left = d1.GetMantissa(scale);
        BigNumber right = d2.GetMantissa(scale);
        bool isNegative = d1.IsNegativeSign;
        if (d1.IsNegativeSign == d2.IsNegativeSign)
        {
            left.Add(right);
        }
        else if (BigNumber.Compare(left, right) >= 0)
        {
            left.Subtract(right);
        }
        else
        {
            right.Subtract(left);
            left = right;
            isNegative = d2.IsNegativeSign;
        }

        return Round(ref left, isNegative, scale);
    }

    public static decimal operator -(decimal d1, decimal d2) => d1 + -d2;

    public static decimal operator *(decimal d1, decimal d2)
    {
        BigNumber product = BigNumber.Multiply(d1.GetMantissa(d1.Scale), d2.GetMantissa(d2.Scale));
        return Round(ref product, d1.IsNegativeSign != d2.IsNegativeSign, d1.Scale + d2.Scale);
    }

    public static decimal operator /(decimal d1, decimal d2)
    {
        if (d2.IsZero)
        {
            throw new DivideByZeroException();
        }

        // More digits than are kept, and a last one that says whether anything follows.
        const int Extra = 60;
        BigNumber rest = d1.GetMantissa(d1.Scale + Extra);
        BigNumber quotient = BigNumber.Divide(ref rest, d2.GetMantissa(d2.Scale));
        quotient.MultiplyAdd(10, rest.IsZero ? 0u : 1u);
        decimal result = Round(ref quotient, d1.IsNegativeSign != d2.IsNegativeSign, d1.Scale - d2.Scale + Extra + 1);
        return result.DropZeros(Math.Max(d1.Scale - d2.Scale, 0));
    }

    public static decimal operator %(decimal d1, decimal d2)
    {
        if (d2.IsZero)
        {
            throw new DivideByZeroException();
        }

        int scale = Math.Max(d1.Scale, d2.Scale);
        BigNumber rest = d1.GetMantissa(scale);
        BigNumber.Divide(ref rest, d2.GetMantissa(scale));
        return Round(ref rest, d1.IsNegativeSign, scale);
    }

    public static bool operator ==(decimal d1, decimal d2) => d1.CompareTo(d2) == 0;

    public static bool operator !=(decimal d1, decimal d2) => d1.CompareTo(d2) != 0;

    public static bool operator <(decimal d1, decimal d2) => d1.CompareTo(d2) < 0;

    public static bool operator <=(decimal d1, decimal d2) => d1.CompareTo(d2) <= 0;

    public static bool operator >(decimal d1, decimal d2) => d1.CompareTo(d2) > 0;

    public static bool operator >=(decimal d1, decimal d2) => d1.CompareTo(d2) >= 0;

    public static decimal Abs(decimal value) => value.IsNegativeSign ? -value : value;

    public static decimal Negate(decimal d) => -d;

    public static decimal Add(decimal d1, decimal d2) => d1 + d2;

    public static decimal Subtract(decimal d1, decimal d2) => d1 - d2;

    public static decimal Multiply(decimal d1, decimal d2) => d1 * d2;

    public static decimal Divide(decimal d1, decimal d2) => d1 / d2;

    public static decimal Max(decimal x, decimal y) => x >= y ? x : y;

    public static decimal Min(decimal x, decimal y) => x <= y ? x : y;

    public static int Compare(decimal d1, decimal d2) => d1.CompareTo(d2);

    public static decimal Truncate(decimal d)
    {
        BigNumber mantissa = d.GetMantissa(d.Scale);
        for (int i = 0; i < d.Scale; i++)
        {
            mantissa.DivideBy10();
        }

        return new decimal(mantissa.ToParts(), d.IsNegativeSign, 0);
    }

    public static decimal Floor(decimal d)
    {
        decimal whole = Truncate(d);
        return whole > d ? whole - One : whole;
    }

    public static decimal Ceiling(decimal d)
    {
        decimal whole = Truncate(d);
        return whole < d ? whole + One : whole;
    }

    public static decimal Round(decimal d) => Round(d, 0);

    public static decimal Round(decimal d, int decimals)
    {
        if (d.Scale <= decimals)
        {
            return d;
        }

        BigNumber mantissa = d.GetMantissa(d.Scale);
        mantissa.DropDigits(d.Scale - decimals);
        return new decimal(mantissa.ToParts(), d.IsNegativeSign, decimals);
    }

    public static int[] GetBits(decimal d) => [(int)d._low, (int)(d._low >> 32), (int)d._high, d._flags];

    public int CompareTo(decimal value)
    {
        bool isZero = IsZero && value.IsZero;
        if (isZero || IsNegativeSign != value.IsNegativeSign)
        {
            return isZero ? 0 : IsZero ? (value.IsNegativeSign ? 1 : -1) : IsNegativeSign ? -1 : 1;
        }

        int scale = Math.Max(Scale, value.Scale);
        int order = BigNumber.Compare(GetMantissa(scale), value.GetMantissa(scale));
        return IsNegativeSign ? -order : order;
    }

    public int CompareTo(object? value) => value is null ? 1 : CompareTo((decimal)value);

    public bool Equals(decimal value) => CompareTo(value) == 0;

    public override bool Equals([NotNullWhen(true)] object? value) => value is decimal other && CompareTo(other) == 0;

    public override int GetHashCode()
    {
        decimal plain = DropZeros(0);
        return HashCode.Combine(plain._low, plain._high, plain.IsZero ? 0 : plain._flags);
    }

    private BigNumber GetMantissa(int scale)
    {
        BigNumber mantissa = new(_high);
        mantissa.ShiftLeft(64);
        mantissa.Add(new BigNumber(_low));
        mantissa.MultiplyByPowerOf10(scale - Scale);
        return mantissa;
    }

    // Drops digits behind the point until the rest fits, to the nearest, ties to even.
    private static decimal Round(ref BigNumber mantissa, bool isNegative, int scale)
    {
        int dropped = Math.Max(scale - MaxScale, 0);
        BigNumber exact = mantissa;
        while (true)
        {
            mantissa = exact;
            mantissa.DropDigits(dropped);
            if (mantissa.BitLength <= MantissaBits)
            {
                break;
            }

            if (++dropped > scale)
            {
                throw new OverflowException("Value was either too large or too small for a Decimal.");
            }
        }

        while (scale < dropped)
        {
            scale++;
        }

        return new decimal(mantissa.ToParts(), isNegative, scale - dropped);
    }

    private decimal DropZeros(int minimumScale)
    {
        int scale = Scale;
        BigNumber mantissa = GetMantissa(scale);
        while (scale > minimumScale)
        {
            BigNumber shorter = mantissa;
            if (shorter.DivideBy10() != 0)
            {
                break;
            }

            mantissa = shorter;
            scale--;
        }

        return new decimal(mantissa.ToParts(), IsNegativeSign, scale);
    }
}
