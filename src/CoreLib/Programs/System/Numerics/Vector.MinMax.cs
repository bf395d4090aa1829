using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static Vector<T> Clamp<T>(Vector<T> value, Vector<T> min, Vector<T> max) => Min(Max(value, min), max);

    [Intrinsic]
    public static Vector<T> ClampNative<T>(Vector<T> value, Vector<T> min, Vector<T> max) => MinNative(MaxNative(value, min), max);

    [Intrinsic]
    public static Vector<T> Max<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.MaxOperation>(left, right);

    [Intrinsic]
    public static Vector<T> MaxMagnitude<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.MaxMagnitudeOperation>(left, right);

    [Intrinsic]
    public static Vector<T> MaxMagnitudeNumber<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.MaxMagnitudeNumberOperation>(left, right);

    [Intrinsic]
    public static Vector<T> MaxNative<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.MaxNativeOperation>(left, right);

    [Intrinsic]
    public static Vector<T> MaxNumber<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.MaxNumberOperation>(left, right);

    [Intrinsic]
    public static Vector<T> Min<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.MinOperation>(left, right);

    [Intrinsic]
    public static Vector<T> MinMagnitude<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.MinMagnitudeOperation>(left, right);

    [Intrinsic]
    public static Vector<T> MinMagnitudeNumber<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.MinMagnitudeNumberOperation>(left, right);

    [Intrinsic]
    public static Vector<T> MinNative<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.MinNativeOperation>(left, right);

    [Intrinsic]
    public static Vector<T> MinNumber<T>(Vector<T> left, Vector<T> right) =>
        Elements.Map<Vector<T>, T, Elements.MinNumberOperation>(left, right);
}
