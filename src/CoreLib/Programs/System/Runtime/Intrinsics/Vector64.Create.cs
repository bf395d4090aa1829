using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<T> Create<T>(T value)
    {
        Unsafe.SkipInit(out Vector64<T> result);
        for (int i = 0; i < Vector64<T>.Count; i++)
        {
            Elements.At<Vector64<T>, T>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<byte> Create(byte value)
    {
        Unsafe.SkipInit(out Vector64<byte> result);
        for (int i = 0; i < Vector64<byte>.Count; i++)
        {
            Elements.At<Vector64<byte>, byte>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> Create(double value)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<short> Create(short value)
    {
        Unsafe.SkipInit(out Vector64<short> result);
        for (int i = 0; i < Vector64<short>.Count; i++)
        {
            Elements.At<Vector64<short>, short>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<int> Create(int value)
    {
        Unsafe.SkipInit(out Vector64<int> result);
        for (int i = 0; i < Vector64<int>.Count; i++)
        {
            Elements.At<Vector64<int>, int>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<long> Create(long value)
    {
        Unsafe.SkipInit(out Vector64<long> result);
        for (int i = 0; i < Vector64<long>.Count; i++)
        {
            Elements.At<Vector64<long>, long>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<nint> Create(nint value)
    {
        Unsafe.SkipInit(out Vector64<nint> result);
        for (int i = 0; i < Vector64<nint>.Count; i++)
        {
            Elements.At<Vector64<nint>, nint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<nuint> Create(nuint value)
    {
        Unsafe.SkipInit(out Vector64<nuint> result);
        for (int i = 0; i < Vector64<nuint>.Count; i++)
        {
            Elements.At<Vector64<nuint>, nuint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<sbyte> Create(sbyte value)
    {
        Unsafe.SkipInit(out Vector64<sbyte> result);
        for (int i = 0; i < Vector64<sbyte>.Count; i++)
        {
            Elements.At<Vector64<sbyte>, sbyte>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Create(float value)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<ushort> Create(ushort value)
    {
        Unsafe.SkipInit(out Vector64<ushort> result);
        for (int i = 0; i < Vector64<ushort>.Count; i++)
        {
            Elements.At<Vector64<ushort>, ushort>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<uint> Create(uint value)
    {
        Unsafe.SkipInit(out Vector64<uint> result);
        for (int i = 0; i < Vector64<uint>.Count; i++)
        {
            Elements.At<Vector64<uint>, uint>(ref result, i) = value;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<ulong> Create(ulong value)
    {
        Unsafe.SkipInit(out Vector64<ulong> result);
        for (int i = 0; i < Vector64<ulong>.Count; i++)
        {
            Elements.At<Vector64<ulong>, ulong>(ref result, i) = value;
        }

        return result;
    }

    public static Vector64<T> Create<T>(T[] values)
    {
        if (values.Length < Vector64<T>.Count)
        {
            ThrowHelper.ThrowIndexTooLarge();
        }

        return Unsafe.ReadUnaligned<Vector64<T>>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetArrayDataReference(values)));
    }

    public static Vector64<T> Create<T>(T[] values, int index)
    {
        if (index < 0 || values.Length - index < Vector64<T>.Count)
        {
            ThrowHelper.ThrowIndexTooLarge();
        }

        return Unsafe.ReadUnaligned<Vector64<T>>(ref Unsafe.As<T, byte>(ref values[index]));
    }

    public static Vector64<T> Create<T>(ReadOnlySpan<T> values)
    {
        if (values.Length < Vector64<T>.Count)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(values));
        }

        return Unsafe.ReadUnaligned<Vector64<T>>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)));
    }

    [Intrinsic]
    public static Vector64<T> CreateScalar<T>(T value)
    {
        Vector64<T> result = default;
        Elements.At<Vector64<T>, T>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<byte> CreateScalar(byte value)
    {
        Vector64<byte> result = default;
        Elements.At<Vector64<byte>, byte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<double> CreateScalar(double value)
    {
        Vector64<double> result = default;
        Elements.At<Vector64<double>, double>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<short> CreateScalar(short value)
    {
        Vector64<short> result = default;
        Elements.At<Vector64<short>, short>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<int> CreateScalar(int value)
    {
        Vector64<int> result = default;
        Elements.At<Vector64<int>, int>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<long> CreateScalar(long value)
    {
        Vector64<long> result = default;
        Elements.At<Vector64<long>, long>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<nint> CreateScalar(nint value)
    {
        Vector64<nint> result = default;
        Elements.At<Vector64<nint>, nint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<nuint> CreateScalar(nuint value)
    {
        Vector64<nuint> result = default;
        Elements.At<Vector64<nuint>, nuint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<sbyte> CreateScalar(sbyte value)
    {
        Vector64<sbyte> result = default;
        Elements.At<Vector64<sbyte>, sbyte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<float> CreateScalar(float value)
    {
        Vector64<float> result = default;
        Elements.At<Vector64<float>, float>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<ushort> CreateScalar(ushort value)
    {
        Vector64<ushort> result = default;
        Elements.At<Vector64<ushort>, ushort>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<uint> CreateScalar(uint value)
    {
        Vector64<uint> result = default;
        Elements.At<Vector64<uint>, uint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<ulong> CreateScalar(ulong value)
    {
        Vector64<ulong> result = default;
        Elements.At<Vector64<ulong>, ulong>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<T> CreateScalarUnsafe<T>(T value)
    {
        Vector64<T> result = default;
        Elements.At<Vector64<T>, T>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<byte> CreateScalarUnsafe(byte value)
    {
        Vector64<byte> result = default;
        Elements.At<Vector64<byte>, byte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<double> CreateScalarUnsafe(double value)
    {
        Vector64<double> result = default;
        Elements.At<Vector64<double>, double>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<short> CreateScalarUnsafe(short value)
    {
        Vector64<short> result = default;
        Elements.At<Vector64<short>, short>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<int> CreateScalarUnsafe(int value)
    {
        Vector64<int> result = default;
        Elements.At<Vector64<int>, int>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<long> CreateScalarUnsafe(long value)
    {
        Vector64<long> result = default;
        Elements.At<Vector64<long>, long>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<nint> CreateScalarUnsafe(nint value)
    {
        Vector64<nint> result = default;
        Elements.At<Vector64<nint>, nint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<nuint> CreateScalarUnsafe(nuint value)
    {
        Vector64<nuint> result = default;
        Elements.At<Vector64<nuint>, nuint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<sbyte> CreateScalarUnsafe(sbyte value)
    {
        Vector64<sbyte> result = default;
        Elements.At<Vector64<sbyte>, sbyte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<float> CreateScalarUnsafe(float value)
    {
        Vector64<float> result = default;
        Elements.At<Vector64<float>, float>(ref result, 0) = value;
        return result;
    }
}
