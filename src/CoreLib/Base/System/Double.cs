using System.Runtime.CompilerServices;

namespace System;

/// <summary>A 64-bit floating-point number (IEEE 754).</summary>
public readonly partial struct Double : IComparable, IComparable<double>, IEquatable<double>
{
    public const double MaxValue = 1.7976931348623157E+308;
    public const double MinValue = -1.7976931348623157E+308;
    public const double Epsilon = 4.9406564584124654E-324;
    public const double NaN = 0.0 / 0.0;
    public const double PositiveInfinity = 1.0 / 0.0;
    public const double NegativeInfinity = -1.0 / 0.0;
    public const double NegativeZero = -0.0;
    public const double E = Math.E;
    public const double Pi = Math.PI;
    public const double Tau = Math.Tau;

    private readonly double _value;

    public static bool IsNaN(double d) => d != d;

    public static bool IsInfinity(double d) => (BitConverter.DoubleToUInt64Bits(d) & ~(1UL << 63)) == 0x7FF0_0000_0000_0000;

    public static bool IsPositiveInfinity(double d) => d == PositiveInfinity;

    public static bool IsNegativeInfinity(double d) => d == NegativeInfinity;

    public static bool IsFinite(double d) =>
        (BitConverter.DoubleToUInt64Bits(d) & 0x7FF0_0000_0000_0000) != 0x7FF0_0000_0000_0000;

    public static bool IsNegative(double d) => BitConverter.DoubleToInt64Bits(d) < 0;

    public int CompareTo(double value)
    {
        if (_value < value)
        {
            return -1;
        }

        if (_value > value)
        {
            return 1;
        }

        return _value == value ? 0 : IsNaN(_value) ? (IsNaN(value) ? 0 : -1) : 1;
    }

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not double other)
        {
            ThrowHelper.ThrowArgument("Object must be of type Double.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(double obj) => _value == obj || (IsNaN(_value) && IsNaN(obj));

    public override bool Equals(object? obj) => obj is double other && Equals(other);

    public override int GetHashCode()
    {
        long bits = _value == 0 ? 0 : BitConverter.DoubleToInt64Bits(_value);
        return (int)bits ^ (int)(bits >> 32);
    }
}
