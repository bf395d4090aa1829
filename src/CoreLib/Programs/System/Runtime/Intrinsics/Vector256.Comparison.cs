using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<T> Equals<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.EqualsOperation>(left, right);

    [Intrinsic]
    public static bool EqualsAll<T>(Vector256<T> left, Vector256<T> right) => AllWhereAllBitsSet(Equals(left, right));

    [Intrinsic]
    public static bool EqualsAny<T>(Vector256<T> left, Vector256<T> right) => AnyWhereAllBitsSet(Equals(left, right));

    [Intrinsic]
    public static Vector256<T> GreaterThan<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.GreaterThanOperation>(left, right);

    [Intrinsic]
    public static bool GreaterThanAll<T>(Vector256<T> left, Vector256<T> right) => AllWhereAllBitsSet(GreaterThan(left, right));

    [Intrinsic]
    public static bool GreaterThanAny<T>(Vector256<T> left, Vector256<T> right) => AnyWhereAllBitsSet(GreaterThan(left, right));

    [Intrinsic]
    public static Vector256<T> GreaterThanOrEqual<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.GreaterThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static bool GreaterThanOrEqualAll<T>(Vector256<T> left, Vector256<T> right) =>
        AllWhereAllBitsSet(GreaterThanOrEqual(left, right));

    [Intrinsic]
    public static bool GreaterThanOrEqualAny<T>(Vector256<T> left, Vector256<T> right) =>
        AnyWhereAllBitsSet(GreaterThanOrEqual(left, right));

    [Intrinsic]
    public static Vector256<T> LessThan<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.LessThanOperation>(left, right);

    [Intrinsic]
    public static bool LessThanAll<T>(Vector256<T> left, Vector256<T> right) => AllWhereAllBitsSet(LessThan(left, right));

    [Intrinsic]
    public static bool LessThanAny<T>(Vector256<T> left, Vector256<T> right) => AnyWhereAllBitsSet(LessThan(left, right));

    [Intrinsic]
    public static Vector256<T> LessThanOrEqual<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.LessThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static bool LessThanOrEqualAll<T>(Vector256<T> left, Vector256<T> right) =>
        AllWhereAllBitsSet(LessThanOrEqual(left, right));

    [Intrinsic]
    public static bool LessThanOrEqualAny<T>(Vector256<T> left, Vector256<T> right) =>
        AnyWhereAllBitsSet(LessThanOrEqual(left, right));
}
