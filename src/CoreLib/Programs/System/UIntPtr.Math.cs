using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct UIntPtr : IBinaryInteger<nuint>, IMinMaxValue<nuint>, IUnsignedNumber<nuint>
{
    public static nuint CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUIntPtrChecked(value, out nuint result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static nuint CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUIntPtrSaturating(value, out nuint result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static nuint CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUIntPtrTruncating(value, out nuint result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static nuint Log2(nuint value) => (nuint)BitOperations.Log2(value);

    public static nuint BigMul(nuint left, nuint right, out nuint lower)
    {
        ulong upper = Math.BigMul((ulong)left, (ulong)right, out ulong low);
        lower = (nuint)low;
        return (nuint)upper;
    }

    static nuint IAdditiveIdentity<nuint, nuint>.AdditiveIdentity => 0;

    static nuint IMultiplicativeIdentity<nuint, nuint>.MultiplicativeIdentity => 1;

    static nuint IMinMaxValue<nuint>.MinValue => MinValue;

    static nuint IMinMaxValue<nuint>.MaxValue => MaxValue;

    static nuint INumberBase<nuint>.One => 1;

    static nuint INumberBase<nuint>.Zero => 0;

    static int INumberBase<nuint>.Radix => 2;

    static nuint IBinaryNumber<nuint>.AllBitsSet => MaxValue;

    static bool INumberBase<nuint>.IsCanonical(nuint value) => true;

    static bool INumberBase<nuint>.IsComplexNumber(nuint value) => false;

    static bool INumberBase<nuint>.IsFinite(nuint value) => true;

    static bool INumberBase<nuint>.IsImaginaryNumber(nuint value) => false;

    static bool INumberBase<nuint>.IsInfinity(nuint value) => false;

    static bool INumberBase<nuint>.IsInteger(nuint value) => true;

    static bool INumberBase<nuint>.IsNaN(nuint value) => false;

    static bool INumberBase<nuint>.IsNegativeInfinity(nuint value) => false;

    static bool INumberBase<nuint>.IsNormal(nuint value) => value != 0;

    static bool INumberBase<nuint>.IsPositiveInfinity(nuint value) => false;

    static bool INumberBase<nuint>.IsRealNumber(nuint value) => true;

    static bool INumberBase<nuint>.IsSubnormal(nuint value) => false;

    static bool INumberBase<nuint>.IsZero(nuint value) => value == 0;

    static bool INumberBase<nuint>.IsNegative(nuint value) => false;

    static bool INumberBase<nuint>.IsPositive(nuint value) => true;

    static nuint INumberBase<nuint>.Abs(nuint value) => value;

    static nuint INumberBase<nuint>.MaxMagnitude(nuint x, nuint y) => x > y ? x : y;

    static nuint INumberBase<nuint>.MinMagnitude(nuint x, nuint y) => x < y ? x : y;

    static nuint INumber<nuint>.CopySign(nuint value, nuint sign) => value;

    static nuint INumberBase<nuint>.MaxMagnitudeNumber(nuint x, nuint y) => Max(x, y);

    static nuint INumberBase<nuint>.MinMagnitudeNumber(nuint x, nuint y) => Min(x, y);

    static nuint INumberBase<nuint>.MultiplyAddEstimate(nuint left, nuint right, nuint addend) => (left * right) + addend;

    static nuint INumber<nuint>.MaxNumber(nuint x, nuint y) => Max(x, y);

    static nuint INumber<nuint>.MinNumber(nuint x, nuint y) => Min(x, y);

    static bool INumberBase<nuint>.TryConvertFromChecked<TOther>(TOther value, out nuint result) => PrimitiveConversions.TryToUIntPtrChecked(value, out result);

    static bool INumberBase<nuint>.TryConvertToChecked<TOther>(nuint value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<nuint>.TryConvertFromSaturating<TOther>(TOther value, out nuint result) => PrimitiveConversions.TryToUIntPtrSaturating(value, out result);

    static bool INumberBase<nuint>.TryConvertToSaturating<TOther>(nuint value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<nuint>.TryConvertFromTruncating<TOther>(TOther value, out nuint result) => PrimitiveConversions.TryToUIntPtrTruncating(value, out result);

    static bool INumberBase<nuint>.TryConvertToTruncating<TOther>(nuint value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<nuint>.GetByteCount() => 8;

    int IBinaryInteger<nuint>.GetShortestBitLength() => 64 - BitOperations.LeadingZeroCount((ulong)_value);

    static bool IBinaryInteger<nuint>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nuint value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 8, isSigned: false, out UInt128 bits);
        value = (nuint)bits;
        return read;
    }

    bool IBinaryInteger<nuint>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 8, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<nuint>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nuint value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 8, isSigned: false, out UInt128 bits);
        value = (nuint)bits;
        return read;
    }

    bool IBinaryInteger<nuint>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 8, bigEndian: false, destination, out bytesWritten);
}
