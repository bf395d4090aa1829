using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<T> IsEvenInteger<T>(Vector256<T> vector) =>
        Elements.Map<Vector256<T>, T, Elements.IsEvenIntegerOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsFinite<T>(Vector256<T> vector) => Elements.Map<Vector256<T>, T, Elements.IsFiniteOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsInfinity<T>(Vector256<T> vector) =>
        Elements.Map<Vector256<T>, T, Elements.IsInfinityOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsInteger<T>(Vector256<T> vector) =>
        Elements.Map<Vector256<T>, T, Elements.IsIntegerOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsNaN<T>(Vector256<T> vector) => Elements.Map<Vector256<T>, T, Elements.IsNaNOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsNegative<T>(Vector256<T> vector) =>
        Elements.Map<Vector256<T>, T, Elements.IsNegativeOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsNegativeInfinity<T>(Vector256<T> vector) =>
        Elements.Map<Vector256<T>, T, Elements.IsNegativeInfinityOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsNormal<T>(Vector256<T> vector) => Elements.Map<Vector256<T>, T, Elements.IsNormalOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsOddInteger<T>(Vector256<T> vector) =>
        Elements.Map<Vector256<T>, T, Elements.IsOddIntegerOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsPositive<T>(Vector256<T> vector) =>
        Elements.Map<Vector256<T>, T, Elements.IsPositiveOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsPositiveInfinity<T>(Vector256<T> vector) =>
        Elements.Map<Vector256<T>, T, Elements.IsPositiveInfinityOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsSubnormal<T>(Vector256<T> vector) =>
        Elements.Map<Vector256<T>, T, Elements.IsSubnormalOperation>(vector);

    [Intrinsic]
    public static Vector256<T> IsZero<T>(Vector256<T> vector) => Elements.Map<Vector256<T>, T, Elements.IsZeroOperation>(vector);
}
