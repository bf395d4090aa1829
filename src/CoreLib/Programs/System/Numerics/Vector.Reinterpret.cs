using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static Vector<TTo> As<TFrom, TTo>(this Vector<TFrom> vector) => Unsafe.BitCast<Vector<TFrom>, Vector<TTo>>(vector);

    [Intrinsic]
    public static Vector<byte> AsVectorByte<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<byte>>(value);

    [Intrinsic]
    public static Vector<double> AsVectorDouble<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<double>>(value);

    [Intrinsic]
    public static Vector<short> AsVectorInt16<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<short>>(value);

    [Intrinsic]
    public static Vector<int> AsVectorInt32<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<int>>(value);

    [Intrinsic]
    public static Vector<long> AsVectorInt64<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<long>>(value);

    [Intrinsic]
    public static Vector<nint> AsVectorNInt<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<nint>>(value);

    [Intrinsic]
    public static Vector<nuint> AsVectorNUInt<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<nuint>>(value);

    [Intrinsic]
    public static Vector<sbyte> AsVectorSByte<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<sbyte>>(value);

    [Intrinsic]
    public static Vector<float> AsVectorSingle<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<float>>(value);

    [Intrinsic]
    public static Vector<ushort> AsVectorUInt16<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<ushort>>(value);

    [Intrinsic]
    public static Vector<uint> AsVectorUInt32<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<uint>>(value);

    [Intrinsic]
    public static Vector<ulong> AsVectorUInt64<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector<ulong>>(value);
}
