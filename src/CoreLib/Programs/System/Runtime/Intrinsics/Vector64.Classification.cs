using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<T> IsEvenInteger<T>(Vector64<T> vector) =>
        Elements.Map<Vector64<T>, T, Elements.IsEvenIntegerOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsFinite<T>(Vector64<T> vector) => Elements.Map<Vector64<T>, T, Elements.IsFiniteOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsInfinity<T>(Vector64<T> vector) =>
        Elements.Map<Vector64<T>, T, Elements.IsInfinityOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsInteger<T>(Vector64<T> vector) => Elements.Map<Vector64<T>, T, Elements.IsIntegerOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsNaN<T>(Vector64<T> vector) => Elements.Map<Vector64<T>, T, Elements.IsNaNOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsNegative<T>(Vector64<T> vector) =>
        Elements.Map<Vector64<T>, T, Elements.IsNegativeOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsNegativeInfinity<T>(Vector64<T> vector) =>
        Elements.Map<Vector64<T>, T, Elements.IsNegativeInfinityOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsNormal<T>(Vector64<T> vector) => Elements.Map<Vector64<T>, T, Elements.IsNormalOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsOddInteger<T>(Vector64<T> vector) =>
        Elements.Map<Vector64<T>, T, Elements.IsOddIntegerOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsPositive<T>(Vector64<T> vector) =>
        Elements.Map<Vector64<T>, T, Elements.IsPositiveOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsPositiveInfinity<T>(Vector64<T> vector) =>
        Elements.Map<Vector64<T>, T, Elements.IsPositiveInfinityOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsSubnormal<T>(Vector64<T> vector) =>
        Elements.Map<Vector64<T>, T, Elements.IsSubnormalOperation>(vector);

    [Intrinsic]
    public static Vector64<T> IsZero<T>(Vector64<T> vector) => Elements.Map<Vector64<T>, T, Elements.IsZeroOperation>(vector);
}
