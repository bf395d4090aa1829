using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<T> Equals<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.EqualsOperation>(left, right);

    [Intrinsic]
    public static bool EqualsAll<T>(Vector128<T> left, Vector128<T> right) => AllWhereAllBitsSet(Equals(left, right));

    [Intrinsic]
    public static bool EqualsAny<T>(Vector128<T> left, Vector128<T> right) => AnyWhereAllBitsSet(Equals(left, right));

    [Intrinsic]
    public static Vector128<T> GreaterThan<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.GreaterThanOperation>(left, right);

    [Intrinsic]
    public static bool GreaterThanAll<T>(Vector128<T> left, Vector128<T> right) => AllWhereAllBitsSet(GreaterThan(left, right));

    [Intrinsic]
    public static bool GreaterThanAny<T>(Vector128<T> left, Vector128<T> right) => AnyWhereAllBitsSet(GreaterThan(left, right));

    [Intrinsic]
    public static Vector128<T> GreaterThanOrEqual<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.GreaterThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static bool GreaterThanOrEqualAll<T>(Vector128<T> left, Vector128<T> right) =>
        AllWhereAllBitsSet(GreaterThanOrEqual(left, right));

    [Intrinsic]
    public static bool GreaterThanOrEqualAny<T>(Vector128<T> left, Vector128<T> right) =>
        AnyWhereAllBitsSet(GreaterThanOrEqual(left, right));

    [Intrinsic]
    public static Vector128<T> LessThan<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.LessThanOperation>(left, right);

    [Intrinsic]
    public static bool LessThanAll<T>(Vector128<T> left, Vector128<T> right) => AllWhereAllBitsSet(LessThan(left, right));

    [Intrinsic]
    public static bool LessThanAny<T>(Vector128<T> left, Vector128<T> right) => AnyWhereAllBitsSet(LessThan(left, right));

    [Intrinsic]
    public static Vector128<T> LessThanOrEqual<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.LessThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static bool LessThanOrEqualAll<T>(Vector128<T> left, Vector128<T> right) =>
        AllWhereAllBitsSet(LessThanOrEqual(left, right));

    [Intrinsic]
    public static bool LessThanOrEqualAny<T>(Vector128<T> left, Vector128<T> right) =>
        AnyWhereAllBitsSet(LessThanOrEqual(left, right));
}
