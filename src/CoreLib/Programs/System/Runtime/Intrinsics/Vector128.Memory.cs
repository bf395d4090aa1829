using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    public static void CopyTo<T>(this Vector128<T> vector, T[] destination)
    {
        CopyTo(vector, destination.AsSpan());
    }

    public static void CopyTo<T>(this Vector128<T> vector, T[] destination, int startIndex)
    {
        if ((uint)startIndex >= (uint)destination.Length)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(startIndex));
        }

        CopyTo(vector, destination.AsSpan(startIndex));
    }

    public static void CopyTo<T>(this Vector128<T> vector, Span<T> destination)
    {
        if (!TryCopyTo(vector, destination))
        {
            Number.ThrowDestinationTooShort();
        }
    }

    [Intrinsic]
    public static unsafe Vector128<T> Load<T>(T* source)
        where T : unmanaged => Unsafe.ReadUnaligned<Vector128<T>>(source);

    [Intrinsic]
    public static unsafe Vector128<T> LoadAligned<T>(T* source)
        where T : unmanaged => Unsafe.ReadUnaligned<Vector128<T>>(source);

    [Intrinsic]
    public static unsafe Vector128<T> LoadAlignedNonTemporal<T>(T* source)
        where T : unmanaged => Unsafe.ReadUnaligned<Vector128<T>>(source);

    [Intrinsic]
    public static Vector128<T> LoadUnsafe<T>(ref readonly T source) =>
        Unsafe.ReadUnaligned<Vector128<T>>(ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in source)));

    [Intrinsic]
    public static Vector128<T> LoadUnsafe<T>(ref readonly T source, nuint elementOffset) =>
        Unsafe.ReadUnaligned<Vector128<T>>(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref Unsafe.AsRef(in source), (nint)elementOffset)));

    [Intrinsic]
    public static unsafe void Store<T>(this Vector128<T> source, T* destination)
        where T : unmanaged => Unsafe.WriteUnaligned(destination, source);

    [Intrinsic]
    public static unsafe void StoreAligned<T>(this Vector128<T> source, T* destination)
        where T : unmanaged => Unsafe.WriteUnaligned(destination, source);

    [Intrinsic]
    public static unsafe void StoreAlignedNonTemporal<T>(this Vector128<T> source, T* destination)
        where T : unmanaged => Unsafe.WriteUnaligned(destination, source);

    [Intrinsic]
    public static void StoreUnsafe<T>(this Vector128<T> source, ref T destination) =>
        Unsafe.WriteUnaligned(ref Unsafe.As<T, byte>(ref destination), source);

    [Intrinsic]
    public static void StoreUnsafe<T>(this Vector128<T> source, ref T destination, nuint elementOffset) =>
        Unsafe.WriteUnaligned(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref destination, (nint)elementOffset)), source);

    public static bool TryCopyTo<T>(this Vector128<T> vector, Span<T> destination)
    {
        if (destination.Length < Vector128<T>.Count)
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(destination)), vector);
        return true;
    }
}
