using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<long> WidenLower(Vector64<int> source)
    {
        Unsafe.SkipInit(out Vector64<long> result);
        for (int i = 0; i < Vector64<long>.Count; i++)
        {
            Elements.At<Vector64<long>, long>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<short> WidenLower(Vector64<sbyte> source)
    {
        Unsafe.SkipInit(out Vector64<short> result);
        for (int i = 0; i < Vector64<short>.Count; i++)
        {
            Elements.At<Vector64<short>, short>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> WidenLower(Vector64<float> source)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<uint> WidenLower(Vector64<ushort> source)
    {
        Unsafe.SkipInit(out Vector64<uint> result);
        for (int i = 0; i < Vector64<uint>.Count; i++)
        {
            Elements.At<Vector64<uint>, uint>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<ulong> WidenLower(Vector64<uint> source)
    {
        Unsafe.SkipInit(out Vector64<ulong> result);
        for (int i = 0; i < Vector64<ulong>.Count; i++)
        {
            Elements.At<Vector64<ulong>, ulong>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<ushort> WidenUpper(Vector64<byte> source)
    {
        Unsafe.SkipInit(out Vector64<ushort> result);
        for (int i = 0; i < Vector64<ushort>.Count; i++)
        {
            Elements.At<Vector64<ushort>, ushort>(ref result, i) = source[i + Vector64<ushort>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<int> WidenUpper(Vector64<short> source)
    {
        Unsafe.SkipInit(out Vector64<int> result);
        for (int i = 0; i < Vector64<int>.Count; i++)
        {
            Elements.At<Vector64<int>, int>(ref result, i) = source[i + Vector64<int>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<long> WidenUpper(Vector64<int> source)
    {
        Unsafe.SkipInit(out Vector64<long> result);
        for (int i = 0; i < Vector64<long>.Count; i++)
        {
            Elements.At<Vector64<long>, long>(ref result, i) = source[i + Vector64<long>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<short> WidenUpper(Vector64<sbyte> source)
    {
        Unsafe.SkipInit(out Vector64<short> result);
        for (int i = 0; i < Vector64<short>.Count; i++)
        {
            Elements.At<Vector64<short>, short>(ref result, i) = source[i + Vector64<short>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> WidenUpper(Vector64<float> source)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = source[i + Vector64<double>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<uint> WidenUpper(Vector64<ushort> source)
    {
        Unsafe.SkipInit(out Vector64<uint> result);
        for (int i = 0; i < Vector64<uint>.Count; i++)
        {
            Elements.At<Vector64<uint>, uint>(ref result, i) = source[i + Vector64<uint>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<ulong> WidenUpper(Vector64<uint> source)
    {
        Unsafe.SkipInit(out Vector64<ulong> result);
        for (int i = 0; i < Vector64<ulong>.Count; i++)
        {
            Elements.At<Vector64<ulong>, ulong>(ref result, i) = source[i + Vector64<ulong>.Count];
        }

        return result;
    }
}
