using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<sbyte> CreateScalar(sbyte value)
    {
        Vector128<sbyte> result = default;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<float> CreateScalar(float value)
    {
        Vector128<float> result = default;
        Elements.At<Vector128<float>, float>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<ushort> CreateScalar(ushort value)
    {
        Vector128<ushort> result = default;
        Elements.At<Vector128<ushort>, ushort>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<uint> CreateScalar(uint value)
    {
        Vector128<uint> result = default;
        Elements.At<Vector128<uint>, uint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<ulong> CreateScalar(ulong value)
    {
        Vector128<ulong> result = default;
        Elements.At<Vector128<ulong>, ulong>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<T> CreateScalarUnsafe<T>(T value)
    {
        Vector128<T> result = default;
        Elements.At<Vector128<T>, T>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<byte> CreateScalarUnsafe(byte value)
    {
        Vector128<byte> result = default;
        Elements.At<Vector128<byte>, byte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<double> CreateScalarUnsafe(double value)
    {
        Vector128<double> result = default;
        Elements.At<Vector128<double>, double>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<short> CreateScalarUnsafe(short value)
    {
        Vector128<short> result = default;
        Elements.At<Vector128<short>, short>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<int> CreateScalarUnsafe(int value)
    {
        Vector128<int> result = default;
        Elements.At<Vector128<int>, int>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<long> CreateScalarUnsafe(long value)
    {
        Vector128<long> result = default;
        Elements.At<Vector128<long>, long>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<nint> CreateScalarUnsafe(nint value)
    {
        Vector128<nint> result = default;
        Elements.At<Vector128<nint>, nint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<nuint> CreateScalarUnsafe(nuint value)
    {
        Vector128<nuint> result = default;
        Elements.At<Vector128<nuint>, nuint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<sbyte> CreateScalarUnsafe(sbyte value)
    {
        Vector128<sbyte> result = default;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<float> CreateScalarUnsafe(float value)
    {
        Vector128<float> result = default;
        Elements.At<Vector128<float>, float>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<ushort> CreateScalarUnsafe(ushort value)
    {
        Vector128<ushort> result = default;
        Elements.At<Vector128<ushort>, ushort>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<uint> CreateScalarUnsafe(uint value)
    {
        Vector128<uint> result = default;
        Elements.At<Vector128<uint>, uint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<ulong> CreateScalarUnsafe(ulong value)
    {
        Vector128<ulong> result = default;
        Elements.At<Vector128<ulong>, ulong>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector128<T> CreateSequence<T>(T start, T step) => Elements.Sequence<Vector128<T>, T>(start, step);
}
