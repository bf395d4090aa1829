using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static T GetElement<T>(this Vector<T> vector, int index) => Elements.Get<Vector<T>, T>(vector, index);

    [Intrinsic]
    public static T ToScalar<T>(this Vector<T> vector) => Elements.At<Vector<T>, T>(ref vector, 0);

    [Intrinsic]
    public static Vector<T> WithElement<T>(this Vector<T> vector, int index, T value) => Elements.With(vector, index, value);
}
