using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct SByte : IBinaryInteger<sbyte>, IMinMaxValue<sbyte>, ISignedNumber<sbyte>
{
    public static sbyte CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToSByteChecked(value, out sbyte result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static sbyte CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToSByteSaturating(value, out sbyte result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static sbyte CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToSByteTruncating(value, out sbyte result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static sbyte Log2(sbyte value)
    {
        if (value < 0)
        {
            Number.ThrowValueArgumentNegative();
        }

        return (sbyte)BitOperations.Log2((uint)value);
    }

    public static sbyte MaxMagnitude(sbyte x, sbyte y)
    {
        int absX = Math.Abs((int)x);
        int absY = Math.Abs((int)y);
        return absX == absY ? (x < 0 ? y : x) : absX > absY ? x : y;
    }

    public static sbyte MinMagnitude(sbyte x, sbyte y)
    {
        int absX = Math.Abs((int)x);
        int absY = Math.Abs((int)y);
        return absX == absY ? (x < 0 ? x : y) : absX < absY ? x : y;
    }

    static sbyte IAdditiveIdentity<sbyte, sbyte>.AdditiveIdentity => 0;

    static sbyte IMultiplicativeIdentity<sbyte, sbyte>.MultiplicativeIdentity => 1;

    static sbyte IMinMaxValue<sbyte>.MinValue => MinValue;

    static sbyte IMinMaxValue<sbyte>.MaxValue => MaxValue;

    static sbyte INumberBase<sbyte>.One => 1;

    static sbyte INumberBase<sbyte>.Zero => 0;

    static int INumberBase<sbyte>.Radix => 2;

    static sbyte IBinaryNumber<sbyte>.AllBitsSet => -1;

    static sbyte ISignedNumber<sbyte>.NegativeOne => -1;

    static bool INumberBase<sbyte>.IsCanonical(sbyte value) => true;

    static bool INumberBase<sbyte>.IsComplexNumber(sbyte value) => false;

    static bool INumberBase<sbyte>.IsFinite(sbyte value) => true;

    static bool INumberBase<sbyte>.IsImaginaryNumber(sbyte value) => false;

    static bool INumberBase<sbyte>.IsInfinity(sbyte value) => false;

    static bool INumberBase<sbyte>.IsInteger(sbyte value) => true;

    static bool INumberBase<sbyte>.IsNaN(sbyte value) => false;

    static bool INumberBase<sbyte>.IsNegativeInfinity(sbyte value) => false;

    static bool INumberBase<sbyte>.IsNormal(sbyte value) => value != 0;

    static bool INumberBase<sbyte>.IsPositiveInfinity(sbyte value) => false;

    static bool INumberBase<sbyte>.IsRealNumber(sbyte value) => true;

    static bool INumberBase<sbyte>.IsSubnormal(sbyte value) => false;

    static bool INumberBase<sbyte>.IsZero(sbyte value) => value == 0;

    static sbyte INumberBase<sbyte>.MaxMagnitudeNumber(sbyte x, sbyte y) => MaxMagnitude(x, y);

    static sbyte INumberBase<sbyte>.MinMagnitudeNumber(sbyte x, sbyte y) => MinMagnitude(x, y);

    static sbyte INumberBase<sbyte>.MultiplyAddEstimate(sbyte left, sbyte right, sbyte addend) => (sbyte)((left * right) + addend);

    static sbyte INumber<sbyte>.MaxNumber(sbyte x, sbyte y) => Max(x, y);

    static sbyte INumber<sbyte>.MinNumber(sbyte x, sbyte y) => Min(x, y);

    static bool INumberBase<sbyte>.TryConvertFromChecked<TOther>(TOther value, out sbyte result) => PrimitiveConversions.TryToSByteChecked(value, out result);

    static bool INumberBase<sbyte>.TryConvertToChecked<TOther>(sbyte value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<sbyte>.TryConvertFromSaturating<TOther>(TOther value, out sbyte result) => PrimitiveConversions.TryToSByteSaturating(value, out result);

    static bool INumberBase<sbyte>.TryConvertToSaturating<TOther>(sbyte value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<sbyte>.TryConvertFromTruncating<TOther>(TOther value, out sbyte result) => PrimitiveConversions.TryToSByteTruncating(value, out result);

    static bool INumberBase<sbyte>.TryConvertToTruncating<TOther>(sbyte value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<sbyte>.GetByteCount() => 1;

    int IBinaryInteger<sbyte>.GetShortestBitLength() =>
        _value >= 0 ? 32 - BitOperations.LeadingZeroCount((uint)_value) : 33 - BitOperations.LeadingZeroCount((uint)~_value);

    static bool IBinaryInteger<sbyte>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out sbyte value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 1, isSigned: true, out UInt128 bits);
        value = (sbyte)bits;
        return read;
    }

    bool IBinaryInteger<sbyte>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 1, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<sbyte>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out sbyte value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 1, isSigned: true, out UInt128 bits);
        value = (sbyte)bits;
        return read;
    }

    bool IBinaryInteger<sbyte>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 1, bigEndian: false, destination, out bytesWritten);
}
