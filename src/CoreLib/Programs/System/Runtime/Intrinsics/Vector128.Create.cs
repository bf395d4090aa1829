using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<T> Create<T>(T value)
    {
        Unsafe.SkipInit(out Vector128<T> result);
        for (int i = 0; i < Vector128<T>.Count; i++)
        {
            Elements.At<Vector128<T>, T>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<byte> Create(byte value)
    {
        Unsafe.SkipInit(out Vector128<byte> result);
        for (int i = 0; i < Vector128<byte>.Count; i++)
        {
            Elements.At<Vector128<byte>, byte>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Create(double value)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<short> Create(short value)
    {
        Unsafe.SkipInit(out Vector128<short> result);
        for (int i = 0; i < Vector128<short>.Count; i++)
        {
            Elements.At<Vector128<short>, short>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<int> Create(int value)
    {
        Unsafe.SkipInit(out Vector128<int> result);
        for (int i = 0; i < Vector128<int>.Count; i++)
        {
            Elements.At<Vector128<int>, int>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<long> Create(long value)
    {
        Unsafe.SkipInit(out Vector128<long> result);
        for (int i = 0; i < Vector128<long>.Count; i++)
        {
            Elements.At<Vector128<long>, long>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<nint> Create(nint value)
    {
        Unsafe.SkipInit(out Vector128<nint> result);
        for (int i = 0; i < Vector128<nint>.Count; i++)
        {
            Elements.At<Vector128<nint>, nint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<nuint> Create(nuint value)
    {
        Unsafe.SkipInit(out Vector128<nuint> result);
        for (int i = 0; i < Vector128<nuint>.Count; i++)
        {
            Elements.At<Vector128<nuint>, nuint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<sbyte> Create(sbyte value)
    {
        Unsafe.SkipInit(out Vector128<sbyte> result);
        for (int i = 0; i < Vector128<sbyte>.Count; i++)
        {
            Elements.At<Vector128<sbyte>, sbyte>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Create(float value)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<ushort> Create(ushort value)
    {
        Unsafe.SkipInit(out Vector128<ushort> result);
        for (int i = 0; i < Vector128<ushort>.Count; i++)
        {
            Elements.At<Vector128<ushort>, ushort>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<uint> Create(uint value)
    {
        Unsafe.SkipInit(out Vector128<uint> result);
        for (int i = 0; i < Vector128<uint>.Count; i++)
        {
            Elements.At<Vector128<uint>, uint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<ulong> Create(ulong value)
    {
        Unsafe.SkipInit(out Vector128<ulong> result);
        for (int i = 0; i < Vector128<ulong>.Count; i++)
        {
            Elements.At<Vector128<ulong>, ulong>(ref result, i) = value;
        }

        return result;
    }

    public static Vector128<T> Create<T>(T[] values)
    {
        if (values.Length < Vector128<T>.Count)
        {
            ThrowHelper.ThrowIndexTooLarge();
        }

        return Unsafe.ReadUnaligned<Vector128<T>>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetArrayDataReference(values)));
    }

    public static Vector128<T> Create<T>(T[] values, int index)
    {
        if (index < 0 || values.Length - index < Vector128<T>.Count)
        {
            ThrowHelper.ThrowIndexTooLarge();
        }

        return Unsafe.ReadUnaligned<Vector128<T>>(ref Unsafe.As<T, byte>(ref values[index]));
    }

    public static Vector128<T> Create<T>(ReadOnlySpan<T> values)
    {
        if (values.Length < Vector128<T>.Count)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(values));
        }

        return Unsafe.ReadUnaligned<Vector128<T>>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)));
    }

    [Intrinsic]
    public static Vector128<T> Create<T>(Vector64<T> value)
    {
        Unsafe.SkipInit(out Vector128<T> result);
        Elements.At<Vector128<T>, Vector64<T>>(ref result, 0) = value;
        Elements.At<Vector128<T>, Vector64<T>>(ref result, 1) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<T> Create<T>(Vector64<T> lower, Vector64<T> upper)
    {
        Unsafe.SkipInit(out Vector128<T> result);
        Elements.At<Vector128<T>, Vector64<T>>(ref result, 0) = lower;
        Elements.At<Vector128<T>, Vector64<T>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<byte> Create(Vector64<byte> lower, Vector64<byte> upper)
    {
        Unsafe.SkipInit(out Vector128<byte> result);
        Elements.At<Vector128<byte>, Vector64<byte>>(ref result, 0) = lower;
        Elements.At<Vector128<byte>, Vector64<byte>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<double> Create(Vector64<double> lower, Vector64<double> upper)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        Elements.At<Vector128<double>, Vector64<double>>(ref result, 0) = lower;
        Elements.At<Vector128<double>, Vector64<double>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<short> Create(Vector64<short> lower, Vector64<short> upper)
    {
        Unsafe.SkipInit(out Vector128<short> result);
        Elements.At<Vector128<short>, Vector64<short>>(ref result, 0) = lower;
        Elements.At<Vector128<short>, Vector64<short>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<int> Create(Vector64<int> lower, Vector64<int> upper)
    {
        Unsafe.SkipInit(out Vector128<int> result);
        Elements.At<Vector128<int>, Vector64<int>>(ref result, 0) = lower;
        Elements.At<Vector128<int>, Vector64<int>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<long> Create(Vector64<long> lower, Vector64<long> upper)
    {
        Unsafe.SkipInit(out Vector128<long> result);
        Elements.At<Vector128<long>, Vector64<long>>(ref result, 0) = lower;
        Elements.At<Vector128<long>, Vector64<long>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<nint> Create(Vector64<nint> lower, Vector64<nint> upper)
    {
        Unsafe.SkipInit(out Vector128<nint> result);
        Elements.At<Vector128<nint>, Vector64<nint>>(ref result, 0) = lower;
        Elements.At<Vector128<nint>, Vector64<nint>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<nuint> Create(Vector64<nuint> lower, Vector64<nuint> upper)
    {
        Unsafe.SkipInit(out Vector128<nuint> result);
        Elements.At<Vector128<nuint>, Vector64<nuint>>(ref result, 0) = lower;
        Elements.At<Vector128<nuint>, Vector64<nuint>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<sbyte> Create(Vector64<sbyte> lower, Vector64<sbyte> upper)
    {
        Unsafe.SkipInit(out Vector128<sbyte> result);
        Elements.At<Vector128<sbyte>, Vector64<sbyte>>(ref result, 0) = lower;
        Elements.At<Vector128<sbyte>, Vector64<sbyte>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<float> Create(Vector64<float> lower, Vector64<float> upper)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        Elements.At<Vector128<float>, Vector64<float>>(ref result, 0) = lower;
        Elements.At<Vector128<float>, Vector64<float>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<ushort> Create(Vector64<ushort> lower, Vector64<ushort> upper)
    {
        Unsafe.SkipInit(out Vector128<ushort> result);
        Elements.At<Vector128<ushort>, Vector64<ushort>>(ref result, 0) = lower;
        Elements.At<Vector128<ushort>, Vector64<ushort>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<uint> Create(Vector64<uint> lower, Vector64<uint> upper)
    {
        Unsafe.SkipInit(out Vector128<uint> result);
        Elements.At<Vector128<uint>, Vector64<uint>>(ref result, 0) = lower;
        Elements.At<Vector128<uint>, Vector64<uint>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<ulong> Create(Vector64<ulong> lower, Vector64<ulong> upper)
    {
        Unsafe.SkipInit(out Vector128<ulong> result);
        Elements.At<Vector128<ulong>, Vector64<ulong>>(ref result, 0) = lower;
        Elements.At<Vector128<ulong>, Vector64<ulong>>(ref result, 1) = upper;
        return result;
    }

    [Intrinsic]
    public static Vector128<T> CreateScalar<T>(T value)
    {
        Vector128<T> result = default;
        Elements.At<Vector128<T>, T>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<byte> CreateScalar(byte value)
    {
        Vector128<byte> result = default;
        Elements.At<Vector128<byte>, byte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<double> CreateScalar(double value)
    {
        Vector128<double> result = default;
        Elements.At<Vector128<double>, double>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<short> CreateScalar(short value)
    {
        Vector128<short> result = default;
        Elements.At<Vector128<short>, short>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<int> CreateScalar(int value)
    {
        Vector128<int> result = default;
        Elements.At<Vector128<int>, int>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<long> CreateScalar(long value)
    {
        Vector128<long> result = default;
        Elements.At<Vector128<long>, long>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<nint> CreateScalar(nint value)
    {
        Vector128<nint> result = default;
        Elements.At<Vector128<nint>, nint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<nuint> CreateScalar(nuint value)
    {
        Vector128<nuint> result = default;
        Elements.At<Vector128<nuint>, nuint>(ref result, 0) = value;
        return result;
    }
}
