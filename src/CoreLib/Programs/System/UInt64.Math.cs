using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct UInt64 : IBinaryInteger<ulong>, IMinMaxValue<ulong>, IUnsignedNumber<ulong>
{
    public static ulong CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt64Checked(value, out ulong result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static ulong CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt64Saturating(value, out ulong result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static ulong CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt64Truncating(value, out ulong result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static ulong Log2(ulong value) => (ulong)BitOperations.Log2(value);

    public static UInt128 BigMul(ulong left, ulong right) => Math.BigMul(left, right);

    static ulong IAdditiveIdentity<ulong, ulong>.AdditiveIdentity => 0;

    static ulong IMultiplicativeIdentity<ulong, ulong>.MultiplicativeIdentity => 1;

    static ulong IMinMaxValue<ulong>.MinValue => MinValue;

    static ulong IMinMaxValue<ulong>.MaxValue => MaxValue;

    static ulong INumberBase<ulong>.One => 1;

    static ulong INumberBase<ulong>.Zero => 0;

    static int INumberBase<ulong>.Radix => 2;

    static ulong IBinaryNumber<ulong>.AllBitsSet => MaxValue;

    static bool INumberBase<ulong>.IsCanonical(ulong value) => true;

    static bool INumberBase<ulong>.IsComplexNumber(ulong value) => false;

    static bool INumberBase<ulong>.IsFinite(ulong value) => true;

    static bool INumberBase<ulong>.IsImaginaryNumber(ulong value) => false;

    static bool INumberBase<ulong>.IsInfinity(ulong value) => false;

    static bool INumberBase<ulong>.IsInteger(ulong value) => true;

    static bool INumberBase<ulong>.IsNaN(ulong value) => false;

    static bool INumberBase<ulong>.IsNegativeInfinity(ulong value) => false;

    static bool INumberBase<ulong>.IsNormal(ulong value) => value != 0;

    static bool INumberBase<ulong>.IsPositiveInfinity(ulong value) => false;

    static bool INumberBase<ulong>.IsRealNumber(ulong value) => true;

    static bool INumberBase<ulong>.IsSubnormal(ulong value) => false;

    static bool INumberBase<ulong>.IsZero(ulong value) => value == 0;

    static bool INumberBase<ulong>.IsNegative(ulong value) => false;

    static bool INumberBase<ulong>.IsPositive(ulong value) => true;

    static ulong INumberBase<ulong>.Abs(ulong value) => value;

    static ulong INumberBase<ulong>.MaxMagnitude(ulong x, ulong y) => x > y ? x : y;

    static ulong INumberBase<ulong>.MinMagnitude(ulong x, ulong y) => x < y ? x : y;

    static ulong INumber<ulong>.CopySign(ulong value, ulong sign) => value;

    static ulong INumberBase<ulong>.MaxMagnitudeNumber(ulong x, ulong y) => Max(x, y);

    static ulong INumberBase<ulong>.MinMagnitudeNumber(ulong x, ulong y) => Min(x, y);

    static ulong INumberBase<ulong>.MultiplyAddEstimate(ulong left, ulong right, ulong addend) => (left * right) + addend;

    static ulong INumber<ulong>.MaxNumber(ulong x, ulong y) => Max(x, y);

    static ulong INumber<ulong>.MinNumber(ulong x, ulong y) => Min(x, y);

    static bool INumberBase<ulong>.TryConvertFromChecked<TOther>(TOther value, out ulong result) => PrimitiveConversions.TryToUInt64Checked(value, out result);

    static bool INumberBase<ulong>.TryConvertToChecked<TOther>(ulong value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<ulong>.TryConvertFromSaturating<TOther>(TOther value, out ulong result) => PrimitiveConversions.TryToUInt64Saturating(value, out result);

    static bool INumberBase<ulong>.TryConvertToSaturating<TOther>(ulong value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<ulong>.TryConvertFromTruncating<TOther>(TOther value, out ulong result) => PrimitiveConversions.TryToUInt64Truncating(value, out result);

    static bool INumberBase<ulong>.TryConvertToTruncating<TOther>(ulong value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<ulong>.GetByteCount() => 8;

    int IBinaryInteger<ulong>.GetShortestBitLength() => 64 - BitOperations.LeadingZeroCount((ulong)_value);

    static bool IBinaryInteger<ulong>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ulong value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 8, isSigned: false, out UInt128 bits);
        value = (ulong)bits;
        return read;
    }

    bool IBinaryInteger<ulong>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 8, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<ulong>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ulong value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 8, isSigned: false, out UInt128 bits);
        value = (ulong)bits;
        return read;
    }

    bool IBinaryInteger<ulong>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 8, bigEndian: false, destination, out bytesWritten);
}
