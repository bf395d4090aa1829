using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<long> WidenLower(Vector512<int> source)
    {
        Unsafe.SkipInit(out Vector512<long> result);
        for (int i = 0; i < Vector512<long>.Count; i++)
        {
            Elements.At<Vector512<long>, long>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<short> WidenLower(Vector512<sbyte> source)
    {
        Unsafe.SkipInit(out Vector512<short> result);
        for (int i = 0; i < Vector512<short>.Count; i++)
        {
            Elements.At<Vector512<short>, short>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> WidenLower(Vector512<float> source)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<uint> WidenLower(Vector512<ushort> source)
    {
        Unsafe.SkipInit(out Vector512<uint> result);
        for (int i = 0; i < Vector512<uint>.Count; i++)
        {
            Elements.At<Vector512<uint>, uint>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<ulong> WidenLower(Vector512<uint> source)
    {
        Unsafe.SkipInit(out Vector512<ulong> result);
        for (int i = 0; i < Vector512<ulong>.Count; i++)
        {
            Elements.At<Vector512<ulong>, ulong>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<ushort> WidenUpper(Vector512<byte> source)
    {
        Unsafe.SkipInit(out Vector512<ushort> result);
        for (int i = 0; i < Vector512<ushort>.Count; i++)
        {
            Elements.At<Vector512<ushort>, ushort>(ref result, i) = source[i + Vector512<ushort>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<int> WidenUpper(Vector512<short> source)
    {
        Unsafe.SkipInit(out Vector512<int> result);
        for (int i = 0; i < Vector512<int>.Count; i++)
        {
            Elements.At<Vector512<int>, int>(ref result, i) = source[i + Vector512<int>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<long> WidenUpper(Vector512<int> source)
    {
        Unsafe.SkipInit(out Vector512<long> result);
        for (int i = 0; i < Vector512<long>.Count; i++)
        {
            Elements.At<Vector512<long>, long>(ref result, i) = source[i + Vector512<long>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<short> WidenUpper(Vector512<sbyte> source)
    {
        Unsafe.SkipInit(out Vector512<short> result);
        for (int i = 0; i < Vector512<short>.Count; i++)
        {
            Elements.At<Vector512<short>, short>(ref result, i) = source[i + Vector512<short>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> WidenUpper(Vector512<float> source)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = source[i + Vector512<double>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<uint> WidenUpper(Vector512<ushort> source)
    {
        Unsafe.SkipInit(out Vector512<uint> result);
        for (int i = 0; i < Vector512<uint>.Count; i++)
        {
            Elements.At<Vector512<uint>, uint>(ref result, i) = source[i + Vector512<uint>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<ulong> WidenUpper(Vector512<uint> source)
    {
        Unsafe.SkipInit(out Vector512<ulong> result);
        for (int i = 0; i < Vector512<ulong>.Count; i++)
        {
            Elements.At<Vector512<ulong>, ulong>(ref result, i) = source[i + Vector512<ulong>.Count];
        }

        return result;
    }
}
