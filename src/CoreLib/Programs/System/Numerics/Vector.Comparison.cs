using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static Vector<T> Equals<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.EqualsOperation>(left, right);

    [Intrinsic]
    public static Vector<long> Equals(Vector<double> left, Vector<double> right) =>
        As<double, long>(Elements.Map<Vector<double>, double, Elements.EqualsOperation>(left, right));

    [Intrinsic]
    public static Vector<int> Equals(Vector<int> left, Vector<int> right) =>
        Elements.Map<Vector<int>, int, Elements.EqualsOperation>(left, right);

    [Intrinsic]
    public static Vector<long> Equals(Vector<long> left, Vector<long> right) =>
        Elements.Map<Vector<long>, long, Elements.EqualsOperation>(left, right);

    [Intrinsic]
    public static Vector<int> Equals(Vector<float> left, Vector<float> right) =>
        As<float, int>(Elements.Map<Vector<float>, float, Elements.EqualsOperation>(left, right));

    [Intrinsic]
    public static bool EqualsAll<T>(Vector<T> left, Vector<T> right) =>
        AllWhereAllBitsSet(Elements.Map<Vector<T>, T, Elements.EqualsOperation>(left, right));

    [Intrinsic]
    public static bool EqualsAny<T>(Vector<T> left, Vector<T> right) =>
        AnyWhereAllBitsSet(Elements.Map<Vector<T>, T, Elements.EqualsOperation>(left, right));

    [Intrinsic]
    public static Vector<T> GreaterThan<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.GreaterThanOperation>(left, right);

    [Intrinsic]
    public static Vector<long> GreaterThan(Vector<double> left, Vector<double> right) =>
        As<double, long>(Elements.Map<Vector<double>, double, Elements.GreaterThanOperation>(left, right));

    [Intrinsic]
    public static Vector<int> GreaterThan(Vector<int> left, Vector<int> right) =>
        Elements.Map<Vector<int>, int, Elements.GreaterThanOperation>(left, right);

    [Intrinsic]
    public static Vector<long> GreaterThan(Vector<long> left, Vector<long> right) =>
        Elements.Map<Vector<long>, long, Elements.GreaterThanOperation>(left, right);

    [Intrinsic]
    public static Vector<int> GreaterThan(Vector<float> left, Vector<float> right) =>
        As<float, int>(Elements.Map<Vector<float>, float, Elements.GreaterThanOperation>(left, right));

    [Intrinsic]
    public static bool GreaterThanAll<T>(Vector<T> left, Vector<T> right) =>
        AllWhereAllBitsSet(Elements.Map<Vector<T>, T, Elements.GreaterThanOperation>(left, right));

    [Intrinsic]
    public static bool GreaterThanAny<T>(Vector<T> left, Vector<T> right) =>
        AnyWhereAllBitsSet(Elements.Map<Vector<T>, T, Elements.GreaterThanOperation>(left, right));

    [Intrinsic]
    public static Vector<T> GreaterThanOrEqual<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.GreaterThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static Vector<long> GreaterThanOrEqual(Vector<double> left, Vector<double> right) =>
        As<double, long>(Elements.Map<Vector<double>, double, Elements.GreaterThanOrEqualOperation>(left, right));

    [Intrinsic]
    public static Vector<int> GreaterThanOrEqual(Vector<int> left, Vector<int> right) =>
        Elements.Map<Vector<int>, int, Elements.GreaterThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static Vector<long> GreaterThanOrEqual(Vector<long> left, Vector<long> right) =>
        Elements.Map<Vector<long>, long, Elements.GreaterThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static Vector<int> GreaterThanOrEqual(Vector<float> left, Vector<float> right) =>
        As<float, int>(Elements.Map<Vector<float>, float, Elements.GreaterThanOrEqualOperation>(left, right));

    [Intrinsic]
    public static bool GreaterThanOrEqualAll<T>(Vector<T> left, Vector<T> right) =>
        AllWhereAllBitsSet(Elements.Map<Vector<T>, T, Elements.GreaterThanOrEqualOperation>(left, right));

    [Intrinsic]
    public static bool GreaterThanOrEqualAny<T>(Vector<T> left, Vector<T> right) =>
        AnyWhereAllBitsSet(Elements.Map<Vector<T>, T, Elements.GreaterThanOrEqualOperation>(left, right));

    [Intrinsic]
    public static Vector<T> LessThan<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.LessThanOperation>(left, right);

    [Intrinsic]
    public static Vector<long> LessThan(Vector<double> left, Vector<double> right) =>
        As<double, long>(Elements.Map<Vector<double>, double, Elements.LessThanOperation>(left, right));

    [Intrinsic]
    public static Vector<int> LessThan(Vector<int> left, Vector<int> right) =>
        Elements.Map<Vector<int>, int, Elements.LessThanOperation>(left, right);

    [Intrinsic]
    public static Vector<long> LessThan(Vector<long> left, Vector<long> right) =>
        Elements.Map<Vector<long>, long, Elements.LessThanOperation>(left, right);

    [Intrinsic]
    public static Vector<int> LessThan(Vector<float> left, Vector<float> right) =>
        As<float, int>(Elements.Map<Vector<float>, float, Elements.LessThanOperation>(left, right));

    [Intrinsic]
    public static bool LessThanAll<T>(Vector<T> left, Vector<T> right) =>
        AllWhereAllBitsSet(Elements.Map<Vector<T>, T, Elements.LessThanOperation>(left, right));

    [Intrinsic]
    public static bool LessThanAny<T>(Vector<T> left, Vector<T> right) =>
        AnyWhereAllBitsSet(Elements.Map<Vector<T>, T, Elements.LessThanOperation>(left, right));

    [Intrinsic]
    public static Vector<T> LessThanOrEqual<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.LessThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static Vector<long> LessThanOrEqual(Vector<double> left, Vector<double> right) =>
        As<double, long>(Elements.Map<Vector<double>, double, Elements.LessThanOrEqualOperation>(left, right));

    [Intrinsic]
    public static Vector<int> LessThanOrEqual(Vector<int> left, Vector<int> right) =>
        Elements.Map<Vector<int>, int, Elements.LessThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static Vector<long> LessThanOrEqual(Vector<long> left, Vector<long> right) =>
        Elements.Map<Vector<long>, long, Elements.LessThanOrEqualOperation>(left, right);

    [Intrinsic]
    public static Vector<int> LessThanOrEqual(Vector<float> left, Vector<float> right) =>
        As<float, int>(Elements.Map<Vector<float>, float, Elements.LessThanOrEqualOperation>(left, right));

    [Intrinsic]
    public static bool LessThanOrEqualAll<T>(Vector<T> left, Vector<T> right) =>
        AllWhereAllBitsSet(Elements.Map<Vector<T>, T, Elements.LessThanOrEqualOperation>(left, right));

    [Intrinsic]
    public static bool LessThanOrEqualAny<T>(Vector<T> left, Vector<T> right) =>
        AnyWhereAllBitsSet(Elements.Map<Vector<T>, T, Elements.LessThanOrEqualOperation>(left, right));
}
