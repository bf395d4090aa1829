using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<T> Clamp<T>(Vector256<T> value, Vector256<T> min, Vector256<T> max) => Min(Max(value, min), max);

    [Intrinsic]
    public static Vector256<T> ClampNative<T>(Vector256<T> value, Vector256<T> min, Vector256<T> max) =>
        MinNative(MaxNative(value, min), max);

    [Intrinsic]
    public static Vector256<T> Max<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.MaxOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> MaxMagnitude<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.MaxMagnitudeOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> MaxMagnitudeNumber<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.MaxMagnitudeNumberOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> MaxNative<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.MaxNativeOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> MaxNumber<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.MaxNumberOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> Min<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.MinOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> MinMagnitude<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.MinMagnitudeOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> MinMagnitudeNumber<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.MinMagnitudeNumberOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> MinNative<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.MinNativeOperation>(left, right);

    [Intrinsic]
    public static Vector256<T> MinNumber<T>(Vector256<T> left, Vector256<T> right) =>
        Elements.Map<Vector256<T>, T, Elements.MinNumberOperation>(left, right);
}
