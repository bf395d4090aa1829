using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static T GetElement<T>(this Vector256<T> vector, int index) => Elements.Get<Vector256<T>, T>(vector, index);

    [Intrinsic]
    public static Vector128<T> GetLower<T>(this Vector256<T> vector) => Elements.At<Vector256<T>, Vector128<T>>(ref vector, 0);

    [Intrinsic]
    public static Vector128<T> GetUpper<T>(this Vector256<T> vector) => Elements.At<Vector256<T>, Vector128<T>>(ref vector, 1);

    [Intrinsic]
    public static T ToScalar<T>(this Vector256<T> vector) => Elements.At<Vector256<T>, T>(ref vector, 0);

    [Intrinsic]
    public static Vector512<T> ToVector512<T>(this Vector256<T> vector)
    {
        Vector512<T> result = default;
        Elements.At<Vector512<T>, Vector256<T>>(ref result, 0) = vector;
        return result;
    }

    [Intrinsic]
    public static Vector512<T> ToVector512Unsafe<T>(this Vector256<T> vector)
    {
        Vector512<T> result = default;
        Elements.At<Vector512<T>, Vector256<T>>(ref result, 0) = vector;
        return result;
    }

    [Intrinsic]
    public static Vector256<T> WithElement<T>(this Vector256<T> vector, int index, T value) => Elements.With(vector, index, value);

    [Intrinsic]
    public static Vector256<T> WithLower<T>(this Vector256<T> vector, Vector128<T> value)
    {
        Elements.At<Vector256<T>, Vector128<T>>(ref vector, 0) = value;
        return vector;
    }

    [Intrinsic]
    public static Vector256<T> WithUpper<T>(this Vector256<T> vector, Vector128<T> value)
    {
        Elements.At<Vector256<T>, Vector128<T>>(ref vector, 1) = value;
        return vector;
    }
}
