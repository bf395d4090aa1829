namespace System.Runtime.CompilerServices;

public static unsafe partial class Unsafe
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAddressGreaterThanOrEqualTo<T>(ref readonly T left, ref readonly T right)
        where T : allows ref struct => !IsAddressLessThan(in left, in right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAddressLessThanOrEqualTo<T>(ref readonly T left, ref readonly T right)
        where T : allows ref struct => !IsAddressGreaterThan(in left, in right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy<T>(void* destination, ref readonly T source)
        where T : allows ref struct => *(T*)destination = source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy<T>(ref T destination, void* source)
        where T : allows ref struct => destination = *(T*)source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T Subtract<T>(ref T source, nint elementOffset)
        where T : allows ref struct => ref Add(ref source, -elementOffset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T Subtract<T>(ref T source, nuint elementOffset)
        where T : allows ref struct => ref Add(ref source, -(nint)elementOffset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void* Subtract<T>(void* source, int elementOffset)
        where T : allows ref struct => (byte*)source - ((nint)elementOffset * sizeof(T));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T SubtractByteOffset<T>(ref T source, nuint byteOffset)
        where T : allows ref struct => ref AddByteOffset(ref source, -(nint)byteOffset);
}
