using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<T> Equals<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.EqualsOperation>(left, right);

    [Intrinsic]
    public static bool EqualsAll<T>(Vector64<T> left, Vector64<T> right) => AllWhereAllBitsSet(Equals(left, right));

    [Intrinsic]
    public static bool EqualsAny<T>(Vector64<T> left, Vector64<T> right) => AnyWhereAllBitsSet(Equals(left, right));

    [Intrinsic]
    public static Vector64<T> GreaterThan<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.GreaterThanOperation>(left, right);

    [Intrinsic]
    public static bool GreaterThanAll<T>(Vector64<T> left, Vector64<T> right) => AllWhereAllBitsSet(GreaterThan(left, right));

    [Intrinsic]
    public static bool GreaterThanAny<T>(Vector64<T> left, Vector64<T> right) => AnyWhereAllBitsSet(GreaterThan(left, right));

    [Intrinsic]
    public static Vector64<T> GreaterThanOrEqual<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.GreaterThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static bool GreaterThanOrEqualAll<T>(Vector64<T> left, Vector64<T> right) =>
        AllWhereAllBitsSet(GreaterThanOrEqual(left, right));

    [Intrinsic]
    public static bool GreaterThanOrEqualAny<T>(Vector64<T> left, Vector64<T> right) =>
        AnyWhereAllBitsSet(GreaterThanOrEqual(left, right));

    [Intrinsic]
    public static Vector64<T> LessThan<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.LessThanOperation>(left, right);

    [Intrinsic]
    public static bool LessThanAll<T>(Vector64<T> left, Vector64<T> right) => AllWhereAllBitsSet(LessThan(left, right));

    [Intrinsic]
    public static bool LessThanAny<T>(Vector64<T> left, Vector64<T> right) => AnyWhereAllBitsSet(LessThan(left, right));

    [Intrinsic]
    public static Vector64<T> LessThanOrEqual<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.LessThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static bool LessThanOrEqualAll<T>(Vector64<T> left, Vector64<T> right) =>
        AllWhereAllBitsSet(LessThanOrEqual(left, right));

    [Intrinsic]
    public static bool LessThanOrEqualAny<T>(Vector64<T> left, Vector64<T> right) =>
        AnyWhereAllBitsSet(LessThanOrEqual(left, right));
}
