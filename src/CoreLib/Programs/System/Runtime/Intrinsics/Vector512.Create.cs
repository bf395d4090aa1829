using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<T> Create<T>(T value)
    {
        Unsafe.SkipInit(out Vector512<T> result);
        for (int i = 0; i < Vector512<T>.Count; i++)
        {
            Elements.At<Vector512<T>, T>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<byte> Create(byte value)
    {
        Unsafe.SkipInit(out Vector512<byte> result);
        for (int i = 0; i < Vector512<byte>.Count; i++)
        {
            Elements.At<Vector512<byte>, byte>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Create(double value)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<short> Create(short value)
    {
        Unsafe.SkipInit(out Vector512<short> result);
        for (int i = 0; i < Vector512<short>.Count; i++)
        {
            Elements.At<Vector512<short>, short>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<int> Create(int value)
    {
        Unsafe.SkipInit(out Vector512<int> result);
        for (int i = 0; i < Vector512<int>.Count; i++)
        {
            Elements.At<Vector512<int>, int>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<long> Create(long value)
    {
        Unsafe.SkipInit(out Vector512<long> result);
        for (int i = 0; i < Vector512<long>.Count; i++)
        {
            Elements.At<Vector512<long>, long>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<nint> Create(nint value)
    {
        Unsafe.SkipInit(out Vector512<nint> result);
        for (int i = 0; i < Vector512<nint>.Count; i++)
        {
            Elements.At<Vector512<nint>, nint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<nuint> Create(nuint value)
    {
        Unsafe.SkipInit(out Vector512<nuint> result);
        for (int i = 0; i < Vector512<nuint>.Count; i++)
        {
            Elements.At<Vector512<nuint>, nuint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<sbyte> Create(sbyte value)
    {
        Unsafe.SkipInit(out Vector512<sbyte> result);
        for (int i = 0; i < Vector512<sbyte>.Count; i++)
        {
            Elements.At<Vector512<sbyte>, sbyte>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Create(float value)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<ushort> Create(ushort value)
    {
        Unsafe.SkipInit(out Vector512<ushort> result);
        for (int i = 0; i < Vector512<ushort>.Count; i++)
        {
            Elements.At<Vector512<ushort>, ushort>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<uint> Create(uint value)
    {
        Unsafe.SkipInit(out Vector512<uint> result);
        for (int i = 0; i < Vector512<uint>.Count; i++)
        {
            Elements.At<Vector512<uint>, uint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<ulong> Create(ulong value)
    {
        Unsafe.SkipInit(out Vector512<ulong> result);
        for (int i = 0; i < Vector512<ulong>.Count; i++)
        {
            Elements.At<Vector512<ulong>, ulong>(ref result, i) = value;
        }

        return result;
    }

    public static Vector512<T> Create<T>(T[] values)
    {
        if (values.Length < Vector512<T>.Count)
        {
            ThrowHelper.ThrowIndexTooLarge();
        }

        return Unsafe.ReadUnaligned<Vector512<T>>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetArrayDataReference(values)));
    }

    public static Vector512<T> Create<T>(T[] values, int index)
    {
        if (index < 0 || values.Length - index < Vector512<T>.Count)
        {
            ThrowHelper.ThrowIndexTooLarge();
        }

        return Unsafe.ReadUnaligned<Vector512<T>>(ref Unsafe.As<T, byte>(ref values[index]));
    }

    public static Vector512<T> Create<T>(ReadOnlySpan<T> values)
    {
        if (values.Length < Vector512<T>.Count)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(values));
        }

        return Unsafe.ReadUnaligned<Vector512<T>>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)));
    }

    [Intrinsic]
    public static Vector512<T> Create<T>(Vector64<T> value)
    {
        Unsafe.SkipInit(out Vector512<T> result);
        Elements.At<Vector512<T>, Vector64<T>>(ref result, 0) = value;
        Elements.At<Vector512<T>, Vector64<T>>(ref result, 1) = value;
        Elements.At<Vector512<T>, Vector64<T>>(ref result, 2) = value;
        Elements.At<Vector512<T>, Vector64<T>>(ref result, 3) = value;
        Elements.At<Vector512<T>, Vector64<T>>(ref result, 4) = value;
        Elements.At<Vector512<T>, Vector64<T>>(ref result, 5) = value;
        Elements.At<Vector512<T>, Vector64<T>>(ref result, 6) = value;
        Elements.At<Vector512<T>, Vector64<T>>(ref result, 7) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<T> Create<T>(Vector128<T> value)
    {
        Unsafe.SkipInit(out Vector512<T> result);
        Elements.At<Vector512<T>, Vector128<T>>(ref result, 0) = value;
        Elements.At<Vector512<T>, Vector128<T>>(ref result, 1) = value;
        Elements.At<Vector512<T>, Vector128<T>>(ref result, 2) = value;
        Elements.At<Vector512<T>, Vector128<T>>(ref result, 3) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<T> Create<T>(Vector256<T> value)
    {
        Unsafe.SkipInit(out Vector512<T> result);
        Elements.At<Vector512<T>, Vector256<T>>(ref result, 0) = value;
        Elements.At<Vector512<T>, Vector256<T>>(ref result, 1) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<T> Create<T>(Vector256<T> lower, Vector256<T> upper)
    {
        Unsafe.SkipInit(out Vector512<T> result);
        Elements.At<Vector512<T>, Vector256<T>>(ref result, 0) = lower;
        Elements.At<Vector512<T>, Vector256<T>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<byte> Create(Vector256<byte> lower, Vector256<byte> upper)
    {
        Unsafe.SkipInit(out Vector512<byte> result);
        Elements.At<Vector512<byte>, Vector256<byte>>(ref result, 0) = lower;
        Elements.At<Vector512<byte>, Vector256<byte>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<double> Create(Vector256<double> lower, Vector256<double> upper)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        Elements.At<Vector512<double>, Vector256<double>>(ref result, 0) = lower;
        Elements.At<Vector512<double>, Vector256<double>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<short> Create(Vector256<short> lower, Vector256<short> upper)
    {
        Unsafe.SkipInit(out Vector512<short> result);
        Elements.At<Vector512<short>, Vector256<short>>(ref result, 0) = lower;
        Elements.At<Vector512<short>, Vector256<short>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<int> Create(Vector256<int> lower, Vector256<int> upper)
    {
        Unsafe.SkipInit(out Vector512<int> result);
        Elements.At<Vector512<int>, Vector256<int>>(ref result, 0) = lower;
        Elements.At<Vector512<int>, Vector256<int>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<long> Create(Vector256<long> lower, Vector256<long> upper)
    {
        Unsafe.SkipInit(out Vector512<long> result);
        Elements.At<Vector512<long>, Vector256<long>>(ref result, 0) = lower;
        Elements.At<Vector512<long>, Vector256<long>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<nint> Create(Vector256<nint> lower, Vector256<nint> upper)
    {
        Unsafe.SkipInit(out Vector512<nint> result);
        Elements.At<Vector512<nint>, Vector256<nint>>(ref result, 0) = lower;
        Elements.At<Vector512<nint>, Vector256<nint>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<nuint> Create(Vector256<nuint> lower, Vector256<nuint> upper)
    {
        Unsafe.SkipInit(out Vector512<nuint> result);
        Elements.At<Vector512<nuint>, Vector256<nuint>>(ref result, 0) = lower;
        Elements.At<Vector512<nuint>, Vector256<nuint>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<sbyte> Create(Vector256<sbyte> lower, Vector256<sbyte> upper)
    {
        Unsafe.SkipInit(out Vector512<sbyte> result);
        Elements.At<Vector512<sbyte>, Vector256<sbyte>>(ref result, 0) = lower;
        Elements.At<Vector512<sbyte>, Vector256<sbyte>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<float> Create(Vector256<float> lower, Vector256<float> upper)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        Elements.At<Vector512<float>, Vector256<float>>(ref result, 0) = lower;
        Elements.At<Vector512<float>, Vector256<float>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<ushort> Create(Vector256<ushort> lower, Vector256<ushort> upper)
    {
        Unsafe.SkipInit(out Vector512<ushort> result);
        Elements.At<Vector512<ushort>, Vector256<ushort>>(ref result, 0) = lower;
        Elements.At<Vector512<ushort>, Vector256<ushort>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<uint> Create(Vector256<uint> lower, Vector256<uint> upper)
    {
        Unsafe.SkipInit(out Vector512<uint> result);
        Elements.At<Vector512<uint>, Vector256<uint>>(ref result, 0) = lower;
        Elements.At<Vector512<uint>, Vector256<uint>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<ulong> Create(Vector256<ulong> lower, Vector256<ulong> upper)
    {
        Unsafe.SkipInit(out Vector512<ulong> result);
        Elements.At<Vector512<ulong>, Vector256<ulong>>(ref result, 0) = lower;
        Elements.At<Vector512<ulong>, Vector256<ulong>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector512<T> CreateScalar<T>(T value)
    {
        Vector512<T> result = default;
        Elements.At<Vector512<T>, T>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<byte> CreateScalar(byte value)
    {
        Vector512<byte> result = default;
        Elements.At<Vector512<byte>, byte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<double> CreateScalar(double value)
    {
        Vector512<double> result = default;
        Elements.At<Vector512<double>, double>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<short> CreateScalar(short value)
    {
        Vector512<short> result = default;
        Elements.At<Vector512<short>, short>(ref result, 0) = value;
        return result;
    }
}
