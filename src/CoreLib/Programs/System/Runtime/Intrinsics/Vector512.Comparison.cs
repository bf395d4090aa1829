using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<T> Equals<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.EqualsOperation>(left, right);

    [Intrinsic]
    public static bool EqualsAll<T>(Vector512<T> left, Vector512<T> right) => AllWhereAllBitsSet(Equals(left, right));

    [Intrinsic]
    public static bool EqualsAny<T>(Vector512<T> left, Vector512<T> right) => AnyWhereAllBitsSet(Equals(left, right));

    [Intrinsic]
    public static Vector512<T> GreaterThan<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.GreaterThanOperation>(left, right);

    [Intrinsic]
    public static bool GreaterThanAll<T>(Vector512<T> left, Vector512<T> right) => AllWhereAllBitsSet(GreaterThan(left, right));

    [Intrinsic]
    public static bool GreaterThanAny<T>(Vector512<T> left, Vector512<T> right) => AnyWhereAllBitsSet(GreaterThan(left, right));

    [Intrinsic]
    public static Vector512<T> GreaterThanOrEqual<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.GreaterThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static bool GreaterThanOrEqualAll<T>(Vector512<T> left, Vector512<T> right) =>
        AllWhereAllBitsSet(GreaterThanOrEqual(left, right));

    [Intrinsic]
    public static bool GreaterThanOrEqualAny<T>(Vector512<T> left, Vector512<T> right) =>
        AnyWhereAllBitsSet(GreaterThanOrEqual(left, right));

    [Intrinsic]
    public static Vector512<T> LessThan<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.LessThanOperation>(left, right);

    [Intrinsic]
    public static bool LessThanAll<T>(Vector512<T> left, Vector512<T> right) => AllWhereAllBitsSet(LessThan(left, right));

    [Intrinsic]
    public static bool LessThanAny<T>(Vector512<T> left, Vector512<T> right) => AnyWhereAllBitsSet(LessThan(left, right));

    [Intrinsic]
    public static Vector512<T> LessThanOrEqual<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.LessThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static bool LessThanOrEqualAll<T>(Vector512<T> left, Vector512<T> right) =>
        AllWhereAllBitsSet(LessThanOrEqual(left, right));

    [Intrinsic]
    public static bool LessThanOrEqualAny<T>(Vector512<T> left, Vector512<T> right) =>
        AnyWhereAllBitsSet(LessThanOrEqual(left, right));
}
