using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct Double : IBinaryFloatingPointIeee754<double>, IMinMaxValue<double>
{
    static double IAdditionOperators<double, double, double>.operator +(double left, double right) => left + right;

    static double ISubtractionOperators<double, double, double>.operator -(double left, double right) => left - right;

    static double IMultiplyOperators<double, double, double>.operator *(double left, double right) => left * right;

    static double IDivisionOperators<double, double, double>.operator /(double left, double right) => left / right;

    static double IModulusOperators<double, double, double>.operator %(double left, double right) => left % right;

    static double IIncrementOperators<double>.operator ++(double value) => value + 1;

    static double IDecrementOperators<double>.operator --(double value) => value - 1;

    static double IUnaryNegationOperators<double, double>.operator -(double value) => -value;

    static double IUnaryPlusOperators<double, double>.operator +(double value) => value;

    public static bool operator ==(double left, double right) => left == right;

    public static bool operator !=(double left, double right) => left != right;

    public static bool operator <(double left, double right) => left < right;

    public static bool operator <=(double left, double right) => left <= right;

    public static bool operator >(double left, double right) => left > right;

    public static bool operator >=(double left, double right) => left >= right;

    static double IFloatingPointConstants<double>.E => E;

    static double IFloatingPointConstants<double>.Pi => Pi;

    static double IFloatingPointConstants<double>.Tau => Tau;

    static double IFloatingPointIeee754<double>.Epsilon => Epsilon;

    static double IFloatingPointIeee754<double>.NaN => NaN;

    static double IFloatingPointIeee754<double>.NegativeInfinity => NegativeInfinity;

    static double IFloatingPointIeee754<double>.NegativeZero => NegativeZero;

    static double IFloatingPointIeee754<double>.PositiveInfinity => PositiveInfinity;

    static double IMinMaxValue<double>.MinValue => MinValue;

    static double IMinMaxValue<double>.MaxValue => MaxValue;

    static double INumberBase<double>.One => 1;

    static double INumberBase<double>.Zero => 0;

    static double ISignedNumber<double>.NegativeOne => -1;

    static double IMultiplicativeIdentity<double, double>.MultiplicativeIdentity => 1;

    static double IBitwiseOperators<double, double, double>.operator &(double left, double right) =>
        BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(left) & BitConverter.DoubleToUInt64Bits(right));

    static double IBitwiseOperators<double, double, double>.operator |(double left, double right) =>
        BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(left) | BitConverter.DoubleToUInt64Bits(right));

    static double IBitwiseOperators<double, double, double>.operator ^(double left, double right) =>
        BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(left) ^ BitConverter.DoubleToUInt64Bits(right));

    static double IBitwiseOperators<double, double, double>.operator ~(double value) => BitConverter.UInt64BitsToDouble(~BitConverter.DoubleToUInt64Bits(value));

    static double IAdditiveIdentity<double, double>.AdditiveIdentity => default;

    static int INumberBase<double>.Radix => 2;

    static double IBinaryNumber<double>.AllBitsSet => BitConverter.UInt64BitsToDouble(0xFFFF_FFFF_FFFF_FFFF);

    static bool INumberBase<double>.IsCanonical(double value) => true;

    static bool INumberBase<double>.IsComplexNumber(double value) => false;

    static bool INumberBase<double>.IsImaginaryNumber(double value) => false;

    static bool INumberBase<double>.IsZero(double value) => value == 0;

    static bool INumberBase<double>.TryConvertFromChecked<TOther>(TOther value, out double result) => PrimitiveConversions.TryToDoubleChecked(value, out result);

    static bool INumberBase<double>.TryConvertToChecked<TOther>(double value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<double>.TryConvertFromSaturating<TOther>(TOther value, out double result) => PrimitiveConversions.TryToDoubleSaturating(value, out result);

    static bool INumberBase<double>.TryConvertToSaturating<TOther>(double value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<double>.TryConvertFromTruncating<TOther>(TOther value, out double result) => PrimitiveConversions.TryToDoubleTruncating(value, out result);

    static bool INumberBase<double>.TryConvertToTruncating<TOther>(double value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    private short Exponent => (short)((int)((BitConverter.DoubleToUInt64Bits(_value) >> 52) & 2047) - 1023);

    private ulong Significand
    {
        get
        {
            ulong raw = BitConverter.DoubleToUInt64Bits(_value);
            ulong fraction = (ulong)(raw & ((1UL << 52) - 1));
            return ((raw >> 52) & 2047) == 0 ? fraction : (ulong)(fraction | (1UL << 52));
        }
    }

    int IFloatingPoint<double>.GetExponentByteCount() => 2;

    int IFloatingPoint<double>.GetExponentShortestBitLength()
    {
        int exponent = Exponent;
        return exponent >= 0 ? 32 - BitOperations.LeadingZeroCount((uint)exponent) : 33 - BitOperations.LeadingZeroCount((uint)~exponent);
    }

    int IFloatingPoint<double>.GetSignificandBitLength() => 53;

    int IFloatingPoint<double>.GetSignificandByteCount() => 8;

    bool IFloatingPoint<double>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)(Int128)Exponent, 2, bigEndian: true, destination, out bytesWritten);

    bool IFloatingPoint<double>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)(Int128)Exponent, 2, bigEndian: false, destination, out bytesWritten);

    bool IFloatingPoint<double>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger(Significand, 8, bigEndian: true, destination, out bytesWritten);

    bool IFloatingPoint<double>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger(Significand, 8, bigEndian: false, destination, out bytesWritten);
}
