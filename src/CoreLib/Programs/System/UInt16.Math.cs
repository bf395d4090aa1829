using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct UInt16 : IBinaryInteger<ushort>, IMinMaxValue<ushort>, IUnsignedNumber<ushort>
{
    public static ushort CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt16Checked(value, out ushort result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static ushort CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt16Saturating(value, out ushort result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static ushort CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt16Truncating(value, out ushort result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static ushort Log2(ushort value) => (ushort)BitOperations.Log2(value);

    static ushort IAdditiveIdentity<ushort, ushort>.AdditiveIdentity => 0;

    static ushort IMultiplicativeIdentity<ushort, ushort>.MultiplicativeIdentity => 1;

    static ushort IMinMaxValue<ushort>.MinValue => MinValue;

    static ushort IMinMaxValue<ushort>.MaxValue => MaxValue;

    static ushort INumberBase<ushort>.One => 1;

    static ushort INumberBase<ushort>.Zero => 0;

    static int INumberBase<ushort>.Radix => 2;

    static ushort IBinaryNumber<ushort>.AllBitsSet => MaxValue;

    static bool INumberBase<ushort>.IsCanonical(ushort value) => true;

    static bool INumberBase<ushort>.IsComplexNumber(ushort value) => false;

    static bool INumberBase<ushort>.IsFinite(ushort value) => true;

    static bool INumberBase<ushort>.IsImaginaryNumber(ushort value) => false;

    static bool INumberBase<ushort>.IsInfinity(ushort value) => false;

    static bool INumberBase<ushort>.IsInteger(ushort value) => true;

    static bool INumberBase<ushort>.IsNaN(ushort value) => false;

    static bool INumberBase<ushort>.IsNegativeInfinity(ushort value) => false;

    static bool INumberBase<ushort>.IsNormal(ushort value) => value != 0;

    static bool INumberBase<ushort>.IsPositiveInfinity(ushort value) => false;

    static bool INumberBase<ushort>.IsRealNumber(ushort value) => true;

    static bool INumberBase<ushort>.IsSubnormal(ushort value) => false;

    static bool INumberBase<ushort>.IsZero(ushort value) => value == 0;

    static bool INumberBase<ushort>.IsNegative(ushort value) => false;

    static bool INumberBase<ushort>.IsPositive(ushort value) => true;

    static ushort INumberBase<ushort>.Abs(ushort value) => value;

    static ushort INumberBase<ushort>.MaxMagnitude(ushort x, ushort y) => x > y ? x : y;

    static ushort INumberBase<ushort>.MinMagnitude(ushort x, ushort y) => x < y ? x : y;

    static ushort INumber<ushort>.CopySign(ushort value, ushort sign) => value;

    static ushort INumberBase<ushort>.MaxMagnitudeNumber(ushort x, ushort y) => Max(x, y);

    static ushort INumberBase<ushort>.MinMagnitudeNumber(ushort x, ushort y) => Min(x, y);

    static ushort INumberBase<ushort>.MultiplyAddEstimate(ushort left, ushort right, ushort addend) => (ushort)((left * right) + addend);

    static ushort INumber<ushort>.MaxNumber(ushort x, ushort y) => Max(x, y);

    static ushort INumber<ushort>.MinNumber(ushort x, ushort y) => Min(x, y);

    static bool INumberBase<ushort>.TryConvertFromChecked<TOther>(TOther value, out ushort result) => PrimitiveConversions.TryToUInt16Checked(value, out result);

    static bool INumberBase<ushort>.TryConvertToChecked<TOther>(ushort value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<ushort>.TryConvertFromSaturating<TOther>(TOther value, out ushort result) => PrimitiveConversions.TryToUInt16Saturating(value, out result);

    static bool INumberBase<ushort>.TryConvertToSaturating<TOther>(ushort value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<ushort>.TryConvertFromTruncating<TOther>(TOther value, out ushort result) => PrimitiveConversions.TryToUInt16Truncating(value, out result);

    static bool INumberBase<ushort>.TryConvertToTruncating<TOther>(ushort value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<ushort>.GetByteCount() => 2;

    int IBinaryInteger<ushort>.GetShortestBitLength() => 32 - BitOperations.LeadingZeroCount((uint)_value);

    static bool IBinaryInteger<ushort>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ushort value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 2, isSigned: false, out UInt128 bits);
        value = (ushort)bits;
        return read;
    }

    bool IBinaryInteger<ushort>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 2, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<ushort>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ushort value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 2, isSigned: false, out UInt128 bits);
        value = (ushort)bits;
        return read;
    }

    bool IBinaryInteger<ushort>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 2, bigEndian: false, destination, out bytesWritten);
}
