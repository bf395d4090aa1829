using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<TTo> As<TFrom, TTo>(this Vector512<TFrom> vector) =>
        Unsafe.BitCast<Vector512<TFrom>, Vector512<TTo>>(vector);

    [Intrinsic]
    public static Vector512<byte> AsByte<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<byte>>(vector);

    [Intrinsic]
    public static Vector512<double> AsDouble<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<double>>(vector);

    [Intrinsic]
    public static Vector512<short> AsInt16<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<short>>(vector);

    [Intrinsic]
    public static Vector512<int> AsInt32<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<int>>(vector);

    [Intrinsic]
    public static Vector512<long> AsInt64<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<long>>(vector);

    [Intrinsic]
    public static Vector512<nint> AsNInt<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<nint>>(vector);

    [Intrinsic]
    public static Vector512<nuint> AsNUInt<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<nuint>>(vector);

    [Intrinsic]
    public static Vector512<sbyte> AsSByte<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<sbyte>>(vector);

    [Intrinsic]
    public static Vector512<float> AsSingle<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<float>>(vector);

    [Intrinsic]
    public static Vector512<ushort> AsUInt16<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<ushort>>(vector);

    [Intrinsic]
    public static Vector512<uint> AsUInt32<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<uint>>(vector);

    [Intrinsic]
    public static Vector512<ulong> AsUInt64<T>(this Vector512<T> vector) => Unsafe.BitCast<Vector512<T>, Vector512<ulong>>(vector);

    [Intrinsic]
    public static Vector512<T> AsVector512<T>(this Vector<T> value)
    {
        Vector512<T> result = default;
        Elements.At<Vector512<T>, Vector<T>>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector<T> AsVector<T>(this Vector512<T> value) => Elements.At<Vector512<T>, Vector<T>>(ref value, 0);
}
