using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<long> WidenLower(Vector128<int> source)
    {
        Unsafe.SkipInit(out Vector128<long> result);
        for (int i = 0; i < Vector128<long>.Count; i++)
        {
            Elements.At<Vector128<long>, long>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<short> WidenLower(Vector128<sbyte> source)
    {
        Unsafe.SkipInit(out Vector128<short> result);
        for (int i = 0; i < Vector128<short>.Count; i++)
        {
            Elements.At<Vector128<short>, short>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> WidenLower(Vector128<float> source)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<uint> WidenLower(Vector128<ushort> source)
    {
        Unsafe.SkipInit(out Vector128<uint> result);
        for (int i = 0; i < Vector128<uint>.Count; i++)
        {
            Elements.At<Vector128<uint>, uint>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<ulong> WidenLower(Vector128<uint> source)
    {
        Unsafe.SkipInit(out Vector128<ulong> result);
        for (int i = 0; i < Vector128<ulong>.Count; i++)
        {
            Elements.At<Vector128<ulong>, ulong>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<ushort> WidenUpper(Vector128<byte> source)
    {
        Unsafe.SkipInit(out Vector128<ushort> result);
        for (int i = 0; i < Vector128<ushort>.Count; i++)
        {
            Elements.At<Vector128<ushort>, ushort>(ref result, i) = source[i + Vector128<ushort>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<int> WidenUpper(Vector128<short> source)
    {
        Unsafe.SkipInit(out Vector128<int> result);
        for (int i = 0; i < Vector128<int>.Count; i++)
        {
            Elements.At<Vector128<int>, int>(ref result, i) = source[i + Vector128<int>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<long> WidenUpper(Vector128<int> source)
    {
        Unsafe.SkipInit(out Vector128<long> result);
        for (int i = 0; i < Vector128<long>.Count; i++)
        {
            Elements.At<Vector128<long>, long>(ref result, i) = source[i + Vector128<long>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<short> WidenUpper(Vector128<sbyte> source)
    {
        Unsafe.SkipInit(out Vector128<short> result);
        for (int i = 0; i < Vector128<short>.Count; i++)
        {
            Elements.At<Vector128<short>, short>(ref result, i) = source[i + Vector128<short>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> WidenUpper(Vector128<float> source)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = source[i + Vector128<double>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<uint> WidenUpper(Vector128<ushort> source)
    {
        Unsafe.SkipInit(out Vector128<uint> result);
        for (int i = 0; i < Vector128<uint>.Count; i++)
        {
            Elements.At<Vector128<uint>, uint>(ref result, i) = source[i + Vector128<uint>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<ulong> WidenUpper(Vector128<uint> source)
    {
        Unsafe.SkipInit(out Vector128<ulong> result);
        for (int i = 0; i < Vector128<ulong>.Count; i++)
        {
            Elements.At<Vector128<ulong>, ulong>(ref result, i) = source[i + Vector128<ulong>.Count];
        }

        return result;
    }
}
