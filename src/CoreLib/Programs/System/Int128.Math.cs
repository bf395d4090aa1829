using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct Int128 : IBinaryInteger<Int128>, IMinMaxValue<Int128>, ISignedNumber<Int128>
{
    public static Int128 CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt128Checked(value, out Int128 result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static Int128 CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt128Saturating(value, out Int128 result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static Int128 CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt128Truncating(value, out Int128 result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    static Int128 IAdditiveIdentity<Int128, Int128>.AdditiveIdentity => 0;

    static Int128 IMultiplicativeIdentity<Int128, Int128>.MultiplicativeIdentity => 1;

    static int INumberBase<Int128>.Radix => 2;

    static Int128 IBinaryNumber<Int128>.AllBitsSet => -1;

    static bool INumberBase<Int128>.IsCanonical(Int128 value) => true;

    static bool INumberBase<Int128>.IsComplexNumber(Int128 value) => false;

    static bool INumberBase<Int128>.IsFinite(Int128 value) => true;

    static bool INumberBase<Int128>.IsImaginaryNumber(Int128 value) => false;

    static bool INumberBase<Int128>.IsInfinity(Int128 value) => false;

    static bool INumberBase<Int128>.IsInteger(Int128 value) => true;

    static bool INumberBase<Int128>.IsNaN(Int128 value) => false;

    static bool INumberBase<Int128>.IsNegativeInfinity(Int128 value) => false;

    static bool INumberBase<Int128>.IsNormal(Int128 value) => value != 0;

    static bool INumberBase<Int128>.IsPositiveInfinity(Int128 value) => false;

    static bool INumberBase<Int128>.IsRealNumber(Int128 value) => true;

    static bool INumberBase<Int128>.IsSubnormal(Int128 value) => false;

    static bool INumberBase<Int128>.IsZero(Int128 value) => value == 0;

    static Int128 INumberBase<Int128>.MaxMagnitudeNumber(Int128 x, Int128 y) => MaxMagnitude(x, y);

    static Int128 INumberBase<Int128>.MinMagnitudeNumber(Int128 x, Int128 y) => MinMagnitude(x, y);

    static Int128 INumberBase<Int128>.MultiplyAddEstimate(Int128 left, Int128 right, Int128 addend) => (left * right) + addend;

    static Int128 INumber<Int128>.MaxNumber(Int128 x, Int128 y) => Max(x, y);

    static Int128 INumber<Int128>.MinNumber(Int128 x, Int128 y) => Min(x, y);

    static bool INumberBase<Int128>.TryConvertFromChecked<TOther>(TOther value, out Int128 result) => PrimitiveConversions.TryToInt128Checked(value, out result);

    static bool INumberBase<Int128>.TryConvertToChecked<TOther>(Int128 value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<Int128>.TryConvertFromSaturating<TOther>(TOther value, out Int128 result) => PrimitiveConversions.TryToInt128Saturating(value, out result);

    static bool INumberBase<Int128>.TryConvertToSaturating<TOther>(Int128 value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<Int128>.TryConvertFromTruncating<TOther>(TOther value, out Int128 result) => PrimitiveConversions.TryToInt128Truncating(value, out result);

    static bool INumberBase<Int128>.TryConvertToTruncating<TOther>(Int128 value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<Int128>.GetByteCount() => 16;

    int IBinaryInteger<Int128>.GetShortestBitLength() => IsNegative(this) ? 129 - (int)LeadingZeroCount(~this) : 128 - (int)LeadingZeroCount(this);

    static bool IBinaryInteger<Int128>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out Int128 value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 16, isSigned: true, out UInt128 bits);
        value = (Int128)bits;
        return read;
    }

    bool IBinaryInteger<Int128>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)this, 16, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<Int128>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out Int128 value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 16, isSigned: true, out UInt128 bits);
        value = (Int128)bits;
        return read;
    }

    bool IBinaryInteger<Int128>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)this, 16, bigEndian: false, destination, out bytesWritten);
}
