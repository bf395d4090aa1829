using System.Numerics;

namespace System;

// The operators of generic math.
public readonly partial struct Int64
{
    static long IAdditionOperators<long, long, long>.operator +(long left, long right) => left + right;

    static long IAdditionOperators<long, long, long>.operator checked +(long left, long right) => checked(left + right);

    static long ISubtractionOperators<long, long, long>.operator -(long left, long right) => left - right;

    static long ISubtractionOperators<long, long, long>.operator checked -(long left, long right) => checked(left - right);

    static long IMultiplyOperators<long, long, long>.operator *(long left, long right) => left * right;

    static long IMultiplyOperators<long, long, long>.operator checked *(long left, long right) => checked(left * right);

    static long IDivisionOperators<long, long, long>.operator /(long left, long right) => left / right;

    static long IModulusOperators<long, long, long>.operator %(long left, long right) => left % right;

    static long IBitwiseOperators<long, long, long>.operator &(long left, long right) => left & right;

    static long IBitwiseOperators<long, long, long>.operator |(long left, long right) => left | right;

    static long IBitwiseOperators<long, long, long>.operator ^(long left, long right) => left ^ right;

    static long IBitwiseOperators<long, long, long>.operator ~(long value) => ~value;

    static bool IEqualityOperators<long, long, bool>.operator ==(long left, long right) => left == right;

    static bool IEqualityOperators<long, long, bool>.operator !=(long left, long right) => left != right;

    static bool IComparisonOperators<long, long, bool>.operator <(long left, long right) => left < right;

    static bool IComparisonOperators<long, long, bool>.operator <=(long left, long right) => left <= right;

    static bool IComparisonOperators<long, long, bool>.operator >(long left, long right) => left > right;

    static bool IComparisonOperators<long, long, bool>.operator >=(long left, long right) => left >= right;

    static long IIncrementOperators<long>.operator ++(long value) => value + 1;

    static long IIncrementOperators<long>.operator checked ++(long value) => checked(value + 1);

    static long IDecrementOperators<long>.operator --(long value) => value - 1;

    static long IDecrementOperators<long>.operator checked --(long value) => checked(value - 1);

    static long IUnaryNegationOperators<long, long>.operator -(long value) => -value;

    static long IUnaryNegationOperators<long, long>.operator checked -(long value) => checked(-value);

    static long IUnaryPlusOperators<long, long>.operator +(long value) => value;

    static long IShiftOperators<long, int, long>.operator <<(long value, int shiftAmount) => value << shiftAmount;

    static long IShiftOperators<long, int, long>.operator >>(long value, int shiftAmount) => value >> shiftAmount;

    static long IShiftOperators<long, int, long>.operator >>>(long value, int shiftAmount) => value >>> shiftAmount;
}
