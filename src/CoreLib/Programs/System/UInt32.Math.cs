using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct UInt32 : IBinaryInteger<uint>, IMinMaxValue<uint>, IUnsignedNumber<uint>
{
    public static uint CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt32Checked(value, out uint result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static uint CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt32Saturating(value, out uint result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static uint CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToUInt32Truncating(value, out uint result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static uint Log2(uint value) => (uint)BitOperations.Log2(value);

    public static ulong BigMul(uint left, uint right) => (ulong)left * right;

    static uint IAdditiveIdentity<uint, uint>.AdditiveIdentity => 0;

    static uint IMultiplicativeIdentity<uint, uint>.MultiplicativeIdentity => 1;

    static uint IMinMaxValue<uint>.MinValue => MinValue;

    static uint IMinMaxValue<uint>.MaxValue => MaxValue;

    static uint INumberBase<uint>.One => 1;

    static uint INumberBase<uint>.Zero => 0;

    static int INumberBase<uint>.Radix => 2;

    static uint IBinaryNumber<uint>.AllBitsSet => MaxValue;

    static bool INumberBase<uint>.IsCanonical(uint value) => true;

    static bool INumberBase<uint>.IsComplexNumber(uint value) => false;

    static bool INumberBase<uint>.IsFinite(uint value) => true;

    static bool INumberBase<uint>.IsImaginaryNumber(uint value) => false;

    static bool INumberBase<uint>.IsInfinity(uint value) => false;

    static bool INumberBase<uint>.IsInteger(uint value) => true;

    static bool INumberBase<uint>.IsNaN(uint value) => false;

    static bool INumberBase<uint>.IsNegativeInfinity(uint value) => false;

    static bool INumberBase<uint>.IsNormal(uint value) => value != 0;

    static bool INumberBase<uint>.IsPositiveInfinity(uint value) => false;

    static bool INumberBase<uint>.IsRealNumber(uint value) => true;

    static bool INumberBase<uint>.IsSubnormal(uint value) => false;

    static bool INumberBase<uint>.IsZero(uint value) => value == 0;

    static bool INumberBase<uint>.IsNegative(uint value) => false;

    static bool INumberBase<uint>.IsPositive(uint value) => true;

    static uint INumberBase<uint>.Abs(uint value) => value;

    static uint INumberBase<uint>.MaxMagnitude(uint x, uint y) => x > y ? x : y;

    static uint INumberBase<uint>.MinMagnitude(uint x, uint y) => x < y ? x : y;

    static uint INumber<uint>.CopySign(uint value, uint sign) => value;

    static uint INumberBase<uint>.MaxMagnitudeNumber(uint x, uint y) => Max(x, y);

    static uint INumberBase<uint>.MinMagnitudeNumber(uint x, uint y) => Min(x, y);

    static uint INumberBase<uint>.MultiplyAddEstimate(uint left, uint right, uint addend) => (left * right) + addend;

    static uint INumber<uint>.MaxNumber(uint x, uint y) => Max(x, y);

    static uint INumber<uint>.MinNumber(uint x, uint y) => Min(x, y);

    static bool INumberBase<uint>.TryConvertFromChecked<TOther>(TOther value, out uint result) => PrimitiveConversions.TryToUInt32Checked(value, out result);

    static bool INumberBase<uint>.TryConvertToChecked<TOther>(uint value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<uint>.TryConvertFromSaturating<TOther>(TOther value, out uint result) => PrimitiveConversions.TryToUInt32Saturating(value, out result);

    static bool INumberBase<uint>.TryConvertToSaturating<TOther>(uint value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<uint>.TryConvertFromTruncating<TOther>(TOther value, out uint result) => PrimitiveConversions.TryToUInt32Truncating(value, out result);

    static bool INumberBase<uint>.TryConvertToTruncating<TOther>(uint value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<uint>.GetByteCount() => 4;

    int IBinaryInteger<uint>.GetShortestBitLength() => 32 - BitOperations.LeadingZeroCount((uint)_value);

    static bool IBinaryInteger<uint>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out uint value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 4, isSigned: false, out UInt128 bits);
        value = (uint)bits;
        return read;
    }

    bool IBinaryInteger<uint>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 4, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<uint>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out uint value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 4, isSigned: false, out UInt128 bits);
        value = (uint)bits;
        return read;
    }

    bool IBinaryInteger<uint>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 4, bigEndian: false, destination, out bytesWritten);
}
