using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<TTo> As<TFrom, TTo>(this Vector128<TFrom> vector) =>
        Unsafe.BitCast<Vector128<TFrom>, Vector128<TTo>>(vector);

    [Intrinsic]
    public static Vector128<byte> AsByte<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<byte>>(vector);

    [Intrinsic]
    public static Vector128<double> AsDouble<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<double>>(vector);

    [Intrinsic]
    public static Vector128<short> AsInt16<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<short>>(vector);

    [Intrinsic]
    public static Vector128<int> AsInt32<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<int>>(vector);

    [Intrinsic]
    public static Vector128<long> AsInt64<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<long>>(vector);

    [Intrinsic]
    public static Vector128<nint> AsNInt<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<nint>>(vector);

    [Intrinsic]
    public static Vector128<nuint> AsNUInt<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<nuint>>(vector);

    [Intrinsic]
    public static Vector128<sbyte> AsSByte<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<sbyte>>(vector);

    [Intrinsic]
    public static Vector128<float> AsSingle<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<float>>(vector);

    [Intrinsic]
    public static Vector128<ushort> AsUInt16<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<ushort>>(vector);

    [Intrinsic]
    public static Vector128<uint> AsUInt32<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<uint>>(vector);

    [Intrinsic]
    public static Vector128<ulong> AsUInt64<T>(this Vector128<T> vector) => Unsafe.BitCast<Vector128<T>, Vector128<ulong>>(vector);

    [Intrinsic]
    public static Vector128<T> AsVector128<T>(this Vector<T> value) => Unsafe.BitCast<Vector<T>, Vector128<T>>(value);

    [Intrinsic]
    public static Vector<T> AsVector<T>(this Vector128<T> value) => Unsafe.BitCast<Vector128<T>, Vector<T>>(value);
}
