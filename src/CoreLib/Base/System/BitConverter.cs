using System.Runtime.CompilerServices;

namespace System;

/// <summary>The bits of values, in the byte order of the machine, which is little-endian.</summary>
public static partial class BitConverter
{
    public static readonly bool IsLittleEndian = true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long DoubleToInt64Bits(double value) => Unsafe.BitCast<double, long>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong DoubleToUInt64Bits(double value) => Unsafe.BitCast<double, ulong>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Int64BitsToDouble(long value) => Unsafe.BitCast<long, double>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double UInt64BitsToDouble(ulong value) => Unsafe.BitCast<ulong, double>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SingleToInt32Bits(float value) => Unsafe.BitCast<float, int>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint SingleToUInt32Bits(float value) => Unsafe.BitCast<float, uint>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Int32BitsToSingle(int value) => Unsafe.BitCast<int, float>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float UInt32BitsToSingle(uint value) => Unsafe.BitCast<uint, float>(value);

    public static ushort ToUInt16(ReadOnlySpan<byte> value) => Runtime.InteropServices.MemoryMarshal.Read<ushort>(value);

    public static int ToInt32(ReadOnlySpan<byte> value) => Runtime.InteropServices.MemoryMarshal.Read<int>(value);

    public static uint ToUInt32(ReadOnlySpan<byte> value) => Runtime.InteropServices.MemoryMarshal.Read<uint>(value);

    public static long ToInt64(ReadOnlySpan<byte> value) => Runtime.InteropServices.MemoryMarshal.Read<long>(value);

    public static ulong ToUInt64(ReadOnlySpan<byte> value) => Runtime.InteropServices.MemoryMarshal.Read<ulong>(value);
}
