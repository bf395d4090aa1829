using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct Int64 : IBinaryInteger<long>, IMinMaxValue<long>, ISignedNumber<long>
{
    public static long CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt64Checked(value, out long result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static long CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt64Saturating(value, out long result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static long CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt64Truncating(value, out long result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static long Log2(long value)
    {
        if (value < 0)
        {
            Number.ThrowValueArgumentNegative();
        }

        return (long)BitOperations.Log2((ulong)value);
    }

    public static long MaxMagnitude(long x, long y)
    {
        ulong absX = x < 0 ? (ulong)(0 - x) : (ulong)x;
        ulong absY = y < 0 ? (ulong)(0 - y) : (ulong)y;
        return absX == absY ? (x < 0 ? y : x) : absX > absY ? x : y;
    }

    public static long MinMagnitude(long x, long y)
    {
        ulong absX = x < 0 ? (ulong)(0 - x) : (ulong)x;
        ulong absY = y < 0 ? (ulong)(0 - y) : (ulong)y;
        return absX == absY ? (x < 0 ? x : y) : absX < absY ? x : y;
    }

    public static Int128 BigMul(long left, long right) => Math.BigMul(left, right);

    static long IAdditiveIdentity<long, long>.AdditiveIdentity => 0;

    static long IMultiplicativeIdentity<long, long>.MultiplicativeIdentity => 1;

    static long IMinMaxValue<long>.MinValue => MinValue;

    static long IMinMaxValue<long>.MaxValue => MaxValue;

    static long INumberBase<long>.One => 1;

    static long INumberBase<long>.Zero => 0;

    static int INumberBase<long>.Radix => 2;

    static long IBinaryNumber<long>.AllBitsSet => -1;

    static long ISignedNumber<long>.NegativeOne => -1;

    static bool INumberBase<long>.IsCanonical(long value) => true;

    static bool INumberBase<long>.IsComplexNumber(long value) => false;

    static bool INumberBase<long>.IsFinite(long value) => true;

    static bool INumberBase<long>.IsImaginaryNumber(long value) => false;

    static bool INumberBase<long>.IsInfinity(long value) => false;

    static bool INumberBase<long>.IsInteger(long value) => true;

    static bool INumberBase<long>.IsNaN(long value) => false;

    static bool INumberBase<long>.IsNegativeInfinity(long value) => false;

    static bool INumberBase<long>.IsNormal(long value) => value != 0;

    static bool INumberBase<long>.IsPositiveInfinity(long value) => false;

    static bool INumberBase<long>.IsRealNumber(long value) => true;

    static bool INumberBase<long>.IsSubnormal(long value) => false;

    static bool INumberBase<long>.IsZero(long value) => value == 0;

    static long INumberBase<long>.MaxMagnitudeNumber(long x, long y) => MaxMagnitude(x, y);

    static long INumberBase<long>.MinMagnitudeNumber(long x, long y) => MinMagnitude(x, y);

    static long INumberBase<long>.MultiplyAddEstimate(long left, long right, long addend) => (left * right) + addend;

    static long INumber<long>.MaxNumber(long x, long y) => Max(x, y);

    static long INumber<long>.MinNumber(long x, long y) => Min(x, y);

    static bool INumberBase<long>.TryConvertFromChecked<TOther>(TOther value, out long result) => PrimitiveConversions.TryToInt64Checked(value, out result);

    static bool INumberBase<long>.TryConvertToChecked<TOther>(long value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<long>.TryConvertFromSaturating<TOther>(TOther value, out long result) => PrimitiveConversions.TryToInt64Saturating(value, out result);

    static bool INumberBase<long>.TryConvertToSaturating<TOther>(long value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<long>.TryConvertFromTruncating<TOther>(TOther value, out long result) => PrimitiveConversions.TryToInt64Truncating(value, out result);

    static bool INumberBase<long>.TryConvertToTruncating<TOther>(long value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<long>.GetByteCount() => 8;

    int IBinaryInteger<long>.GetShortestBitLength() =>
        _value >= 0 ? 64 - BitOperations.LeadingZeroCount((ulong)_value) : 65 - BitOperations.LeadingZeroCount((ulong)~_value);

    static bool IBinaryInteger<long>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out long value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 8, isSigned: true, out UInt128 bits);
        value = (long)bits;
        return read;
    }

    bool IBinaryInteger<long>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 8, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<long>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out long value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 8, isSigned: true, out UInt128 bits);
        value = (long)bits;
        return read;
    }

    bool IBinaryInteger<long>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 8, bigEndian: false, destination, out bytesWritten);
}
