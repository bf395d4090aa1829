using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<T> Clamp<T>(Vector512<T> value, Vector512<T> min, Vector512<T> max) => Min(Max(value, min), max);

    [Intrinsic]
    public static Vector512<T> ClampNative<T>(Vector512<T> value, Vector512<T> min, Vector512<T> max) =>
        MinNative(MaxNative(value, min), max);

    [Intrinsic]
    public static Vector512<T> Max<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.MaxOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> MaxMagnitude<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.MaxMagnitudeOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> MaxMagnitudeNumber<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.MaxMagnitudeNumberOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> MaxNative<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.MaxNativeOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> MaxNumber<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.MaxNumberOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> Min<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.MinOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> MinMagnitude<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.MinMagnitudeOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> MinMagnitudeNumber<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.MinMagnitudeNumberOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> MinNative<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.MinNativeOperation>(left, right);

    [Intrinsic]
    public static Vector512<T> MinNumber<T>(Vector512<T> left, Vector512<T> right) =>
        Elements.Map<Vector512<T>, T, Elements.MinNumberOperation>(left, right);
}
