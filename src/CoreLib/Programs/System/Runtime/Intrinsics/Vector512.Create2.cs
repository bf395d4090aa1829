using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<int> CreateScalar(int value)
    {
        Vector512<int> result = default;
        Elements.At<Vector512<int>, int>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<long> CreateScalar(long value)
    {
        Vector512<long> result = default;
        Elements.At<Vector512<long>, long>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<nint> CreateScalar(nint value)
    {
        Vector512<nint> result = default;
        Elements.At<Vector512<nint>, nint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<nuint> CreateScalar(nuint value)
    {
        Vector512<nuint> result = default;
        Elements.At<Vector512<nuint>, nuint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<sbyte> CreateScalar(sbyte value)
    {
        Vector512<sbyte> result = default;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<float> CreateScalar(float value)
    {
        Vector512<float> result = default;
        Elements.At<Vector512<float>, float>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<ushort> CreateScalar(ushort value)
    {
        Vector512<ushort> result = default;
        Elements.At<Vector512<ushort>, ushort>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<uint> CreateScalar(uint value)
    {
        Vector512<uint> result = default;
        Elements.At<Vector512<uint>, uint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<ulong> CreateScalar(ulong value)
    {
        Vector512<ulong> result = default;
        Elements.At<Vector512<ulong>, ulong>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<T> CreateScalarUnsafe<T>(T value)
    {
        Vector512<T> result = default;
        Elements.At<Vector512<T>, T>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<byte> CreateScalarUnsafe(byte value)
    {
        Vector512<byte> result = default;
        Elements.At<Vector512<byte>, byte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<double> CreateScalarUnsafe(double value)
    {
        Vector512<double> result = default;
        Elements.At<Vector512<double>, double>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<short> CreateScalarUnsafe(short value)
    {
        Vector512<short> result = default;
        Elements.At<Vector512<short>, short>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<int> CreateScalarUnsafe(int value)
    {
        Vector512<int> result = default;
        Elements.At<Vector512<int>, int>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<long> CreateScalarUnsafe(long value)
    {
        Vector512<long> result = default;
        Elements.At<Vector512<long>, long>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<nint> CreateScalarUnsafe(nint value)
    {
        Vector512<nint> result = default;
        Elements.At<Vector512<nint>, nint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<nuint> CreateScalarUnsafe(nuint value)
    {
        Vector512<nuint> result = default;
        Elements.At<Vector512<nuint>, nuint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<sbyte> CreateScalarUnsafe(sbyte value)
    {
        Vector512<sbyte> result = default;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<float> CreateScalarUnsafe(float value)
    {
        Vector512<float> result = default;
        Elements.At<Vector512<float>, float>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<ushort> CreateScalarUnsafe(ushort value)
    {
        Vector512<ushort> result = default;
        Elements.At<Vector512<ushort>, ushort>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<uint> CreateScalarUnsafe(uint value)
    {
        Vector512<uint> result = default;
        Elements.At<Vector512<uint>, uint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<ulong> CreateScalarUnsafe(ulong value)
    {
        Vector512<ulong> result = default;
        Elements.At<Vector512<ulong>, ulong>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector512<T> CreateSequence<T>(T start, T step) => Elements.Sequence<Vector512<T>, T>(start, step);
}
