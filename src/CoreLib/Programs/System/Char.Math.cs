using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

// Generic math.
public readonly partial struct Char : IBinaryInteger<char>, IMinMaxValue<char>, IUnsignedNumber<char>
{
    static char IAdditiveIdentity<char, char>.AdditiveIdentity => (char)0;

    static char IMultiplicativeIdentity<char, char>.MultiplicativeIdentity => (char)1;

    static char IMinMaxValue<char>.MinValue => MinValue;

    static char IMinMaxValue<char>.MaxValue => MaxValue;

    static char INumberBase<char>.One => (char)1;

    static char INumberBase<char>.Zero => (char)0;

    static int INumberBase<char>.Radix => 2;

    static char IBinaryNumber<char>.AllBitsSet => MaxValue;

    static bool INumberBase<char>.IsCanonical(char value) => true;

    static bool INumberBase<char>.IsComplexNumber(char value) => false;

    static bool INumberBase<char>.IsFinite(char value) => true;

    static bool INumberBase<char>.IsImaginaryNumber(char value) => false;

    static bool INumberBase<char>.IsInfinity(char value) => false;

    static bool INumberBase<char>.IsInteger(char value) => true;

    static bool INumberBase<char>.IsNaN(char value) => false;

    static bool INumberBase<char>.IsNegativeInfinity(char value) => false;

    static bool INumberBase<char>.IsNormal(char value) => value != 0;

    static bool INumberBase<char>.IsPositiveInfinity(char value) => false;

    static bool INumberBase<char>.IsRealNumber(char value) => true;

    static bool INumberBase<char>.IsSubnormal(char value) => false;

    static bool INumberBase<char>.IsZero(char value) => value == 0;

    static bool INumberBase<char>.IsNegative(char value) => false;

    static bool INumberBase<char>.IsPositive(char value) => true;

    static char INumberBase<char>.Abs(char value) => value;

    static char INumberBase<char>.MaxMagnitude(char x, char y) => x > y ? x : y;

    static char INumberBase<char>.MinMagnitude(char x, char y) => x < y ? x : y;

    static char INumber<char>.CopySign(char value, char sign) => value;

    static bool INumberBase<char>.IsEvenInteger(char value) => (value & 1) == 0;

    static bool INumberBase<char>.IsOddInteger(char value) => (value & 1) != 0;

    static char INumberBase<char>.MaxMagnitudeNumber(char x, char y) => (char)Math.Max(x, y);

    static char INumberBase<char>.MinMagnitudeNumber(char x, char y) => (char)Math.Min(x, y);

    static char INumberBase<char>.MultiplyAddEstimate(char left, char right, char addend) => (char)((left * right) + addend);

    static char INumber<char>.Max(char x, char y) => (char)Math.Max(x, y);

    static char INumber<char>.MaxNumber(char x, char y) => (char)Math.Max(x, y);

    static char INumber<char>.Min(char x, char y) => (char)Math.Min(x, y);

    static char INumber<char>.MinNumber(char x, char y) => (char)Math.Min(x, y);

    static int INumber<char>.Sign(char value) => value == 0 ? 0 : 1;

    static char INumber<char>.Clamp(char value, char min, char max) => (char)Math.Clamp((ushort)value, (ushort)min, (ushort)max);

    static bool INumberBase<char>.TryConvertFromChecked<TOther>(TOther value, out char result) => PrimitiveConversions.TryToCharChecked(value, out result);

    static bool INumberBase<char>.TryConvertToChecked<TOther>(char value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertChecked(value, out result);

    static bool INumberBase<char>.TryConvertFromSaturating<TOther>(TOther value, out char result) => PrimitiveConversions.TryToCharSaturating(value, out result);

    static bool INumberBase<char>.TryConvertToSaturating<TOther>(char value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertSaturating(value, out result);

    static bool INumberBase<char>.TryConvertFromTruncating<TOther>(TOther value, out char result) => PrimitiveConversions.TryToCharTruncating(value, out result);

    static bool INumberBase<char>.TryConvertToTruncating<TOther>(char value, [MaybeNullWhen(false)] out TOther result) =>
        PrimitiveConversions.TryConvertTruncating(value, out result);

    static char IBinaryInteger<char>.LeadingZeroCount(char value) => (char)(BitOperations.LeadingZeroCount(value) - 16);

    static char IBinaryInteger<char>.PopCount(char value) => (char)BitOperations.PopCount(value);

    static char IBinaryInteger<char>.RotateLeft(char value, int rotateAmount) => (char)((value << (rotateAmount & 15)) | (value >> ((16 - rotateAmount) & 15)));

    static char IBinaryInteger<char>.RotateRight(char value, int rotateAmount) => (char)((value >> (rotateAmount & 15)) | (value << ((16 - rotateAmount) & 15)));

    static char IBinaryInteger<char>.TrailingZeroCount(char value) => (char)ushort.TrailingZeroCount(value);

    static bool IBinaryNumber<char>.IsPow2(char value) => BitOperations.IsPow2((uint)value);

    static char IBinaryNumber<char>.Log2(char value) => (char)BitOperations.Log2(value);

    int IBinaryInteger<char>.GetByteCount() => 2;

    int IBinaryInteger<char>.GetShortestBitLength() => 32 - BitOperations.LeadingZeroCount((uint)_value);

    static bool IBinaryInteger<char>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out char value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: true, 2, isSigned: false, out UInt128 bits);
        value = (char)bits;
        return read;
    }

    bool IBinaryInteger<char>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 2, bigEndian: true, destination, out bytesWritten);

    static bool IBinaryInteger<char>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out char value)
    {
        bool read = Number.TryReadInteger(source, isUnsigned, bigEndian: false, 2, isSigned: false, out UInt128 bits);
        value = (char)bits;
        return read;
    }

    bool IBinaryInteger<char>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) =>
        Number.TryWriteInteger((UInt128)_value, 2, bigEndian: false, destination, out bytesWritten);

    static char IParsable<char>.Parse(string s, IFormatProvider? provider) => ParseOne(Number.Check(s));

    static bool IParsable<char>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out char result) =>
        TryParseOne(s, out result);

    static char ISpanParsable<char>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseOne(s);

    static bool ISpanParsable<char>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out char result) => TryParseOne(s, out result);

    static char INumberBase<char>.Parse(string s, NumberStyles style, IFormatProvider? provider) => ParseOne(Number.Check(s));

    static char INumberBase<char>.Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider) => ParseOne(s);

    static bool INumberBase<char>.TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out char result) =>
        TryParseOne(s, out result);

    static bool INumberBase<char>.TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out char result) =>
        TryParseOne(s, out result);

    private static char ParseOne(ReadOnlySpan<char> s) =>
        TryParseOne(s, out char result) ? result : throw new FormatException("String must be exactly one character long.");

    private static bool TryParseOne(ReadOnlySpan<char> s, out char result)
    {
        result = s.Length == 1 ? s[0] : (char)0;
        return s.Length == 1;
    }
}
