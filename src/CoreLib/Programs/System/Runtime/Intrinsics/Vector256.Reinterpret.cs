using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<TTo> As<TFrom, TTo>(this Vector256<TFrom> vector) =>
        Unsafe.BitCast<Vector256<TFrom>, Vector256<TTo>>(vector);

    [Intrinsic]
    public static Vector256<byte> AsByte<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<byte>>(vector);

    [Intrinsic]
    public static Vector256<double> AsDouble<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<double>>(vector);

    [Intrinsic]
    public static Vector256<short> AsInt16<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<short>>(vector);

    [Intrinsic]
    public static Vector256<int> AsInt32<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<int>>(vector);

    [Intrinsic]
    public static Vector256<long> AsInt64<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<long>>(vector);

    [Intrinsic]
    public static Vector256<nint> AsNInt<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<nint>>(vector);

    [Intrinsic]
    public static Vector256<nuint> AsNUInt<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<nuint>>(vector);

    [Intrinsic]
    public static Vector256<sbyte> AsSByte<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<sbyte>>(vector);

    [Intrinsic]
    public static Vector256<float> AsSingle<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<float>>(vector);

    [Intrinsic]
    public static Vector256<ushort> AsUInt16<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<ushort>>(vector);

    [Intrinsic]
    public static Vector256<uint> AsUInt32<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<uint>>(vector);

    [Intrinsic]
    public static Vector256<ulong> AsUInt64<T>(this Vector256<T> vector) => Unsafe.BitCast<Vector256<T>, Vector256<ulong>>(vector);

    [Intrinsic]
    public static Vector256<T> AsVector256<T>(this Vector<T> value)
    {
        Vector256<T> result = default;
        Elements.At<Vector256<T>, Vector<T>>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector<T> AsVector<T>(this Vector256<T> value) => Elements.At<Vector256<T>, Vector<T>>(ref value, 0);
}
