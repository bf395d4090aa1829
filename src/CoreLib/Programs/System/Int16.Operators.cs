using System.Numerics;

namespace System;

// The operators of generic math.
public readonly partial struct Int16
{
    static short IAdditionOperators<short, short, short>.operator +(short left, short right) => (short)(left + right);

    static short IAdditionOperators<short, short, short>.operator checked +(short left, short right) => checked((short)(left + right));

    static short ISubtractionOperators<short, short, short>.operator -(short left, short right) => (short)(left - right);

    static short ISubtractionOperators<short, short, short>.operator checked -(short left, short right) => checked((short)(left - right));

    static short IMultiplyOperators<short, short, short>.operator *(short left, short right) => (short)(left * right);

    static short IMultiplyOperators<short, short, short>.operator checked *(short left, short right) => checked((short)(left * right));

    static short IDivisionOperators<short, short, short>.operator /(short left, short right) => (short)(left / right);

    static short IModulusOperators<short, short, short>.operator %(short left, short right) => (short)(left % right);

    static short IBitwiseOperators<short, short, short>.operator &(short left, short right) => (short)(left & right);

    static short IBitwiseOperators<short, short, short>.operator |(short left, short right) => (short)(left | right);

    static short IBitwiseOperators<short, short, short>.operator ^(short left, short right) => (short)(left ^ right);

    static short IBitwiseOperators<short, short, short>.operator ~(short value) => (short)(~value);

    static bool IEqualityOperators<short, short, bool>.operator ==(short left, short right) => left == right;

    static bool IEqualityOperators<short, short, bool>.operator !=(short left, short right) => left != right;

    static bool IComparisonOperators<short, short, bool>.operator <(short left, short right) => left < right;

    static bool IComparisonOperators<short, short, bool>.operator <=(short left, short right) => left <= right;

    static bool IComparisonOperators<short, short, bool>.operator >(short left, short right) => left > right;

    static bool IComparisonOperators<short, short, bool>.operator >=(short left, short right) => left >= right;

    static short IIncrementOperators<short>.operator ++(short value) => (short)(value + 1);

    static short IIncrementOperators<short>.operator checked ++(short value) => checked((short)(value + 1));

    static short IDecrementOperators<short>.operator --(short value) => (short)(value - 1);

    static short IDecrementOperators<short>.operator checked --(short value) => checked((short)(value - 1));

    static short IUnaryNegationOperators<short, short>.operator -(short value) => (short)(-value);

    static short IUnaryNegationOperators<short, short>.operator checked -(short value) => checked((short)(-value));

    static short IUnaryPlusOperators<short, short>.operator +(short value) => value;

    static short IShiftOperators<short, int, short>.operator <<(short value, int shiftAmount) => (short)(value << (shiftAmount & 15));

    static short IShiftOperators<short, int, short>.operator >>(short value, int shiftAmount) => (short)(value >> (shiftAmount & 15));

    static short IShiftOperators<short, int, short>.operator >>>(short value, int shiftAmount) => (short)((ushort)value >>> (shiftAmount & 15));
}
