using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A 16-bit floating-point number (IEEE 754 binary16). Arithmetic happens in single precision and is rounded once.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct Half
{
    private const ushort PositiveInfinityBits = 0x7C00;

    internal readonly ushort _value;

    internal Half(ushort value)
    {
        _value = value;
    }

    public static Half Epsilon => new(0x0001);

    public static Half PositiveInfinity => new(0x7C00);

    public static Half NegativeInfinity => new(0xFC00);

    public static Half NaN => new(0xFE00);

    public static Half MinValue => new(0xFBFF);

    public static Half MaxValue => new(0x7BFF);

    public static Half E => new(0x4170);

    public static Half Pi => new(0x4248);

    public static Half Tau => new(0x4648);

    public static Half NegativeZero => new(0x8000);

    public static Half One => new(0x3C00);

    public static Half Zero => new(0x0000);

    public static Half NegativeOne => new(0xBC00);

    public static Half MultiplicativeIdentity => new(0x3C00);

    public static bool IsFinite(Half value) => (value._value & PositiveInfinityBits) != PositiveInfinityBits;

    public static bool IsInfinity(Half value) => (value._value & 0x7FFF) == PositiveInfinityBits;

    public static bool IsNaN(Half value) => (value._value & 0x7FFF) > PositiveInfinityBits;

    public static bool IsNegative(Half value) => (short)value._value < 0;

    public static bool IsPositiveInfinity(Half value) => value._value == PositiveInfinityBits;

    public static bool IsNegativeInfinity(Half value) => value._value == 0xFC00;

    private static bool IsZero(Half value) => (value._value & 0x7FFF) == 0;

    public static bool operator ==(Half left, Half right) => (float)left == (float)right;

    public static bool operator !=(Half left, Half right) => (float)left != (float)right;

    public static bool operator <(Half left, Half right) => (float)left < (float)right;

    public static bool operator <=(Half left, Half right) => (float)left <= (float)right;

    public static bool operator >(Half left, Half right) => (float)left > (float)right;

    public static bool operator >=(Half left, Half right) => (float)left >= (float)right;

    public static Half operator +(Half left, Half right) => (Half)((float)left + (float)right);

    public static Half operator -(Half left, Half right) => (Half)((float)left - (float)right);

    public static Half operator *(Half left, Half right) => (Half)((float)left * (float)right);

    public static Half operator /(Half left, Half right) => (Half)((float)left / (float)right);

    public static Half operator %(Half left, Half right) => (Half)((float)left % (float)right);

    public static Half operator ++(Half value) => (Half)((float)value + 1);

    public static Half operator --(Half value) => (Half)((float)value - 1);

    public static Half operator -(Half value) => new((ushort)(value._value ^ 0x8000));

    public static Half operator +(Half value) => value;

    public int CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        if (obj is not Half other)
        {
            ThrowHelper.ThrowArgument("Object must be of type Half.");
            return 0;
        }

        return CompareTo(other);
    }

    public int CompareTo(Half other) => ((float)this).CompareTo((float)other);

    public bool Equals(Half other) => ((float)this).Equals((float)other);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Half other && Equals(other);

    public override int GetHashCode() => IsNaN(this) || IsZero(this) ? _value & PositiveInfinityBits : _value;
}
