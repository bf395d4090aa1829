using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<T> IsEvenInteger<T>(Vector128<T> vector) =>
        Elements.Map<Vector128<T>, T, Elements.IsEvenIntegerOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsFinite<T>(Vector128<T> vector) => Elements.Map<Vector128<T>, T, Elements.IsFiniteOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsInfinity<T>(Vector128<T> vector) =>
        Elements.Map<Vector128<T>, T, Elements.IsInfinityOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsInteger<T>(Vector128<T> vector) =>
        Elements.Map<Vector128<T>, T, Elements.IsIntegerOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsNaN<T>(Vector128<T> vector) => Elements.Map<Vector128<T>, T, Elements.IsNaNOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsNegative<T>(Vector128<T> vector) =>
        Elements.Map<Vector128<T>, T, Elements.IsNegativeOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsNegativeInfinity<T>(Vector128<T> vector) =>
        Elements.Map<Vector128<T>, T, Elements.IsNegativeInfinityOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsNormal<T>(Vector128<T> vector) => Elements.Map<Vector128<T>, T, Elements.IsNormalOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsOddInteger<T>(Vector128<T> vector) =>
        Elements.Map<Vector128<T>, T, Elements.IsOddIntegerOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsPositive<T>(Vector128<T> vector) =>
        Elements.Map<Vector128<T>, T, Elements.IsPositiveOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsPositiveInfinity<T>(Vector128<T> vector) =>
        Elements.Map<Vector128<T>, T, Elements.IsPositiveInfinityOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsSubnormal<T>(Vector128<T> vector) =>
        Elements.Map<Vector128<T>, T, Elements.IsSubnormalOperation>(vector);

    [Intrinsic]
    public static Vector128<T> IsZero<T>(Vector128<T> vector) => Elements.Map<Vector128<T>, T, Elements.IsZeroOperation>(vector);
}
