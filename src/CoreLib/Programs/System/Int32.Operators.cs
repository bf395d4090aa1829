using System.Numerics;

namespace System;

// The operators of generic math.
public readonly partial struct Int32
{
    static int IAdditionOperators<int, int, int>.operator +(int left, int right) => left + right;

    static int IAdditionOperators<int, int, int>.operator checked +(int left, int right) => checked(left + right);

    static int ISubtractionOperators<int, int, int>.operator -(int left, int right) => left - right;

    static int ISubtractionOperators<int, int, int>.operator checked -(int left, int right) => checked(left - right);

    static int IMultiplyOperators<int, int, int>.operator *(int left, int right) => left * right;

    static int IMultiplyOperators<int, int, int>.operator checked *(int left, int right) => checked(left * right);

    static int IDivisionOperators<int, int, int>.operator /(int left, int right) => left / right;

    static int IModulusOperators<int, int, int>.operator %(int left, int right) => left % right;

    static int IBitwiseOperators<int, int, int>.operator &(int left, int right) => left & right;

    static int IBitwiseOperators<int, int, int>.operator |(int left, int right) => left | right;

    static int IBitwiseOperators<int, int, int>.operator ^(int left, int right) => left ^ right;

    static int IBitwiseOperators<int, int, int>.operator ~(int value) => ~value;

    static bool IEqualityOperators<int, int, bool>.operator ==(int left, int right) => left == right;

    static bool IEqualityOperators<int, int, bool>.operator !=(int left, int right) => left != right;

    static bool IComparisonOperators<int, int, bool>.operator <(int left, int right) => left < right;

    static bool IComparisonOperators<int, int, bool>.operator <=(int left, int right) => left <= right;

    static bool IComparisonOperators<int, int, bool>.operator >(int left, int right) => left > right;

    static bool IComparisonOperators<int, int, bool>.operator >=(int left, int right) => left >= right;

    static int IIncrementOperators<int>.operator ++(int value) => value + 1;

    static int IIncrementOperators<int>.operator checked ++(int value) => checked(value + 1);

    static int IDecrementOperators<int>.operator --(int value) => value - 1;

    static int IDecrementOperators<int>.operator checked --(int value) => checked(value - 1);

    static int IUnaryNegationOperators<int, int>.operator -(int value) => -value;

    static int IUnaryNegationOperators<int, int>.operator checked -(int value) => checked(-value);

    static int IUnaryPlusOperators<int, int>.operator +(int value) => value;

    static int IShiftOperators<int, int, int>.operator <<(int value, int shiftAmount) => value << shiftAmount;

    static int IShiftOperators<int, int, int>.operator >>(int value, int shiftAmount) => value >> shiftAmount;

    static int IShiftOperators<int, int, int>.operator >>>(int value, int shiftAmount) => value >>> shiftAmount;
}
