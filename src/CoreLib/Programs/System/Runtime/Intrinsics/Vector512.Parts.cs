using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static T GetElement<T>(this Vector512<T> vector, int index) => Elements.Get<Vector512<T>, T>(vector, index);

    [Intrinsic]
    public static Vector256<T> GetLower<T>(this Vector512<T> vector) => Elements.At<Vector512<T>, Vector256<T>>(ref vector, 0);

    [Intrinsic]
    public static Vector256<T> GetUpper<T>(this Vector512<T> vector) => Elements.At<Vector512<T>, Vector256<T>>(ref vector, 1);

    [Intrinsic]
    public static T ToScalar<T>(this Vector512<T> vector) => Elements.At<Vector512<T>, T>(ref vector, 0);

    [Intrinsic]
    public static Vector512<T> WithElement<T>(this Vector512<T> vector, int index, T value) => Elements.With(vector, index, value);

    [Intrinsic]
    public static Vector512<T> WithLower<T>(this Vector512<T> vector, Vector256<T> value)
    {
        Elements.At<Vector512<T>, Vector256<T>>(ref vector, 0) = value;
        return vector;
    }

    [Intrinsic]
    public static Vector512<T> WithUpper<T>(this Vector512<T> vector, Vector256<T> value)
    {
        Elements.At<Vector512<T>, Vector256<T>>(ref vector, 1) = value;
        return vector;
    }
}
