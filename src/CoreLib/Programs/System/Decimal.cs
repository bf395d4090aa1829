using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A decimal number: a natural number below 2^96, a sign, and how many of its digits (0 to 28) stand behind the
/// point.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct Decimal : IComparable, IComparable<decimal>, IEquatable<decimal>
{
    private const int SignMask = unchecked((int)0x80000000);
    private const int ScaleMask = 0x00FF0000;
    private const int ScaleShift = 16;
    private const int MaxScale = 28;

    [DecimalConstant(0, 0, 0, 0, 0)]
    public static readonly decimal Zero = new(0, 0, 0, false, 0);

    [DecimalConstant(0, 0, 0, 0, 1)]
    public static readonly decimal One = new(1, 0, 0, false, 0);

    [DecimalConstant(0, 0x80, 0, 0, 1)]
    public static readonly decimal MinusOne = new(1, 0, 0, true, 0);

    [DecimalConstant(0, 0, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF)]
    public static readonly decimal MaxValue = new(-1, -1, -1, false, 0);

    [DecimalConstant(0, 0x80, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF)]
    public static readonly decimal MinValue = new(-1, -1, -1, true, 0);

    private readonly int _flags;
    private readonly uint _high;
    private readonly ulong _low;

    public Decimal(int value)
        : this((long)value)
    {
    }

    public Decimal(uint value)
    {
        _low = value;
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
            throw new ArgumentOutOfRangeException(nameof(scale), scale, $"scale ('{scale}') must be less than or equal to '28'.");
        }

        _low = (uint)lo | ((ulong)(uint)mid << 32);
        _high = (uint)hi;
        _flags = (scale << ScaleShift) | (isNegative ? SignMask : 0);
    }

    public Decimal(int[] bits)
        : this((ReadOnlySpan<int>)(bits ?? throw new ArgumentNullException(nameof(bits))))
    {
    }

    public Decimal(ReadOnlySpan<int> bits)
    {
        if (bits.Length != 4 || (bits[3] & ~(SignMask | ScaleMask)) != 0 || (bits[3] & ScaleMask) > MaxScale << ScaleShift)
        {
            throw new ArgumentException("Decimal constructor requires an array or span of four valid decimal bytes.");
        }

        _low = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        _high = (uint)bits[2];
        _flags = bits[3];
    }

    public Decimal(double value)
    {
        this = FromDouble(value, 14, 1e15);
    }

    public Decimal(float value)
    {
        this = FromDouble(value, 6, 1e7);
    }

    internal Decimal(UInt128 mantissa, bool isNegative, int scale)
    {
        _low = mantissa.Lower;
        _high = (uint)mantissa.Upper;
        _flags = (scale << ScaleShift) | (isNegative ? SignMask : 0);
    }

    public byte Scale => (byte)(_flags >> ScaleShift);

    internal uint High => _high;

    internal ulong Low64 => _low;

    private bool HasSign => _flags < 0;

    private bool IsZero => (_low | _high) == 0;

    private UInt128 Mantissa => new(_high, _low);

    public static int[] GetBits(decimal d) => [(int)d._low, (int)(d._low >> 32), (int)d._high, d._flags];

    public static int GetBits(decimal d, Span<int> destination)
    {
        if (!TryGetBits(d, destination, out int written))
        {
            throw new ArgumentException("Destination is too short.", nameof(destination));
        }

        return written;
    }

    public static bool TryGetBits(decimal d, Span<int> destination, out int valuesWritten)
    {
        if (destination.Length < 4)
        {
            valuesWritten = 0;
            return false;
        }

        destination[3] = d._flags;
        destination[2] = (int)d._high;
        destination[1] = (int)(d._low >> 32);
        destination[0] = (int)d._low;
        valuesWritten = 4;
        return true;
    }

    public static decimal FromOACurrency(long cy) => new decimal((UInt128)(cy < 0 ? 0 - (ulong)cy : (ulong)cy), cy < 0, 0) / 10000m;

    public static long ToOACurrency(decimal value)
    {
        decimal scaled = Round(value * 10000m, 0, MidpointRounding.ToEven);
        if (scaled > long.MaxValue || scaled < long.MinValue)
        {
            throw new OverflowException("Value was either too large or too small for a Currency.");
        }

        return (long)scaled;
    }

    public int CompareTo(decimal value) => Compare(this, value);

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not decimal other)
        {
            throw new ArgumentException("Object must be of type Decimal.");
        }

        return Compare(this, other);
    }

    public bool Equals(decimal value) => Compare(this, value) == 0;

    public override bool Equals([NotNullWhen(true)] object? value) => value is decimal other && Compare(this, other) == 0;

    public static bool Equals(decimal d1, decimal d2) => Compare(d1, d2) == 0;

    public override int GetHashCode()
    {
        // Equal numbers of different scales have the same hash code: trailing zeros go.
        decimal bare = StripZeros(Mantissa, HasSign && !IsZero, Scale);
        return HashCode.Combine(bare._low, bare._high, bare._flags);
    }

    public static bool operator ==(decimal d1, decimal d2) => Compare(d1, d2) == 0;

    public static bool operator !=(decimal d1, decimal d2) => Compare(d1, d2) != 0;

    public static bool operator <(decimal d1, decimal d2) => Compare(d1, d2) < 0;

    public static bool operator <=(decimal d1, decimal d2) => Compare(d1, d2) <= 0;

    public static bool operator >(decimal d1, decimal d2) => Compare(d1, d2) > 0;

    public static bool operator >=(decimal d1, decimal d2) => Compare(d1, d2) >= 0;
}
