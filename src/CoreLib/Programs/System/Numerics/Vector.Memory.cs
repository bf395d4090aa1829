using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static unsafe Vector<T> Load<T>(T* source)
        where T : unmanaged => Unsafe.ReadUnaligned<Vector<T>>(source);

    [Intrinsic]
    public static unsafe Vector<T> LoadAligned<T>(T* source)
        where T : unmanaged => Unsafe.ReadUnaligned<Vector<T>>(source);

    [Intrinsic]
    public static unsafe Vector<T> LoadAlignedNonTemporal<T>(T* source)
        where T : unmanaged => Unsafe.ReadUnaligned<Vector<T>>(source);

    [Intrinsic]
    public static Vector<T> LoadUnsafe<T>(ref readonly T source) =>
        Unsafe.ReadUnaligned<Vector<T>>(ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in source)));

    [Intrinsic]
    public static Vector<T> LoadUnsafe<T>(ref readonly T source, nuint elementOffset) =>
        Unsafe.ReadUnaligned<Vector<T>>(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref Unsafe.AsRef(in source), (nint)elementOffset)));

    [Intrinsic]
    public static unsafe void Store<T>(this Vector<T> source, T* destination)
        where T : unmanaged => Unsafe.WriteUnaligned(destination, source);

    [Intrinsic]
    public static unsafe void StoreAligned<T>(this Vector<T> source, T* destination)
        where T : unmanaged => Unsafe.WriteUnaligned(destination, source);

    [Intrinsic]
    public static unsafe void StoreAlignedNonTemporal<T>(this Vector<T> source, T* destination)
        where T : unmanaged => Unsafe.WriteUnaligned(destination, source);

    [Intrinsic]
    public static void StoreUnsafe<T>(this Vector<T> source, ref T destination) =>
        Unsafe.WriteUnaligned(ref Unsafe.As<T, byte>(ref destination), source);

    [Intrinsic]
    public static void StoreUnsafe<T>(this Vector<T> source, ref T destination, nuint elementOffset) =>
        Unsafe.WriteUnaligned(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref destination, (nint)elementOffset)), source);
}
