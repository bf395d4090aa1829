using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct IntPtr : IBinaryInteger<nint>, IMinMaxValue<nint>, ISignedNumber<nint>
{
    public static nint CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToIntPtrChecked(value, out nint result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static nint CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToIntPtrSaturating(value, out nint result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static nint CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToIntPtrTruncating(value, out nint result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static nint Log2(nint value)
    {
        if (value < 0)
        {
            Number.ThrowValueArgumentNegative();
        }

        return (nint)BitOperations.Log2((ulong)value);
    }

    public static nint MaxMagnitude(nint x, nint y)
    {
        nuint absX = x < 0 ? (nuint)(0 - x) : (nuint)x;
        nuint absY = y < 0 ? (nuint)(0 - y) : (nuint)y;
        return absX == absY ? (x < 0 ? y : x) : absX > absY ? x : y;
    }

    public static nint MinMagnitude(nint x, nint y)
    {
        nuint absX = x < 0 ? (nuint)(0 - x) : (nuint)x;
        nuint absY = y < 0 ? (nuint)(0 - y) : (nuint)y;
        return absX == absY ? (x < 0 ? x : y) : absX < absY ? x : y;
    }

    public static nint BigMul(nint left, nint right, out nint lower)
    {
        long upper = Math.BigMul((long)left, (long)right, out long low);
        lower = (nint)low;
        return (nint)upper;
    }

    static nint IAdditiveIdentity<nint, nint>.AdditiveIdentity => 0;

    static nint IMultiplicativeIdentity<nint, nint>.MultiplicativeIdentity => 1;

    static nint IMinMaxValue<nint>.MinValue => MinValue;

    static nint IMinMaxValue<nint>.MaxValue => MaxValue;

    static nint INumberBase<nint>.One => 1;

    static nint INumberBase<nint>.Zero => 0;

    static int INumberBase<nint>.Radix => 2;

    static nint IBinaryNumber<nint>.AllBitsSet => -1;

    static nint ISignedNumber<nint>.NegativeOne => -1;

    static bool INumberBase<nint>.IsCanonical(nint value) => true;

    static bool INumberBase<nint>.IsComplexNumber(nint value) => false;

    static bool INumberBase<nint>.IsFinite(nint value) => true;

    static bool INumberBase<nint>.IsImaginaryNumber(nint value) => false;

    static bool INumberBase<nint>.IsInfinity(nint value) => false;

    static bool INumberBase<nint>.IsInteger(nint value) => true;

    static bool INumberBase<nint>.IsNaN(nint value) => false;

    static bool INumberBase<nint>.IsNegativeInfinity(nint value) => false;

    static bool INumberBase<nint>.IsNormal(nint value) => value != 0;

    static bool INumberBase<nint>.IsPositiveInfinity(nint value) => false;

    static bool INumberBase<nint>.IsRealNumber(nint value) => true;

    static bool INumberBase<nint>.IsSubnormal(nint value) => false;

    static bool INumberBase<nint>.IsZero(nint value) => value == 0;

    static nint INumberBase<nint>.MaxMagnitudeNumber(nint x, nint y) => MaxMagnitude(x, y);

    static nint INumberBase<nint>.MinMagnitudeNumber(nint x, nint y) => MinMagnitude(x, y);

    static nint INumberBase<nint>.MultiplyAddEstimate(nint left, nint right, nint addend) => (left * right) + addend;

    static nint INumber<nint>.MaxNumber(nint x, nint y) => Max(x, y);

    static nint INumber<nint>.MinNumber(nint x, nint y) => Min(x, y);

    static bool INumberBase<nint>.TryConvertFromChecked<TOther>(TOther value, out nint result) => PrimitiveConversions.TryToIntPtrChecked(value, out result);

    static bool INumberBase<nint>.TryConvertToChecked<TOther>(nint value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<nint>.TryConvertFromSaturating<TOther>(TOther value, out nint result) => PrimitiveConversions.TryToIntPtrSaturating(value, out result);

    static bool INumberBase<nint>.TryConvertToSaturating<TOther>(nint value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<nint>.TryConvertFromTruncating<TOther>(TOther value, out nint result) => PrimitiveConversions.TryToIntPtrTruncating(value, out result);

    static bool INumberBase<nint>.TryConvertToTruncating<TOther>(nint value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<nint>.GetByteCount() => 8;

    int IBinaryInteger<nint>.GetShortestBitLength() =>
        _value >= 0 ? 64 - BitOperations.LeadingZeroCount((ulong)_value) : 65 - BitOperations.LeadingZeroCount((ulong)~_value);

    static bool IBinaryInteger<nint>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nint value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 8, isSigned: true, out UInt128 bits);
        value = (nint)bits;
        return read;
    }

    bool IBinaryInteger<nint>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 8, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<nint>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nint value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 8, isSigned: true, out UInt128 bits);
        value = (nint)bits;
        return read;
    }

    bool IBinaryInteger<nint>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 8, bigEndian: false, destination, out bytesWritten);
}
