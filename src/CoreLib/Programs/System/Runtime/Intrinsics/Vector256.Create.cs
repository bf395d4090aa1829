using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<T> Create<T>(T value)
    {
        Unsafe.SkipInit(out Vector256<T> result);
        for (int i = 0; i < Vector256<T>.Count; i++)
        {
            Elements.At<Vector256<T>, T>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<byte> Create(byte value)
    {
        Unsafe.SkipInit(out Vector256<byte> result);
        for (int i = 0; i < Vector256<byte>.Count; i++)
        {
            Elements.At<Vector256<byte>, byte>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Create(double value)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<short> Create(short value)
    {
        Unsafe.SkipInit(out Vector256<short> result);
        for (int i = 0; i < Vector256<short>.Count; i++)
        {
            Elements.At<Vector256<short>, short>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<int> Create(int value)
    {
        Unsafe.SkipInit(out Vector256<int> result);
        for (int i = 0; i < Vector256<int>.Count; i++)
        {
            Elements.At<Vector256<int>, int>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<long> Create(long value)
    {
        Unsafe.SkipInit(out Vector256<long> result);
        for (int i = 0; i < Vector256<long>.Count; i++)
        {
            Elements.At<Vector256<long>, long>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<nint> Create(nint value)
    {
        Unsafe.SkipInit(out Vector256<nint> result);
        for (int i = 0; i < Vector256<nint>.Count; i++)
        {
            Elements.At<Vector256<nint>, nint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<nuint> Create(nuint value)
    {
        Unsafe.SkipInit(out Vector256<nuint> result);
        for (int i = 0; i < Vector256<nuint>.Count; i++)
        {
            Elements.At<Vector256<nuint>, nuint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<sbyte> Create(sbyte value)
    {
        Unsafe.SkipInit(out Vector256<sbyte> result);
        for (int i = 0; i < Vector256<sbyte>.Count; i++)
        {
            Elements.At<Vector256<sbyte>, sbyte>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Create(float value)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<ushort> Create(ushort value)
    {
        Unsafe.SkipInit(out Vector256<ushort> result);
        for (int i = 0; i < Vector256<ushort>.Count; i++)
        {
            Elements.At<Vector256<ushort>, ushort>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<uint> Create(uint value)
    {
        Unsafe.SkipInit(out Vector256<uint> result);
        for (int i = 0; i < Vector256<uint>.Count; i++)
        {
            Elements.At<Vector256<uint>, uint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<ulong> Create(ulong value)
    {
        Unsafe.SkipInit(out Vector256<ulong> result);
        for (int i = 0; i < Vector256<ulong>.Count; i++)
        {
            Elements.At<Vector256<ulong>, ulong>(ref result, i) = value;
        }

        return result;
    }

    public static Vector256<T> Create<T>(T[] values)
    {
        if (values.Length < Vector256<T>.Count)
        {
            ThrowHelper.ThrowIndexTooLarge();
        }

        return Unsafe.ReadUnaligned<Vector256<T>>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetArrayDataReference(values)));
    }

    public static Vector256<T> Create<T>(T[] values, int index)
    {
        if (index < 0 || values.Length - index < Vector256<T>.Count)
        {
            ThrowHelper.ThrowIndexTooLarge();
        }

        return Unsafe.ReadUnaligned<Vector256<T>>(ref Unsafe.As<T, byte>(ref values[index]));
    }

    public static Vector256<T> Create<T>(ReadOnlySpan<T> values)
    {
        if (values.Length < Vector256<T>.Count)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(values));
        }

        return Unsafe.ReadUnaligned<Vector256<T>>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)));
    }

    [Intrinsic]
    public static Vector256<T> Create<T>(Vector64<T> value)
    {
        Unsafe.SkipInit(out Vector256<T> result);
        Elements.At<Vector256<T>, Vector64<T>>(ref result, 0) = value;
        Elements.At<Vector256<T>, Vector64<T>>(ref result, 1) = value;
        Elements.At<Vector256<T>, Vector64<T>>(ref result, 2) = value;
        Elements.At<Vector256<T>, Vector64<T>>(ref result, 3) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<T> Create<T>(Vector128<T> value)
    {
        Unsafe.SkipInit(out Vector256<T> result);
        Elements.At<Vector256<T>, Vector128<T>>(ref result, 0) = value;
        Elements.At<Vector256<T>, Vector128<T>>(ref result, 1) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<T> Create<T>(Vector128<T> lower, Vector128<T> upper)
    {
        Unsafe.SkipInit(out Vector256<T> result);
        Elements.At<Vector256<T>, Vector128<T>>(ref result, 0) = lower;
        Elements.At<Vector256<T>, Vector128<T>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<byte> Create(Vector128<byte> lower, Vector128<byte> upper)
    {
        Unsafe.SkipInit(out Vector256<byte> result);
        Elements.At<Vector256<byte>, Vector128<byte>>(ref result, 0) = lower;
        Elements.At<Vector256<byte>, Vector128<byte>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<double> Create(Vector128<double> lower, Vector128<double> upper)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        Elements.At<Vector256<double>, Vector128<double>>(ref result, 0) = lower;
        Elements.At<Vector256<double>, Vector128<double>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<short> Create(Vector128<short> lower, Vector128<short> upper)
    {
        Unsafe.SkipInit(out Vector256<short> result);
        Elements.At<Vector256<short>, Vector128<short>>(ref result, 0) = lower;
        Elements.At<Vector256<short>, Vector128<short>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<int> Create(Vector128<int> lower, Vector128<int> upper)
    {
        Unsafe.SkipInit(out Vector256<int> result);
        Elements.At<Vector256<int>, Vector128<int>>(ref result, 0) = lower;
        Elements.At<Vector256<int>, Vector128<int>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<long> Create(Vector128<long> lower, Vector128<long> upper)
    {
        Unsafe.SkipInit(out Vector256<long> result);
        Elements.At<Vector256<long>, Vector128<long>>(ref result, 0) = lower;
        Elements.At<Vector256<long>, Vector128<long>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<nint> Create(Vector128<nint> lower, Vector128<nint> upper)
    {
        Unsafe.SkipInit(out Vector256<nint> result);
        Elements.At<Vector256<nint>, Vector128<nint>>(ref result, 0) = lower;
        Elements.At<Vector256<nint>, Vector128<nint>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<nuint> Create(Vector128<nuint> lower, Vector128<nuint> upper)
    {
        Unsafe.SkipInit(out Vector256<nuint> result);
        Elements.At<Vector256<nuint>, Vector128<nuint>>(ref result, 0) = lower;
        Elements.At<Vector256<nuint>, Vector128<nuint>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<sbyte> Create(Vector128<sbyte> lower, Vector128<sbyte> upper)
    {
        Unsafe.SkipInit(out Vector256<sbyte> result);
        Elements.At<Vector256<sbyte>, Vector128<sbyte>>(ref result, 0) = lower;
        Elements.At<Vector256<sbyte>, Vector128<sbyte>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<float> Create(Vector128<float> lower, Vector128<float> upper)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        Elements.At<Vector256<float>, Vector128<float>>(ref result, 0) = lower;
        Elements.At<Vector256<float>, Vector128<float>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<ushort> Create(Vector128<ushort> lower, Vector128<ushort> upper)
    {
        Unsafe.SkipInit(out Vector256<ushort> result);
        Elements.At<Vector256<ushort>, Vector128<ushort>>(ref result, 0) = lower;
        Elements.At<Vector256<ushort>, Vector128<ushort>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<uint> Create(Vector128<uint> lower, Vector128<uint> upper)
    {
        Unsafe.SkipInit(out Vector256<uint> result);
        Elements.At<Vector256<uint>, Vector128<uint>>(ref result, 0) = lower;
        Elements.At<Vector256<uint>, Vector128<uint>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<ulong> Create(Vector128<ulong> lower, Vector128<ulong> upper)
    {
        Unsafe.SkipInit(out Vector256<ulong> result);
        Elements.At<Vector256<ulong>, Vector128<ulong>>(ref result, 0) = lower;
        Elements.At<Vector256<ulong>, Vector128<ulong>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector256<T> CreateScalar<T>(T value)
    {
        Vector256<T> result = default;
        Elements.At<Vector256<T>, T>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<byte> CreateScalar(byte value)
    {
        Vector256<byte> result = default;
        Elements.At<Vector256<byte>, byte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<double> CreateScalar(double value)
    {
        Vector256<double> result = default;
        Elements.At<Vector256<double>, double>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<short> CreateScalar(short value)
    {
        Vector256<short> result = default;
        Elements.At<Vector256<short>, short>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<int> CreateScalar(int value)
    {
        Vector256<int> result = default;
        Elements.At<Vector256<int>, int>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<long> CreateScalar(long value)
    {
        Vector256<long> result = default;
        Elements.At<Vector256<long>, long>(ref result, 0) = value;
        return result;
    }
}
