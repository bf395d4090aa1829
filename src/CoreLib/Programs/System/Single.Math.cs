using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct Single : IBinaryFloatingPointIeee754<float>, IMinMaxValue<float>
{
    static float IAdditionOperators<float, float, float>.operator +(float left, float right) => left + right;

    static float ISubtractionOperators<float, float, float>.operator -(float left, float right) => left - right;

    static float IMultiplyOperators<float, float, float>.operator *(float left, float right) => left * right;

    static float IDivisionOperators<float, float, float>.operator /(float left, float right) => left / right;

    static float IModulusOperators<float, float, float>.operator %(float left, float right) => left % right;

    static float IIncrementOperators<float>.operator ++(float value) => value + 1;

    static float IDecrementOperators<float>.operator --(float value) => value - 1;

    static float IUnaryNegationOperators<float, float>.operator -(float value) => -value;

    static float IUnaryPlusOperators<float, float>.operator +(float value) => value;

    public static bool operator ==(float left, float right) => left == right;

    public static bool operator !=(float left, float right) => left != right;

    public static bool operator <(float left, float right) => left < right;

    public static bool operator <=(float left, float right) => left <= right;

    public static bool operator >(float left, float right) => left > right;

    public static bool operator >=(float left, float right) => left >= right;

    static float IFloatingPointConstants<float>.E => E;

    static float IFloatingPointConstants<float>.Pi => Pi;

    static float IFloatingPointConstants<float>.Tau => Tau;

    static float IFloatingPointIeee754<float>.Epsilon => Epsilon;

    static float IFloatingPointIeee754<float>.NaN => NaN;

    static float IFloatingPointIeee754<float>.NegativeInfinity => NegativeInfinity;

    static float IFloatingPointIeee754<float>.NegativeZero => NegativeZero;

    static float IFloatingPointIeee754<float>.PositiveInfinity => PositiveInfinity;

    static float IMinMaxValue<float>.MinValue => MinValue;

    static float IMinMaxValue<float>.MaxValue => MaxValue;

    static float INumberBase<float>.One => 1;

    static float INumberBase<float>.Zero => 0;

    static float ISignedNumber<float>.NegativeOne => -1;

    static float IMultiplicativeIdentity<float, float>.MultiplicativeIdentity => 1;

    static float IBitwiseOperators<float, float, float>.operator &(float left, float right) =>
        BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(left) & BitConverter.SingleToUInt32Bits(right));

    static float IBitwiseOperators<float, float, float>.operator |(float left, float right) =>
        BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(left) | BitConverter.SingleToUInt32Bits(right));

    static float IBitwiseOperators<float, float, float>.operator ^(float left, float right) =>
        BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(left) ^ BitConverter.SingleToUInt32Bits(right));

    static float IBitwiseOperators<float, float, float>.operator ~(float value) => BitConverter.UInt32BitsToSingle(~BitConverter.SingleToUInt32Bits(value));

    static float IAdditiveIdentity<float, float>.AdditiveIdentity => default;

    static int INumberBase<float>.Radix => 2;

    static float IBinaryNumber<float>.AllBitsSet => BitConverter.UInt32BitsToSingle(0xFFFF_FFFFu);

    static bool INumberBase<float>.IsCanonical(float value) => true;

    static bool INumberBase<float>.IsComplexNumber(float value) => false;

    static bool INumberBase<float>.IsImaginaryNumber(float value) => false;

    static bool INumberBase<float>.IsZero(float value) => value == 0;

    static bool INumberBase<float>.TryConvertFromChecked<TOther>(TOther value, out float result) => PrimitiveConversions.TryToSingleChecked(value, out result);

    static bool INumberBase<float>.TryConvertToChecked<TOther>(float value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<float>.TryConvertFromSaturating<TOther>(TOther value, out float result) => PrimitiveConversions.TryToSingleSaturating(value, out result);

    static bool INumberBase<float>.TryConvertToSaturating<TOther>(float value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<float>.TryConvertFromTruncating<TOther>(TOther value, out float result) => PrimitiveConversions.TryToSingleTruncating(value, out result);

    static bool INumberBase<float>.TryConvertToTruncating<TOther>(float value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    private sbyte Exponent => (sbyte)((int)((BitConverter.SingleToUInt32Bits(_value) >> 23) & 255) - 127);

    private uint Significand
    {
        get
        {
            uint raw = BitConverter.SingleToUInt32Bits(_value);
            uint fraction = (uint)(raw & ((1u << 23) - 1));
            return ((raw >> 23) & 255) == 0 ? fraction : (uint)(fraction | (1u << 23));
        }
    }

    int IFloatingPoint<float>.GetExponentByteCount() => 1;

    int IFloatingPoint<float>.GetExponentShortestBitLength()
    {
        int exponent = Exponent;
        return exponent >= 0 ? 32 - BitOperations.LeadingZeroCount((uint)exponent) : 33 - BitOperations.LeadingZeroCount((uint)~exponent);
    }

    int IFloatingPoint<float>.GetSignificandBitLength() => 24;

    int IFloatingPoint<float>.GetSignificandByteCount() => 4;

    bool IFloatingPoint<float>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)(Int128)Exponent, 1, bigEndian: true, destination, out bytesWritten);

    bool IFloatingPoint<float>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)(Int128)Exponent, 1, bigEndian: false, destination, out bytesWritten);

    bool IFloatingPoint<float>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger(Significand, 4, bigEndian: true, destination, out bytesWritten);

    bool IFloatingPoint<float>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger(Significand, 4, bigEndian: false, destination, out bytesWritten);
}
