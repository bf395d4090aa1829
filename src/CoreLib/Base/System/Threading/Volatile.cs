using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>
/// Reads with acquire and writes with release order: the compiler turns accesses to volatile fields into LDAR and STLR
/// (Arm ARM B2.3.11), so that each method views its argument as such a field.
/// </summary>
public static unsafe class Volatile
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Read(ref readonly bool location) =>
        Unsafe.As<bool, VolatileBoolean>(ref Unsafe.AsRef(in location)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref bool location, bool value) =>
        Unsafe.As<bool, VolatileBoolean>(ref location).Value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static sbyte Read(ref readonly sbyte location) =>
        Unsafe.As<sbyte, VolatileSByte>(ref Unsafe.AsRef(in location)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref sbyte location, sbyte value) =>
        Unsafe.As<sbyte, VolatileSByte>(ref location).Value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Read(ref readonly byte location) =>
        Unsafe.As<byte, VolatileByte>(ref Unsafe.AsRef(in location)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref byte location, byte value) =>
        Unsafe.As<byte, VolatileByte>(ref location).Value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static short Read(ref readonly short location) =>
        Unsafe.As<short, VolatileInt16>(ref Unsafe.AsRef(in location)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref short location, short value) =>
        Unsafe.As<short, VolatileInt16>(ref location).Value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Read(ref readonly ushort location) =>
        Unsafe.As<ushort, VolatileUInt16>(ref Unsafe.AsRef(in location)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref ushort location, ushort value) =>
        Unsafe.As<ushort, VolatileUInt16>(ref location).Value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref readonly int location) =>
        Unsafe.As<int, VolatileInt32>(ref Unsafe.AsRef(in location)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref int location, int value) =>
        Unsafe.As<int, VolatileInt32>(ref location).Value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Read(ref readonly uint location) =>
        Unsafe.As<uint, VolatileUInt32>(ref Unsafe.AsRef(in location)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref uint location, uint value) =>
        Unsafe.As<uint, VolatileUInt32>(ref location).Value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Read(ref readonly long location) =>
        Unsafe.As<long, VolatileInt64>(ref Unsafe.AsRef(in location)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref long location, long value) =>
        Unsafe.As<long, VolatileInt64>(ref location).Value = (nint)value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(ref readonly ulong location) =>
        Unsafe.As<ulong, VolatileUInt64>(ref Unsafe.AsRef(in location)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref ulong location, ulong value) =>
        Unsafe.As<ulong, VolatileUInt64>(ref location).Value = (nuint)value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Read(ref readonly nint location) =>
        Unsafe.As<nint, VolatileIntPtr>(ref Unsafe.AsRef(in location)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref nint location, nint value) =>
        Unsafe.As<nint, VolatileIntPtr>(ref location).Value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Read(ref readonly nuint location) =>
        Unsafe.As<nuint, VolatileUIntPtr>(ref Unsafe.AsRef(in location)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref nuint location, nuint value) =>
        Unsafe.As<nuint, VolatileUIntPtr>(ref location).Value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Read(ref readonly float location) =>
        Unsafe.BitCast<int, float>(Read(ref Unsafe.As<float, int>(ref Unsafe.AsRef(in location))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref float location, float value) =>
        Write(ref Unsafe.As<float, int>(ref location), Unsafe.BitCast<float, int>(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Read(ref readonly double location) =>
        Unsafe.BitCast<long, double>(Read(ref Unsafe.As<double, long>(ref Unsafe.AsRef(in location))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref double location, double value) =>
        Write(ref Unsafe.As<double, long>(ref location), Unsafe.BitCast<double, long>(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(location))]
    public static T Read<T>([System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(location))] ref readonly T location)
        where T : class? =>
        Unsafe.As<T>(Unsafe.As<T, VolatileObject>(ref Unsafe.AsRef(in location)).Value)!;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T>([System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))] ref T location, T value)
        where T : class? =>
        Unsafe.As<T, VolatileObject>(ref location).Value = value;

    /// <summary>Orders all reads before it with all accesses after it.</summary>
    public static void ReadBarrier() => Interlocked.ReadMemoryBarrier();

    /// <summary>Orders all accesses before it with all writes after it.</summary>
    public static void WriteBarrier() => Interlocked.MemoryBarrier();

    private struct VolatileBoolean
    {
        public volatile bool Value;
    }

    private struct VolatileSByte
    {
        public volatile sbyte Value;
    }

    private struct VolatileByte
    {
        public volatile byte Value;
    }

    private struct VolatileInt16
    {
        public volatile short Value;
    }

    private struct VolatileUInt16
    {
        public volatile ushort Value;
    }

    private struct VolatileInt32
    {
        public volatile int Value;
    }

    private struct VolatileUInt32
    {
        public volatile uint Value;
    }

    private struct VolatileInt64
    {
        public volatile nint Value;
    }

    private struct VolatileUInt64
    {
        public volatile nuint Value;
    }

    private struct VolatileIntPtr
    {
        public volatile nint Value;
    }

    private struct VolatileUIntPtr
    {
        public volatile nuint Value;
    }

    private struct VolatileObject
    {
        public volatile object? Value;
    }
}
