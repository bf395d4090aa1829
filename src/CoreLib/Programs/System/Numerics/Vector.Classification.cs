using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static Vector<T> IsEvenInteger<T>(Vector<T> vector) =>
        Elements.Map<Vector<T>, T, Elements.IsEvenIntegerOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsFinite<T>(Vector<T> vector) => Elements.Map<Vector<T>, T, Elements.IsFiniteOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsInfinity<T>(Vector<T> vector) => Elements.Map<Vector<T>, T, Elements.IsInfinityOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsInteger<T>(Vector<T> vector) => Elements.Map<Vector<T>, T, Elements.IsIntegerOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsNaN<T>(Vector<T> vector) => Elements.Map<Vector<T>, T, Elements.IsNaNOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsNegative<T>(Vector<T> vector) => Elements.Map<Vector<T>, T, Elements.IsNegativeOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsNegativeInfinity<T>(Vector<T> vector) =>
        Elements.Map<Vector<T>, T, Elements.IsNegativeInfinityOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsNormal<T>(Vector<T> vector) => Elements.Map<Vector<T>, T, Elements.IsNormalOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsOddInteger<T>(Vector<T> vector) => Elements.Map<Vector<T>, T, Elements.IsOddIntegerOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsPositive<T>(Vector<T> vector) => Elements.Map<Vector<T>, T, Elements.IsPositiveOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsPositiveInfinity<T>(Vector<T> vector) =>
        Elements.Map<Vector<T>, T, Elements.IsPositiveInfinityOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsSubnormal<T>(Vector<T> vector) => Elements.Map<Vector<T>, T, Elements.IsSubnormalOperation>(vector);

    [Intrinsic]
    public static Vector<T> IsZero<T>(Vector<T> vector) => Elements.Map<Vector<T>, T, Elements.IsZeroOperation>(vector);
}
