using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct UInt128 : IBinaryInteger<UInt128>, IMinMaxValue<UInt128>, IUnsignedNumber<UInt128>
{
    public static UInt128 CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt128Checked(value, out UInt128 result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static UInt128 CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt128Saturating(value, out UInt128 result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static UInt128 CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt128Truncating(value, out UInt128 result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    static UInt128 IAdditiveIdentity<UInt128, UInt128>.AdditiveIdentity => 0;

    static UInt128 IMultiplicativeIdentity<UInt128, UInt128>.MultiplicativeIdentity => 1;

    static int INumberBase<UInt128>.Radix => 2;

    static UInt128 IBinaryNumber<UInt128>.AllBitsSet => MaxValue;

    static bool INumberBase<UInt128>.IsCanonical(UInt128 value) => true;

    static bool INumberBase<UInt128>.IsComplexNumber(UInt128 value) => false;

    static bool INumberBase<UInt128>.IsFinite(UInt128 value) => true;

    static bool INumberBase<UInt128>.IsImaginaryNumber(UInt128 value) => false;

    static bool INumberBase<UInt128>.IsInfinity(UInt128 value) => false;

    static bool INumberBase<UInt128>.IsInteger(UInt128 value) => true;

    static bool INumberBase<UInt128>.IsNaN(UInt128 value) => false;

    static bool INumberBase<UInt128>.IsNegativeInfinity(UInt128 value) => false;

    static bool INumberBase<UInt128>.IsNormal(UInt128 value) => value != 0;

    static bool INumberBase<UInt128>.IsPositiveInfinity(UInt128 value) => false;

    static bool INumberBase<UInt128>.IsRealNumber(UInt128 value) => true;

    static bool INumberBase<UInt128>.IsSubnormal(UInt128 value) => false;

    static bool INumberBase<UInt128>.IsZero(UInt128 value) => value == 0;

    static bool INumberBase<UInt128>.IsNegative(UInt128 value) => false;

    static bool INumberBase<UInt128>.IsPositive(UInt128 value) => true;

    static UInt128 INumberBase<UInt128>.Abs(UInt128 value) => value;

    static UInt128 INumberBase<UInt128>.MaxMagnitude(UInt128 x, UInt128 y) => x > y ? x : y;

    static UInt128 INumberBase<UInt128>.MinMagnitude(UInt128 x, UInt128 y) => x < y ? x : y;

    static UInt128 INumber<UInt128>.CopySign(UInt128 value, UInt128 sign) => value;

    static UInt128 INumberBase<UInt128>.MaxMagnitudeNumber(UInt128 x, UInt128 y) => Max(x, y);

    static UInt128 INumberBase<UInt128>.MinMagnitudeNumber(UInt128 x, UInt128 y) => Min(x, y);

    static UInt128 INumberBase<UInt128>.MultiplyAddEstimate(UInt128 left, UInt128 right, UInt128 addend) => (left * right) + addend;

    static UInt128 INumber<UInt128>.MaxNumber(UInt128 x, UInt128 y) => Max(x, y);

    static UInt128 INumber<UInt128>.MinNumber(UInt128 x, UInt128 y) => Min(x, y);

    static bool INumberBase<UInt128>.TryConvertFromChecked<TOther>(TOther value, out UInt128 result) => PrimitiveConversions.TryToUInt128Checked(value, out result);

    static bool INumberBase<UInt128>.TryConvertToChecked<TOther>(UInt128 value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<UInt128>.TryConvertFromSaturating<TOther>(TOther value, out UInt128 result) => PrimitiveConversions.TryToUInt128Saturating(value, out result);

    static bool INumberBase<UInt128>.TryConvertToSaturating<TOther>(UInt128 value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<UInt128>.TryConvertFromTruncating<TOther>(TOther value, out UInt128 result) => PrimitiveConversions.TryToUInt128Truncating(value, out result);

    static bool INumberBase<UInt128>.TryConvertToTruncating<TOther>(UInt128 value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<UInt128>.GetByteCount() => 16;

    int IBinaryInteger<UInt128>.GetShortestBitLength() => 128 - (int)LeadingZeroCount(this);

    static bool IBinaryInteger<UInt128>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out UInt128 value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 16, isSigned: false, out UInt128 bits);
        value = (UInt128)bits;
        return read;
    }

    bool IBinaryInteger<UInt128>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)this, 16, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<UInt128>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out UInt128 value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 16, isSigned: false, out UInt128 bits);
        value = (UInt128)bits;
        return read;
    }

    bool IBinaryInteger<UInt128>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)this, 16, bigEndian: false, destination, out bytesWritten);
}
