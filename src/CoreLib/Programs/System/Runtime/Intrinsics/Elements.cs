using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System.Runtime.Intrinsics;

/// <summary>
/// Vectors of every width element by element: what stands behind the vector types where the code generator has no instruction.
/// <c>TVector</c> is a vector of <c>T</c>, one of the twelve primitive types.
/// </summary>
internal static partial class Elements
{
    /// <summary>Something done to one element.</summary>
    internal interface IOperation1
    {
        static abstract T Invoke<T>(T value)
            where T : IBinaryNumber<T>, IMinMaxValue<T>;
    }

    /// <summary>Something done to two elements at the same place.</summary>
    internal interface IOperation2
    {
        static abstract T Invoke<T>(T left, T right)
            where T : IBinaryNumber<T>, IMinMaxValue<T>;
    }

    public static bool IsSupported<T>() =>
        typeof(T) == typeof(byte)
        || typeof(T) == typeof(double)
        || typeof(T) == typeof(short)
        || typeof(T) == typeof(int)
        || typeof(T) == typeof(long)
        || typeof(T) == typeof(nint)
        || typeof(T) == typeof(nuint)
        || typeof(T) == typeof(sbyte)
        || typeof(T) == typeof(float)
        || typeof(T) == typeof(ushort)
        || typeof(T) == typeof(uint)
        || typeof(T) == typeof(ulong);

    public static int Count<TVector, T>()
    {
        Check<T>();
        return Unsafe.SizeOf<TVector>() / Unsafe.SizeOf<T>();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T At<TVector, T>(ref TVector vector, int index) =>
        ref Unsafe.Add(ref Unsafe.As<TVector, T>(ref vector), index);

    public static T Get<TVector, T>(TVector vector, int index)
    {
        if ((uint)index >= (uint)Count<TVector, T>())
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(index));
        }

        return At<TVector, T>(ref vector, index);
    }

    public static TVector With<TVector, T>(TVector vector, int index, T value)
    {
        if ((uint)index >= (uint)Count<TVector, T>())
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(index));
        }

        At<TVector, T>(ref vector, index) = value;
        return vector;
    }

    public static TVector Fill<TVector, T>(T value)
    {
        Unsafe.SkipInit(out TVector result);
        for (int i = 0; i < Count<TVector, T>(); i++)
        {
            At<TVector, T>(ref result, i) = value;
        }

        return result;
    }

    public static TVector AllBitsSet<TVector>()
    {
        Unsafe.SkipInit(out TVector result);
        for (int i = 0; i < Unsafe.SizeOf<TVector>() / sizeof(ulong); i++)
        {
            At<TVector, ulong>(ref result, i) = ulong.MaxValue;
        }

        return result;
    }

    public static T One<T>()
    {
        if (typeof(T) == typeof(byte))
        {
            return (T)(object)(byte)1;
        }

        if (typeof(T) == typeof(double))
        {
            return (T)(object)(double)1;
        }

        if (typeof(T) == typeof(short))
        {
            return (T)(object)(short)1;
        }

        if (typeof(T) == typeof(int))
        {
            return (T)(object)(int)1;
        }

        if (typeof(T) == typeof(long))
        {
            return (T)(object)(long)1;
        }

        if (typeof(T) == typeof(nint))
        {
            return (T)(object)(nint)1;
        }

        if (typeof(T) == typeof(nuint))
        {
            return (T)(object)(nuint)1;
        }

        if (typeof(T) == typeof(sbyte))
        {
            return (T)(object)(sbyte)1;
        }

        if (typeof(T) == typeof(float))
        {
            return (T)(object)(float)1;
        }

        if (typeof(T) == typeof(ushort))
        {
            return (T)(object)(ushort)1;
        }

        if (typeof(T) == typeof(uint))
        {
            return (T)(object)(uint)1;
        }

        if (typeof(T) == typeof(ulong))
        {
            return (T)(object)(ulong)1;
        }

        throw Unsupported();
    }

    public static TVector Map<TVector, T, TOperation>(TVector vector)
        where TOperation : IOperation1
    {
        if (typeof(T) == typeof(byte))
        {
            return Run1<TVector, byte, TOperation>(vector);
        }

        if (typeof(T) == typeof(double))
        {
            return Run1<TVector, double, TOperation>(vector);
        }

        if (typeof(T) == typeof(short))
        {
            return Run1<TVector, short, TOperation>(vector);
        }

        if (typeof(T) == typeof(int))
        {
            return Run1<TVector, int, TOperation>(vector);
        }

        if (typeof(T) == typeof(long))
        {
            return Run1<TVector, long, TOperation>(vector);
        }

        if (typeof(T) == typeof(nint))
        {
            return Run1<TVector, nint, TOperation>(vector);
        }

        if (typeof(T) == typeof(nuint))
        {
            return Run1<TVector, nuint, TOperation>(vector);
        }

        if (typeof(T) == typeof(sbyte))
        {
            return Run1<TVector, sbyte, TOperation>(vector);
        }

        if (typeof(T) == typeof(float))
        {
            return Run1<TVector, float, TOperation>(vector);
        }

        if (typeof(T) == typeof(ushort))
        {
            return Run1<TVector, ushort, TOperation>(vector);
        }

        if (typeof(T) == typeof(uint))
        {
            return Run1<TVector, uint, TOperation>(vector);
        }

        if (typeof(T) == typeof(ulong))
        {
            return Run1<TVector, ulong, TOperation>(vector);
        }

        throw Unsupported();
    }

    public static TVector Map<TVector, T, TOperation>(TVector left, TVector right)
        where TOperation : IOperation2
    {
        if (typeof(T) == typeof(byte))
        {
            return Run2<TVector, byte, TOperation>(left, right);
        }

        if (typeof(T) == typeof(double))
        {
            return Run2<TVector, double, TOperation>(left, right);
        }

        if (typeof(T) == typeof(short))
        {
            return Run2<TVector, short, TOperation>(left, right);
        }

        if (typeof(T) == typeof(int))
        {
            return Run2<TVector, int, TOperation>(left, right);
        }

        if (typeof(T) == typeof(long))
        {
            return Run2<TVector, long, TOperation>(left, right);
        }

        if (typeof(T) == typeof(nint))
        {
            return Run2<TVector, nint, TOperation>(left, right);
        }

        if (typeof(T) == typeof(nuint))
        {
            return Run2<TVector, nuint, TOperation>(left, right);
        }

        if (typeof(T) == typeof(sbyte))
        {
            return Run2<TVector, sbyte, TOperation>(left, right);
        }

        if (typeof(T) == typeof(float))
        {
            return Run2<TVector, float, TOperation>(left, right);
        }

        if (typeof(T) == typeof(ushort))
        {
            return Run2<TVector, ushort, TOperation>(left, right);
        }

        if (typeof(T) == typeof(uint))
        {
            return Run2<TVector, uint, TOperation>(left, right);
        }

        if (typeof(T) == typeof(ulong))
        {
            return Run2<TVector, ulong, TOperation>(left, right);
        }

        throw Unsupported();
    }

    private static TVector Run1<TVector, T, TOperation>(TVector vector)
        where T : IBinaryNumber<T>, IMinMaxValue<T>
        where TOperation : IOperation1
    {
        for (int i = 0; i < Unsafe.SizeOf<TVector>() / Unsafe.SizeOf<T>(); i++)
        {
            At<TVector, T>(ref vector, i) = TOperation.Invoke(At<TVector, T>(ref vector, i));
        }

        return vector;
    }

    private static TVector Run2<TVector, T, TOperation>(TVector left, TVector right)
        where T : IBinaryNumber<T>, IMinMaxValue<T>
        where TOperation : IOperation2
    {
        for (int i = 0; i < Unsafe.SizeOf<TVector>() / Unsafe.SizeOf<T>(); i++)
        {
            At<TVector, T>(ref left, i) = TOperation.Invoke(At<TVector, T>(ref left, i), At<TVector, T>(ref right, i));
        }

        return left;
    }

    private static T Mask<T>(bool condition)
        where T : IBinaryNumber<T> => condition ? T.AllBitsSet : T.Zero;

    private static void Check<T>()
    {
        if (!IsSupported<T>())
        {
            throw Unsupported();
        }
    }

    private static NotSupportedException Unsupported() => new("Specified type is not supported");
}
