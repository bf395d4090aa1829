using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<nint> CreateScalar(nint value)
    {
        Vector256<nint> result = default;
        Elements.At<Vector256<nint>, nint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<nuint> CreateScalar(nuint value)
    {
        Vector256<nuint> result = default;
        Elements.At<Vector256<nuint>, nuint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<sbyte> CreateScalar(sbyte value)
    {
        Vector256<sbyte> result = default;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<float> CreateScalar(float value)
    {
        Vector256<float> result = default;
        Elements.At<Vector256<float>, float>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<ushort> CreateScalar(ushort value)
    {
        Vector256<ushort> result = default;
        Elements.At<Vector256<ushort>, ushort>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<uint> CreateScalar(uint value)
    {
        Vector256<uint> result = default;
        Elements.At<Vector256<uint>, uint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<ulong> CreateScalar(ulong value)
    {
        Vector256<ulong> result = default;
        Elements.At<Vector256<ulong>, ulong>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<T> CreateScalarUnsafe<T>(T value)
    {
        Vector256<T> result = default;
        Elements.At<Vector256<T>, T>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<byte> CreateScalarUnsafe(byte value)
    {
        Vector256<byte> result = default;
        Elements.At<Vector256<byte>, byte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<double> CreateScalarUnsafe(double value)
    {
        Vector256<double> result = default;
        Elements.At<Vector256<double>, double>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<short> CreateScalarUnsafe(short value)
    {
        Vector256<short> result = default;
        Elements.At<Vector256<short>, short>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<int> CreateScalarUnsafe(int value)
    {
        Vector256<int> result = default;
        Elements.At<Vector256<int>, int>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<long> CreateScalarUnsafe(long value)
    {
        Vector256<long> result = default;
        Elements.At<Vector256<long>, long>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<nint> CreateScalarUnsafe(nint value)
    {
        Vector256<nint> result = default;
        Elements.At<Vector256<nint>, nint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<nuint> CreateScalarUnsafe(nuint value)
    {
        Vector256<nuint> result = default;
        Elements.At<Vector256<nuint>, nuint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<sbyte> CreateScalarUnsafe(sbyte value)
    {
        Vector256<sbyte> result = default;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<float> CreateScalarUnsafe(float value)
    {
        Vector256<float> result = default;
        Elements.At<Vector256<float>, float>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<ushort> CreateScalarUnsafe(ushort value)
    {
        Vector256<ushort> result = default;
        Elements.At<Vector256<ushort>, ushort>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<uint> CreateScalarUnsafe(uint value)
    {
        Vector256<uint> result = default;
        Elements.At<Vector256<uint>, uint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<ulong> CreateScalarUnsafe(ulong value)
    {
        Vector256<ulong> result = default;
        Elements.At<Vector256<ulong>, ulong>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector256<T> CreateSequence<T>(T start, T step) => Elements.Sequence<Vector256<T>, T>(start, step);
}
