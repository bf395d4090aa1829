using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<T> IsEvenInteger<T>(Vector512<T> vector) =>
        Elements.Map<Vector512<T>, T, Elements.IsEvenIntegerOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsFinite<T>(Vector512<T> vector) => Elements.Map<Vector512<T>, T, Elements.IsFiniteOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsInfinity<T>(Vector512<T> vector) =>
        Elements.Map<Vector512<T>, T, Elements.IsInfinityOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsInteger<T>(Vector512<T> vector) =>
        Elements.Map<Vector512<T>, T, Elements.IsIntegerOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsNaN<T>(Vector512<T> vector) => Elements.Map<Vector512<T>, T, Elements.IsNaNOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsNegative<T>(Vector512<T> vector) =>
        Elements.Map<Vector512<T>, T, Elements.IsNegativeOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsNegativeInfinity<T>(Vector512<T> vector) =>
        Elements.Map<Vector512<T>, T, Elements.IsNegativeInfinityOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsNormal<T>(Vector512<T> vector) => Elements.Map<Vector512<T>, T, Elements.IsNormalOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsOddInteger<T>(Vector512<T> vector) =>
        Elements.Map<Vector512<T>, T, Elements.IsOddIntegerOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsPositive<T>(Vector512<T> vector) =>
        Elements.Map<Vector512<T>, T, Elements.IsPositiveOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsPositiveInfinity<T>(Vector512<T> vector) =>
        Elements.Map<Vector512<T>, T, Elements.IsPositiveInfinityOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsSubnormal<T>(Vector512<T> vector) =>
        Elements.Map<Vector512<T>, T, Elements.IsSubnormalOperation>(vector);

    [Intrinsic]
    public static Vector512<T> IsZero<T>(Vector512<T> vector) => Elements.Map<Vector512<T>, T, Elements.IsZeroOperation>(vector);
}
