namespace System;

/// <summary>A 32-bit floating-point number (IEEE 754).</summary>
public readonly partial struct Single : IComparable, IComparable<float>, IEquatable<float>
{
    public const float MaxValue = 3.40282346638528859e+38f;
    public const float MinValue = -3.40282346638528859e+38f;
    public const float Epsilon = 1.4e-45f;
    public const float NaN = 0.0f / 0.0f;
    public const float PositiveInfinity = 1.0f / 0.0f;
    public const float NegativeInfinity = -1.0f / 0.0f;
    public const float NegativeZero = -0.0f;
    public const float E = 2.71828183f;
    public const float Pi = 3.14159265f;
    public const float Tau = 6.283185307f;

    private readonly float _value;

    public static bool IsNaN(float f) => f != f;

    public static bool IsInfinity(float f) => (BitConverter.SingleToUInt32Bits(f) & 0x7FFF_FFFF) == 0x7F80_0000;

    public static bool IsPositiveInfinity(float f) => f == PositiveInfinity;

    public static bool IsNegativeInfinity(float f) => f == NegativeInfinity;

    public static bool IsFinite(float f) => (BitConverter.SingleToUInt32Bits(f) & 0x7F80_0000) != 0x7F80_0000;

    public static bool IsNegative(float f) => BitConverter.SingleToInt32Bits(f) < 0;

    public int CompareTo(float value)
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

        if (value is not float other)
        {
            ThrowHelper.ThrowArgument("Object must be of type Single.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(float obj) => _value == obj || (IsNaN(_value) && IsNaN(obj));

    public override bool Equals(object? obj) => obj is float other && Equals(other);

    public override int GetHashCode() => _value == 0 ? 0 : BitConverter.SingleToInt32Bits(_value);
}
