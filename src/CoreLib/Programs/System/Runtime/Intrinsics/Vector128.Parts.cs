using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static T GetElement<T>(this Vector128<T> vector, int index) => Elements.Get<Vector128<T>, T>(vector, index);

    [Intrinsic]
    public static Vector64<T> GetLower<T>(this Vector128<T> vector) => Elements.At<Vector128<T>, Vector64<T>>(ref vector, 0);

    [Intrinsic]
    public static Vector64<T> GetUpper<T>(this Vector128<T> vector) => Elements.At<Vector128<T>, Vector64<T>>(ref vector, 1);

    [Intrinsic]
    public static T ToScalar<T>(this Vector128<T> vector) => Elements.At<Vector128<T>, T>(ref vector, 0);

    [Intrinsic]
    public static Vector256<T> ToVector256<T>(this Vector128<T> vector)
    {
        Vector256<T> result = default;
        Elements.At<Vector256<T>, Vector128<T>>(ref result, 0) = vector;
        return result;
    }

    [Intrinsic]
    public static Vector256<T> ToVector256Unsafe<T>(this Vector128<T> vector)
    {
        Vector256<T> result = default;
        Elements.At<Vector256<T>, Vector128<T>>(ref result, 0) = vector;
        return result;
    }

    [Intrinsic]
    public static Vector128<T> WithElement<T>(this Vector128<T> vector, int index, T value) => Elements.With(vector, index, value);

    [Intrinsic]
    public static Vector128<T> WithLower<T>(this Vector128<T> vector, Vector64<T> value)
    {
        Elements.At<Vector128<T>, Vector64<T>>(ref vector, 0) = value;
        return vector;
    }

    [Intrinsic]
    public static Vector128<T> WithUpper<T>(this Vector128<T> vector, Vector64<T> value)
    {
        Elements.At<Vector128<T>, Vector64<T>>(ref vector, 1) = value;
        return vector;
    }
}
