using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static T GetElement<T>(this Vector64<T> vector, int index) => Elements.Get<Vector64<T>, T>(vector, index);

    [Intrinsic]
    public static T ToScalar<T>(this Vector64<T> vector) => Elements.At<Vector64<T>, T>(ref vector, 0);

    [Intrinsic]
    public static Vector128<T> ToVector128<T>(this Vector64<T> vector)
    {
        Vector128<T> result = default;
        Elements.At<Vector128<T>, Vector64<T>>(ref result, 0) = vector;
        return result;
    }

    [Intrinsic]
    public static Vector128<T> ToVector128Unsafe<T>(this Vector64<T> vector)
    {
        Vector128<T> result = default;
        Elements.At<Vector128<T>, Vector64<T>>(ref result, 0) = vector;
        return result;
    }

    [Intrinsic]
    public static Vector64<T> WithElement<T>(this Vector64<T> vector, int index, T value) => Elements.With(vector, index, value);
}
