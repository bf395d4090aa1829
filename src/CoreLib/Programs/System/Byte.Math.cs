using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct Byte : IBinaryInteger<byte>, IMinMaxValue<byte>, IUnsignedNumber<byte>
{
    public static byte CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToByteChecked(value, out byte result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static byte CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToByteSaturating(value, out byte result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static byte CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToByteTruncating(value, out byte result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static byte Log2(byte value) => (byte)BitOperations.Log2(value);

    static byte IAdditiveIdentity<byte, byte>.AdditiveIdentity => 0;

    static byte IMultiplicativeIdentity<byte, byte>.MultiplicativeIdentity => 1;

    static byte IMinMaxValue<byte>.MinValue => MinValue;

    static byte IMinMaxValue<byte>.MaxValue => MaxValue;

    static byte INumberBase<byte>.One => 1;

    static byte INumberBase<byte>.Zero => 0;

    static int INumberBase<byte>.Radix => 2;

    static byte IBinaryNumber<byte>.AllBitsSet => MaxValue;

    static bool INumberBase<byte>.IsCanonical(byte value) => true;

    static bool INumberBase<byte>.IsComplexNumber(byte value) => false;

    static bool INumberBase<byte>.IsFinite(byte value) => true;

    static bool INumberBase<byte>.IsImaginaryNumber(byte value) => false;

    static bool INumberBase<byte>.IsInfinity(byte value) => false;

    static bool INumberBase<byte>.IsInteger(byte value) => true;

    static bool INumberBase<byte>.IsNaN(byte value) => false;

    static bool INumberBase<byte>.IsNegativeInfinity(byte value) => false;

    static bool INumberBase<byte>.IsNormal(byte value) => value != 0;

    static bool INumberBase<byte>.IsPositiveInfinity(byte value) => false;

    static bool INumberBase<byte>.IsRealNumber(byte value) => true;

    static bool INumberBase<byte>.IsSubnormal(byte value) => false;

    static bool INumberBase<byte>.IsZero(byte value) => value == 0;

    static bool INumberBase<byte>.IsNegative(byte value) => false;

    static bool INumberBase<byte>.IsPositive(byte value) => true;

    static byte INumberBase<byte>.Abs(byte value) => value;

    static byte INumberBase<byte>.MaxMagnitude(byte x, byte y) => x > y ? x : y;

    static byte INumberBase<byte>.MinMagnitude(byte x, byte y) => x < y ? x : y;

    static byte INumber<byte>.CopySign(byte value, byte sign) => value;

    static byte INumberBase<byte>.MaxMagnitudeNumber(byte x, byte y) => Max(x, y);

    static byte INumberBase<byte>.MinMagnitudeNumber(byte x, byte y) => Min(x, y);

    static byte INumberBase<byte>.MultiplyAddEstimate(byte left, byte right, byte addend) => (byte)((left * right) + addend);

    static byte INumber<byte>.MaxNumber(byte x, byte y) => Max(x, y);

    static byte INumber<byte>.MinNumber(byte x, byte y) => Min(x, y);

    static bool INumberBase<byte>.TryConvertFromChecked<TOther>(TOther value, out byte result) => PrimitiveConversions.TryToByteChecked(value, out result);

    static bool INumberBase<byte>.TryConvertToChecked<TOther>(byte value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<byte>.TryConvertFromSaturating<TOther>(TOther value, out byte result) => PrimitiveConversions.TryToByteSaturating(value, out result);

    static bool INumberBase<byte>.TryConvertToSaturating<TOther>(byte value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<byte>.TryConvertFromTruncating<TOther>(TOther value, out byte result) => PrimitiveConversions.TryToByteTruncating(value, out result);

    static bool INumberBase<byte>.TryConvertToTruncating<TOther>(byte value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<byte>.GetByteCount() => 1;

    int IBinaryInteger<byte>.GetShortestBitLength() => 32 - BitOperations.LeadingZeroCount((uint)_value);

    static bool IBinaryInteger<byte>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out byte value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 1, isSigned: false, out UInt128 bits);
        value = (byte)bits;
        return read;
    }

    bool IBinaryInteger<byte>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 1, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<byte>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out byte value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 1, isSigned: false, out UInt128 bits);
        value = (byte)bits;
        return read;
    }

    bool IBinaryInteger<byte>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 1, bigEndian: false, destination, out bytesWritten);
}
