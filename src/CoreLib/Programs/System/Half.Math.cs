using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct Half : IBinaryFloatingPointIeee754<Half>, IMinMaxValue<Half>
{
    static Half IBitwiseOperators<Half, Half, Half>.operator &(Half left, Half right) =>
        new Half((ushort)(left._value & right._value));

    static Half IBitwiseOperators<Half, Half, Half>.operator |(Half left, Half right) =>
        new Half((ushort)(left._value | right._value));

    static Half IBitwiseOperators<Half, Half, Half>.operator ^(Half left, Half right) =>
        new Half((ushort)(left._value ^ right._value));

    static Half IBitwiseOperators<Half, Half, Half>.operator ~(Half value) => new Half((ushort)(~value._value));

    static Half IAdditiveIdentity<Half, Half>.AdditiveIdentity => default;

    static int INumberBase<Half>.Radix => 2;

    static Half IBinaryNumber<Half>.AllBitsSet => new Half((ushort)(0xFFFF));

    static bool INumberBase<Half>.IsCanonical(Half value) => true;

    static bool INumberBase<Half>.IsComplexNumber(Half value) => false;

    static bool INumberBase<Half>.IsImaginaryNumber(Half value) => false;

    static bool INumberBase<Half>.IsZero(Half value) => IsZero(value);

    static bool INumberBase<Half>.TryConvertFromChecked<TOther>(TOther value, out Half result) => PrimitiveConversions.TryToHalfChecked(value, out result);

    static bool INumberBase<Half>.TryConvertToChecked<TOther>(Half value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<Half>.TryConvertFromSaturating<TOther>(TOther value, out Half result) => PrimitiveConversions.TryToHalfSaturating(value, out result);

    static bool INumberBase<Half>.TryConvertToSaturating<TOther>(Half value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<Half>.TryConvertFromTruncating<TOther>(TOther value, out Half result) => PrimitiveConversions.TryToHalfTruncating(value, out result);

    static bool INumberBase<Half>.TryConvertToTruncating<TOther>(Half value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    private sbyte Exponent => (sbyte)((int)((_value >> 10) & 31) - 15);

    private ushort Significand
    {
        get
        {
            ushort raw = _value;
            ushort fraction = (ushort)(raw & ((1 << 10) - 1));
            return ((raw >> 10) & 31) == 0 ? fraction : (ushort)(fraction | (1 << 10));
        }
    }

    int IFloatingPoint<Half>.GetExponentByteCount() => 1;

    int IFloatingPoint<Half>.GetExponentShortestBitLength()
    {
        int exponent = Exponent;
        return exponent >= 0 ? 32 - BitOperations.LeadingZeroCount((uint)exponent) : 33 - BitOperations.LeadingZeroCount((uint)~exponent);
    }

    int IFloatingPoint<Half>.GetSignificandBitLength() => 11;

    int IFloatingPoint<Half>.GetSignificandByteCount() => 2;

    bool IFloatingPoint<Half>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)(Int128)Exponent, 1, bigEndian: true, destination, out bytesWritten);

    bool IFloatingPoint<Half>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)(Int128)Exponent, 1, bigEndian: false, destination, out bytesWritten);

    bool IFloatingPoint<Half>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger(Significand, 2, bigEndian: true, destination, out bytesWritten);

    bool IFloatingPoint<Half>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger(Significand, 2, bigEndian: false, destination, out bytesWritten);
}
