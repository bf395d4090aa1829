using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>Forms for references, primitive types and enumerations alike, and for the types that have no instructions.</summary>
public static unsafe partial class Interlocked
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(location1))]
    public static T CompareExchange<T>(ref T location1, T value, T comparand)
    {
        if (!typeof(T).IsValueType)
        {
            object? seen = CompareExchange(
                ref Unsafe.As<T, object?>(ref location1), Unsafe.As<T, object?>(ref value), Unsafe.As<T, object?>(ref comparand));
            return Unsafe.As<object?, T>(ref seen);
        }

        CheckType<T>();
        switch (sizeof(T))
        {
            case 1:
            {
                byte seen = CompareExchange(
                    ref Unsafe.As<T, byte>(ref location1), Unsafe.As<T, byte>(ref value), Unsafe.As<T, byte>(ref comparand));
                return Unsafe.As<byte, T>(ref seen);
            }

            case 2:
            {
                ushort seen = CompareExchange(
                    ref Unsafe.As<T, ushort>(ref location1), Unsafe.As<T, ushort>(ref value), Unsafe.As<T, ushort>(ref comparand));
                return Unsafe.As<ushort, T>(ref seen);
            }

            case 4:
            {
                int seen = CompareExchange(
                    ref Unsafe.As<T, int>(ref location1), Unsafe.As<T, int>(ref value), Unsafe.As<T, int>(ref comparand));
                return Unsafe.As<int, T>(ref seen);
            }

            default:
            {
                long seen = CompareExchange(
                    ref Unsafe.As<T, long>(ref location1), Unsafe.As<T, long>(ref value), Unsafe.As<T, long>(ref comparand));
                return Unsafe.As<long, T>(ref seen);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(location1))]
    public static T Exchange<T>([NotNullIfNotNull(nameof(value))] ref T location1, T value)
    {
        if (!typeof(T).IsValueType)
        {
            object? seen = Exchange(ref Unsafe.As<T, object?>(ref location1), Unsafe.As<T, object?>(ref value));
            return Unsafe.As<object?, T>(ref seen!);
        }

        CheckType<T>();
        switch (sizeof(T))
        {
            case 1:
            {
                byte seen = Exchange(ref Unsafe.As<T, byte>(ref location1), Unsafe.As<T, byte>(ref value));
                return Unsafe.As<byte, T>(ref seen);
            }

            case 2:
            {
                ushort seen = Exchange(ref Unsafe.As<T, ushort>(ref location1), Unsafe.As<T, ushort>(ref value));
                return Unsafe.As<ushort, T>(ref seen);
            }

            case 4:
            {
                int seen = Exchange(ref Unsafe.As<T, int>(ref location1), Unsafe.As<T, int>(ref value));
                return Unsafe.As<int, T>(ref seen);
            }

            default:
            {
                long seen = Exchange(ref Unsafe.As<T, long>(ref location1), Unsafe.As<T, long>(ref value));
                return Unsafe.As<long, T>(ref seen);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static sbyte CompareExchange(ref sbyte location1, sbyte value, sbyte comparand) =>
        (sbyte)CompareExchange(ref Unsafe.As<sbyte, byte>(ref location1), (byte)value, (byte)comparand);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static short CompareExchange(ref short location1, short value, short comparand) =>
        (short)CompareExchange(ref Unsafe.As<short, ushort>(ref location1), (ushort)value, (ushort)comparand);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float CompareExchange(ref float location1, float value, float comparand)
    {
        int seen = CompareExchange(
            ref Unsafe.As<float, int>(ref location1), Unsafe.BitCast<float, int>(value), Unsafe.BitCast<float, int>(comparand));
        return Unsafe.BitCast<int, float>(seen);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double CompareExchange(ref double location1, double value, double comparand)
    {
        long seen = CompareExchange(
            ref Unsafe.As<double, long>(ref location1), Unsafe.BitCast<double, long>(value), Unsafe.BitCast<double, long>(comparand));
        return Unsafe.BitCast<long, double>(seen);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static sbyte Exchange(ref sbyte location1, sbyte value) =>
        (sbyte)Exchange(ref Unsafe.As<sbyte, byte>(ref location1), (byte)value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static short Exchange(ref short location1, short value) =>
        (short)Exchange(ref Unsafe.As<short, ushort>(ref location1), (ushort)value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Exchange(ref float location1, float value) =>
        Unsafe.BitCast<int, float>(Exchange(ref Unsafe.As<float, int>(ref location1), Unsafe.BitCast<float, int>(value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Exchange(ref double location1, double value) =>
        Unsafe.BitCast<long, double>(Exchange(ref Unsafe.As<double, long>(ref location1), Unsafe.BitCast<double, long>(value)));

    /// <summary>Throws for structures, where the kind of program has exceptions.</summary>
    static partial void CheckType<T>();
}
