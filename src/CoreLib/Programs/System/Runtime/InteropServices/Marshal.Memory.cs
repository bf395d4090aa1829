using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

// Blocks of native memory, and copies between these and arrays.
public static unsafe partial class Marshal
{
    /// <summary>In bytes. To be freed by <see cref="FreeHGlobal"/>.</summary>
    public static nint AllocHGlobal(int cb) => AllocHGlobal((nint)cb);

    /// <inheritdoc cref="AllocHGlobal(int)"/>
    public static nint AllocHGlobal(nint cb) => (nint)NativeMemory.Alloc((nuint)cb);

    public static nint ReAllocHGlobal(nint pv, nint cb) => (nint)NativeMemory.Realloc((void*)pv, (nuint)cb);

    public static void FreeHGlobal(nint hglobal) => NativeMemory.Free((void*)hglobal);

    /// <summary>In bytes. To be freed by <see cref="FreeCoTaskMem"/>.</summary>
    public static nint AllocCoTaskMem(int cb) => (nint)NativeMemory.Alloc((uint)cb);

    public static nint ReAllocCoTaskMem(nint pv, int cb)
    {
        if (cb == 0 && pv != 0)
        {
            FreeCoTaskMem(pv);
            return 0;
        }

        return (nint)NativeMemory.Realloc((void*)pv, (uint)cb);
    }

    public static void FreeCoTaskMem(nint ptr) => NativeMemory.Free((void*)ptr);

    public static void Copy(int[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);

    public static void Copy(char[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);

    public static void Copy(short[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);

    public static void Copy(long[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);

    public static void Copy(float[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);

    public static void Copy(double[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);

    public static void Copy(byte[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);

    public static void Copy(nint[] source, int startIndex, nint destination, int length) => CopyOut(source, startIndex, destination, length);

    public static void Copy(nint source, int[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);

    public static void Copy(nint source, char[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);

    public static void Copy(nint source, short[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);

    public static void Copy(nint source, long[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);

    public static void Copy(nint source, float[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);

    public static void Copy(nint source, double[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);

    public static void Copy(nint source, byte[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);

    public static void Copy(nint source, nint[] destination, int startIndex, int length) => CopyIn(source, destination, startIndex, length);

    private static void CopyOut<T>(T[] source, int startIndex, nint destination, int length)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull((void*)destination, nameof(destination));
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        new Span<T>(source, startIndex, length).CopyTo(new Span<T>((void*)destination, length));
    }

    private static void CopyIn<T>(nint source, T[] destination, int startIndex, int length)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull((void*)source, nameof(source));
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        new Span<T>((void*)source, length).CopyTo(new Span<T>(destination, startIndex, length));
    }
}
