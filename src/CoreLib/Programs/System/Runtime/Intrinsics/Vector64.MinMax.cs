using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<T> Clamp<T>(Vector64<T> value, Vector64<T> min, Vector64<T> max) => Min(Max(value, min), max);

    [Intrinsic]
    public static Vector64<T> ClampNative<T>(Vector64<T> value, Vector64<T> min, Vector64<T> max) =>
        MinNative(MaxNative(value, min), max);

    [Intrinsic]
    public static Vector64<T> Max<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.MaxOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> MaxMagnitude<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.MaxMagnitudeOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> MaxMagnitudeNumber<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.MaxMagnitudeNumberOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> MaxNative<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.MaxNativeOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> MaxNumber<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.MaxNumberOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> Min<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.MinOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> MinMagnitude<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.MinMagnitudeOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> MinMagnitudeNumber<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.MinMagnitudeNumberOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> MinNative<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.MinNativeOperation>(left, right);

    [Intrinsic]
    public static Vector64<T> MinNumber<T>(Vector64<T> left, Vector64<T> right) =>
        Elements.Map<Vector64<T>, T, Elements.MinNumberOperation>(left, right);
}
