using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<TTo> As<TFrom, TTo>(this Vector64<TFrom> vector) =>
        Unsafe.BitCast<Vector64<TFrom>, Vector64<TTo>>(vector);

    [Intrinsic]
    public static Vector64<byte> AsByte<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<byte>>(vector);

    [Intrinsic]
    public static Vector64<double> AsDouble<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<double>>(vector);

    [Intrinsic]
    public static Vector64<short> AsInt16<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<short>>(vector);

    [Intrinsic]
    public static Vector64<int> AsInt32<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<int>>(vector);

    [Intrinsic]
    public static Vector64<long> AsInt64<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<long>>(vector);

    [Intrinsic]
    public static Vector64<nint> AsNInt<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<nint>>(vector);

    [Intrinsic]
    public static Vector64<nuint> AsNUInt<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<nuint>>(vector);

    [Intrinsic]
    public static Vector64<sbyte> AsSByte<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<sbyte>>(vector);

    [Intrinsic]
    public static Vector64<float> AsSingle<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<float>>(vector);

    [Intrinsic]
    public static Vector64<ushort> AsUInt16<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<ushort>>(vector);

    [Intrinsic]
    public static Vector64<uint> AsUInt32<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<uint>>(vector);

    [Intrinsic]
    public static Vector64<ulong> AsUInt64<T>(this Vector64<T> vector) => Unsafe.BitCast<Vector64<T>, Vector64<ulong>>(vector);
}
