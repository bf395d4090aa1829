using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct Int32 : IBinaryInteger<int>, IMinMaxValue<int>, ISignedNumber<int>
{
    public static int CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt32Checked(value, out int result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static int CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt32Saturating(value, out int result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static int CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToInt32Truncating(value, out int result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static int Log2(int value)
    {
        if (value < 0)
        {
            Number.ThrowValueArgumentNegative();
        }

        return (int)BitOperations.Log2((uint)value);
    }

    public static int MaxMagnitude(int x, int y)
    {
        long absX = Math.Abs((long)x);
        long absY = Math.Abs((long)y);
        return absX == absY ? (x < 0 ? y : x) : absX > absY ? x : y;
    }

    public static int MinMagnitude(int x, int y)
    {
        long absX = Math.Abs((long)x);
        long absY = Math.Abs((long)y);
        return absX == absY ? (x < 0 ? x : y) : absX < absY ? x : y;
    }

    public static long BigMul(int left, int right) => (long)left * right;

    static int IAdditiveIdentity<int, int>.AdditiveIdentity => 0;

    static int IMultiplicativeIdentity<int, int>.MultiplicativeIdentity => 1;

    static int IMinMaxValue<int>.MinValue => MinValue;

    static int IMinMaxValue<int>.MaxValue => MaxValue;

    static int INumberBase<int>.One => 1;

    static int INumberBase<int>.Zero => 0;

    static int INumberBase<int>.Radix => 2;

    static int IBinaryNumber<int>.AllBitsSet => -1;

    static int ISignedNumber<int>.NegativeOne => -1;

    static bool INumberBase<int>.IsCanonical(int value) => true;

    static bool INumberBase<int>.IsComplexNumber(int value) => false;

    static bool INumberBase<int>.IsFinite(int value) => true;

    static bool INumberBase<int>.IsImaginaryNumber(int value) => false;

    static bool INumberBase<int>.IsInfinity(int value) => false;

    static bool INumberBase<int>.IsInteger(int value) => true;

    static bool INumberBase<int>.IsNaN(int value) => false;

    static bool INumberBase<int>.IsNegativeInfinity(int value) => false;

    static bool INumberBase<int>.IsNormal(int value) => value != 0;

    static bool INumberBase<int>.IsPositiveInfinity(int value) => false;

    static bool INumberBase<int>.IsRealNumber(int value) => true;

    static bool INumberBase<int>.IsSubnormal(int value) => false;

    static bool INumberBase<int>.IsZero(int value) => value == 0;

    static int INumberBase<int>.MaxMagnitudeNumber(int x, int y) => MaxMagnitude(x, y);

    static int INumberBase<int>.MinMagnitudeNumber(int x, int y) => MinMagnitude(x, y);

    static int INumberBase<int>.MultiplyAddEstimate(int left, int right, int addend) => (left * right) + addend;

    static int INumber<int>.MaxNumber(int x, int y) => Max(x, y);

    static int INumber<int>.MinNumber(int x, int y) => Min(x, y);

    static bool INumberBase<int>.TryConvertFromChecked<TOther>(TOther value, out int result) => PrimitiveConversions.TryToInt32Checked(value, out result);

    static bool INumberBase<int>.TryConvertToChecked<TOther>(int value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<int>.TryConvertFromSaturating<TOther>(TOther value, out int result) => PrimitiveConversions.TryToInt32Saturating(value, out result);

    static bool INumberBase<int>.TryConvertToSaturating<TOther>(int value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<int>.TryConvertFromTruncating<TOther>(TOther value, out int result) => PrimitiveConversions.TryToInt32Truncating(value, out result);

    static bool INumberBase<int>.TryConvertToTruncating<TOther>(int value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    int IBinaryInteger<int>.GetByteCount() => 4;

    int IBinaryInteger<int>.GetShortestBitLength() =>
        _value >= 0 ? 32 - BitOperations.LeadingZeroCount((uint)_value) : 33 - BitOperations.LeadingZeroCount((uint)~_value);

    static bool IBinaryInteger<int>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out int value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 4, isSigned: true, out UInt128 bits);
        value = (int)bits;
        return read;
    }

    bool IBinaryInteger<int>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 4, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<int>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out int value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 4, isSigned: true, out UInt128 bits);
        value = (int)bits;
        return read;
    }

    bool IBinaryInteger<int>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 4, bigEndian: false, destination, out bytesWritten);
}
