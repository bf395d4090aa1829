using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<T> Clamp<T>(Vector128<T> value, Vector128<T> min, Vector128<T> max) => Min(Max(value, min), max);

    [Intrinsic]
    public static Vector128<T> ClampNative<T>(Vector128<T> value, Vector128<T> min, Vector128<T> max) =>
        MinNative(MaxNative(value, min), max);

    [Intrinsic]
    public static Vector128<T> Max<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.MaxOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> MaxMagnitude<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.MaxMagnitudeOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> MaxMagnitudeNumber<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.MaxMagnitudeNumberOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> MaxNative<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.MaxNativeOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> MaxNumber<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.MaxNumberOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> Min<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.MinOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> MinMagnitude<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.MinMagnitudeOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> MinMagnitudeNumber<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.MinMagnitudeNumberOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> MinNative<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.MinNativeOperation>(left, right);

    [Intrinsic]
    public static Vector128<T> MinNumber<T>(Vector128<T> left, Vector128<T> right) =>
        Elements.Map<Vector128<T>, T, Elements.MinNumberOperation>(left, right);
}
