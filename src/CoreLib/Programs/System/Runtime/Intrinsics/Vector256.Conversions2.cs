using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<long> WidenLower(Vector256<int> source)
    {
        Unsafe.SkipInit(out Vector256<long> result);
        for (int i = 0; i < Vector256<long>.Count; i++)
        {
            Elements.At<Vector256<long>, long>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<short> WidenLower(Vector256<sbyte> source)
    {
        Unsafe.SkipInit(out Vector256<short> result);
        for (int i = 0; i < Vector256<short>.Count; i++)
        {
            Elements.At<Vector256<short>, short>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> WidenLower(Vector256<float> source)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<uint> WidenLower(Vector256<ushort> source)
    {
        Unsafe.SkipInit(out Vector256<uint> result);
        for (int i = 0; i < Vector256<uint>.Count; i++)
        {
            Elements.At<Vector256<uint>, uint>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<ulong> WidenLower(Vector256<uint> source)
    {
        Unsafe.SkipInit(out Vector256<ulong> result);
        for (int i = 0; i < Vector256<ulong>.Count; i++)
        {
            Elements.At<Vector256<ulong>, ulong>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<ushort> WidenUpper(Vector256<byte> source)
    {
        Unsafe.SkipInit(out Vector256<ushort> result);
        for (int i = 0; i < Vector256<ushort>.Count; i++)
        {
            Elements.At<Vector256<ushort>, ushort>(ref result, i) = source[i + Vector256<ushort>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<int> WidenUpper(Vector256<short> source)
    {
        Unsafe.SkipInit(out Vector256<int> result);
        for (int i = 0; i < Vector256<int>.Count; i++)
        {
            Elements.At<Vector256<int>, int>(ref result, i) = source[i + Vector256<int>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<long> WidenUpper(Vector256<int> source)
    {
        Unsafe.SkipInit(out Vector256<long> result);
        for (int i = 0; i < Vector256<long>.Count; i++)
        {
            Elements.At<Vector256<long>, long>(ref result, i) = source[i + Vector256<long>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<short> WidenUpper(Vector256<sbyte> source)
    {
        Unsafe.SkipInit(out Vector256<short> result);
        for (int i = 0; i < Vector256<short>.Count; i++)
        {
            Elements.At<Vector256<short>, short>(ref result, i) = source[i + Vector256<short>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> WidenUpper(Vector256<float> source)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = source[i + Vector256<double>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<uint> WidenUpper(Vector256<ushort> source)
    {
        Unsafe.SkipInit(out Vector256<uint> result);
        for (int i = 0; i < Vector256<uint>.Count; i++)
        {
            Elements.At<Vector256<uint>, uint>(ref result, i) = source[i + Vector256<uint>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<ulong> WidenUpper(Vector256<uint> source)
    {
        Unsafe.SkipInit(out Vector256<ulong> result);
        for (int i = 0; i < Vector256<ulong>.Count; i++)
        {
            Elements.At<Vector256<ulong>, ulong>(ref result, i) = source[i + Vector256<ulong>.Count];
        }

        return result;
    }
}
