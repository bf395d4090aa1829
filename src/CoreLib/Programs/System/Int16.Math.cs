using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct Int16 : IBinaryInteger<short>, IMinMaxValue<short>, ISignedNumber<short>
{
    public static short CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt16Checked(value, out short result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static short CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt16Saturating(value, out short result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static short CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt16Truncating(value, out short result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static short Log2(short value)
    {
        if (value < 0)
        {
            Number.ThrowValueArgumentNegative();
        }

        return (short)BitOperations.Log2((uint)value);
    }

    public static short MaxMagnitude(short x, short y)
    {
        int absX = Math.Abs((int)x);
        int absY = Math.Abs((int)y);
        return absX == absY ? (x < 0 ? y : x) : absX > absY ? x : y;
    }

    public static short MinMagnitude(short x, short y)
    {
        int absX = Math.Abs((int)x);
        int absY = Math.Abs((int)y);
        return absX == absY ? (x < 0 ? x : y) : absX < absY ? x : y;
    }

    static short IAdditiveIdentity<short, short>.AdditiveIdentity => 0;

    static short IMultiplicativeIdentity<short, short>.MultiplicativeIdentity => 1;

    static short IMinMaxValue<short>.MinValue => MinValue;

    static short IMinMaxValue<short>.MaxValue => MaxValue;

    static short INumberBase<short>.One => 1;

    static short INumberBase<short>.Zero => 0;

    static int INumberBase<short>.Radix => 2;

    static short IBinaryNumber<short>.AllBitsSet => -1;

    static short ISignedNumber<short>.NegativeOne => -1;

    static bool INumberBase<short>.IsCanonical(short value) => true;

    static bool INumberBase<short>.IsComplexNumber(short value) => false;

    static bool INumberBase<short>.IsFinite(short value) => true;

    static bool INumberBase<short>.IsImaginaryNumber(short value) => false;

    static bool INumberBase<short>.IsInfinity(short value) => false;

    static bool INumberBase<short>.IsInteger(short value) => true;

    static bool INumberBase<short>.IsNaN(short value) => false;

    static bool INumberBase<short>.IsNegativeInfinity(short value) => false;

    static bool INumberBase<short>.IsNormal(short value) => value != 0;

    static bool INumberBase<short>.IsPositiveInfinity(short value) => false;

    static bool INumberBase<short>.IsRealNumber(short value) => true;

    static bool INumberBase<short>.IsSubnormal(short value) => false;

    static bool INumberBase<short>.IsZero(short value) => value == 0;

    static short INumberBase<short>.MaxMagnitudeNumber(short x, short y) => MaxMagnitude(x, y);

    static short INumberBase<short>.MinMagnitudeNumber(short x, short y) => MinMagnitude(x, y);

    static short INumberBase<short>.MultiplyAddEstimate(short left, short right, short addend) => (short)((left * right) + addend);

    static short INumber<short>.MaxNumber(short x, short y) => Max(x, y);

    static short INumber<short>.MinNumber(short x, short y) => Min(x, y);

    static bool INumberBase<short>.TryConvertFromChecked<TOther>(TOther value, out short result) => PrimitiveConversions.TryToInt16Checked(value, out result);

    static bool INumberBase<short>.TryConvertToChecked<TOther>(short value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<short>.TryConvertFromSaturating<TOther>(TOther value, out short result) => PrimitiveConversions.TryToInt16Saturating(value, out result);

    static bool INumberBase<short>.TryConvertToSaturating<TOther>(short value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<short>.TryConvertFromTruncating<TOther>(TOther value, out short result) => PrimitiveConversions.TryToInt16Truncating(value, out result);

    static bool INumberBase<short>.TryConvertToTruncating<TOther>(short value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<short>.GetByteCount() => 2;

    int IBinaryInteger<short>.GetShortestBitLength() =>
        _value >= 0 ? 32 - BitOperations.LeadingZeroCount((uint)_value) : 33 - BitOperations.LeadingZeroCount((uint)~_value);

    static bool IBinaryInteger<short>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out short value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 2, isSigned: true, out UInt128 bits);
        value = (short)bits;
        return read;
    }

    bool IBinaryInteger<short>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 2, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<short>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out short value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 2, isSigned: true, out UInt128 bits);
        value = (short)bits;
        return read;
    }

    bool IBinaryInteger<short>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 2, bigEndian: false, destination, out bytesWritten);
}
