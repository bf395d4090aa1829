using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static Vector<ushort> WidenLower(Vector<byte> source)
    {
        Unsafe.SkipInit(out Vector<ushort> result);
        for (int i = 0; i < Vector<ushort>.Count; i++)
        {
            Elements.At<Vector<ushort>, ushort>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<int> WidenLower(Vector<short> source)
    {
        Unsafe.SkipInit(out Vector<int> result);
        for (int i = 0; i < Vector<int>.Count; i++)
        {
            Elements.At<Vector<int>, int>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<long> WidenLower(Vector<int> source)
    {
        Unsafe.SkipInit(out Vector<long> result);
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            Elements.At<Vector<long>, long>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<short> WidenLower(Vector<sbyte> source)
    {
        Unsafe.SkipInit(out Vector<short> result);
        for (int i = 0; i < Vector<short>.Count; i++)
        {
            Elements.At<Vector<short>, short>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> WidenLower(Vector<float> source)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<uint> WidenLower(Vector<ushort> source)
    {
        Unsafe.SkipInit(out Vector<uint> result);
        for (int i = 0; i < Vector<uint>.Count; i++)
        {
            Elements.At<Vector<uint>, uint>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<ulong> WidenLower(Vector<uint> source)
    {
        Unsafe.SkipInit(out Vector<ulong> result);
        for (int i = 0; i < Vector<ulong>.Count; i++)
        {
            Elements.At<Vector<ulong>, ulong>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<ushort> WidenUpper(Vector<byte> source)
    {
        Unsafe.SkipInit(out Vector<ushort> result);
        for (int i = 0; i < Vector<ushort>.Count; i++)
        {
            Elements.At<Vector<ushort>, ushort>(ref result, i) = source[i + Vector<ushort>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<int> WidenUpper(Vector<short> source)
    {
        Unsafe.SkipInit(out Vector<int> result);
        for (int i = 0; i < Vector<int>.Count; i++)
        {
            Elements.At<Vector<int>, int>(ref result, i) = source[i + Vector<int>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<long> WidenUpper(Vector<int> source)
    {
        Unsafe.SkipInit(out Vector<long> result);
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            Elements.At<Vector<long>, long>(ref result, i) = source[i + Vector<long>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<short> WidenUpper(Vector<sbyte> source)
    {
        Unsafe.SkipInit(out Vector<short> result);
        for (int i = 0; i < Vector<short>.Count; i++)
        {
            Elements.At<Vector<short>, short>(ref result, i) = source[i + Vector<short>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> WidenUpper(Vector<float> source)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = source[i + Vector<double>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<uint> WidenUpper(Vector<ushort> source)
    {
        Unsafe.SkipInit(out Vector<uint> result);
        for (int i = 0; i < Vector<uint>.Count; i++)
        {
            Elements.At<Vector<uint>, uint>(ref result, i) = source[i + Vector<uint>.Count];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<ulong> WidenUpper(Vector<uint> source)
    {
        Unsafe.SkipInit(out Vector<ulong> result);
        for (int i = 0; i < Vector<ulong>.Count; i++)
        {
            Elements.At<Vector<ulong>, ulong>(ref result, i) = source[i + Vector<ulong>.Count];
        }

        return result;
    }
}
