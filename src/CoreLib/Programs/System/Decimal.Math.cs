using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct Decimal : IFloatingPoint<decimal>, IMinMaxValue<decimal>
{
    public static decimal Abs(decimal value) => new(value.Mantissa, false, value.Scale);

    public static decimal Clamp(decimal value, decimal min, decimal max) => Math.Clamp(value, min, max);

    public static decimal CopySign(decimal value, decimal sign) => new(value.Mantissa, sign.HasSign, value.Scale);

    public static decimal Max(decimal x, decimal y) => x >= y ? x : y;

    public static decimal Min(decimal x, decimal y) => x < y ? x : y;

    public static int Sign(decimal d) => d.IsZero ? 0 : d.HasSign ? -1 : 1;

    public static bool IsCanonical(decimal value)
    {
        if (value.Scale == 0)
        {
            return true;
        }

        return value.Mantissa % 10 != 0;
    }

    public static bool IsInteger(decimal value) => value == Truncate(value);

    public static bool IsEvenInteger(decimal value) => IsInteger(value) && UInt128.IsEvenInteger(Truncate(value).Mantissa);

    public static bool IsOddInteger(decimal value) => IsInteger(value) && UInt128.IsOddInteger(Truncate(value).Mantissa);

    public static bool IsNegative(decimal value) => value.HasSign;

    public static bool IsPositive(decimal value) => !value.HasSign;

    public static decimal MaxMagnitude(decimal x, decimal y)
    {
        decimal absX = Abs(x);
        decimal absY = Abs(y);
        return absX > absY ? x : absX == absY ? (x.HasSign ? y : x) : y;
    }

    public static decimal MinMagnitude(decimal x, decimal y)
    {
        decimal absX = Abs(x);
        decimal absY = Abs(y);
        return absX < absY ? x : absX == absY ? (x.HasSign ? x : y) : y;
    }

    public static TInteger ConvertToInteger<TInteger>(decimal value)
        where TInteger : IBinaryInteger<TInteger> =>
        TInteger.CreateSaturating(value);

    public static TInteger ConvertToIntegerNative<TInteger>(decimal value)
        where TInteger : IBinaryInteger<TInteger> =>
        TInteger.CreateSaturating(value);

    public static decimal CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToDecimalChecked(value, out decimal result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static decimal CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToDecimalSaturating(value, out decimal result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static decimal CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToDecimalTruncating(value, out decimal result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    static decimal IAdditiveIdentity<decimal, decimal>.AdditiveIdentity => 0.0m;

    static decimal IMultiplicativeIdentity<decimal, decimal>.MultiplicativeIdentity => 1.0m;

    static decimal INumberBase<decimal>.One => One;

    static decimal INumberBase<decimal>.Zero => Zero;

    static int INumberBase<decimal>.Radix => 10;

    static decimal ISignedNumber<decimal>.NegativeOne => MinusOne;

    static decimal IMinMaxValue<decimal>.MinValue => MinValue;

    static decimal IMinMaxValue<decimal>.MaxValue => MaxValue;

    static decimal IFloatingPointConstants<decimal>.E => 2.7182818284590452353602874714m;

    static decimal IFloatingPointConstants<decimal>.Pi => 3.1415926535897932384626433833m;

    static decimal IFloatingPointConstants<decimal>.Tau => 6.2831853071795864769252867666m;

    static bool INumberBase<decimal>.IsComplexNumber(decimal value) => false;

    static bool INumberBase<decimal>.IsFinite(decimal value) => true;

    static bool INumberBase<decimal>.IsImaginaryNumber(decimal value) => false;

    static bool INumberBase<decimal>.IsInfinity(decimal value) => false;

    static bool INumberBase<decimal>.IsNaN(decimal value) => false;

    static bool INumberBase<decimal>.IsNegativeInfinity(decimal value) => false;

    static bool INumberBase<decimal>.IsPositiveInfinity(decimal value) => false;

    static bool INumberBase<decimal>.IsNormal(decimal value) => !value.IsZero;

    static bool INumberBase<decimal>.IsRealNumber(decimal value) => true;

    static bool INumberBase<decimal>.IsSubnormal(decimal value) => false;

    static bool INumberBase<decimal>.IsZero(decimal value) => value.IsZero;

    static decimal INumberBase<decimal>.MaxMagnitudeNumber(decimal x, decimal y) => MaxMagnitude(x, y);

    static decimal INumberBase<decimal>.MinMagnitudeNumber(decimal x, decimal y) => MinMagnitude(x, y);

    static decimal INumber<decimal>.MaxNumber(decimal x, decimal y) => Max(x, y);

    static decimal INumber<decimal>.MinNumber(decimal x, decimal y) => Min(x, y);

    static decimal INumberBase<decimal>.MultiplyAddEstimate(decimal left, decimal right, decimal addend) => (left * right) + addend;

    static bool INumberBase<decimal>.TryConvertFromChecked<TOther>(TOther value, out decimal result) => PrimitiveConversions.TryToDecimalChecked(value, out result);

    static bool INumberBase<decimal>.TryConvertToChecked<TOther>(decimal value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<decimal>.TryConvertFromSaturating<TOther>(TOther value, out decimal result) => PrimitiveConversions.TryToDecimalSaturating(value, out result);

    static bool INumberBase<decimal>.TryConvertToSaturating<TOther>(decimal value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<decimal>.TryConvertFromTruncating<TOther>(TOther value, out decimal result) => PrimitiveConversions.TryToDecimalTruncating(value, out result);

    static bool INumberBase<decimal>.TryConvertToTruncating<TOther>(decimal value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    private sbyte Exponent => (sbyte)(95 - Scale);

    int IFloatingPoint<decimal>.GetExponentByteCount() => 1;

    int IFloatingPoint<decimal>.GetExponentShortestBitLength() => 8 - BitOperations.LeadingZeroCount((uint)(byte)Exponent) + 24;

    int IFloatingPoint<decimal>.GetSignificandBitLength() => 96;

    int IFloatingPoint<decimal>.GetSignificandByteCount() => 12;

    bool IFloatingPoint<decimal>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)(Int128)Exponent, 1, bigEndian: true, destination, out bytesWritten);

    bool IFloatingPoint<decimal>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)(Int128)Exponent, 1, bigEndian: false, destination, out bytesWritten);

    bool IFloatingPoint<decimal>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger(Mantissa, 12, bigEndian: true, destination, out bytesWritten);

    bool IFloatingPoint<decimal>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger(Mantissa, 12, bigEndian: false, destination, out bytesWritten);
}
