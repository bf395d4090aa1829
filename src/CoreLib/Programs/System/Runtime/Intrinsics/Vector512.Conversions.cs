using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<double> ConvertToDouble(Vector512<long> vector)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = (double)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> ConvertToDouble(Vector512<ulong> vector)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<double>, double>(ref result, i) = (double)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<int> ConvertToInt32(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<int> result);
        for (int i = 0; i < Vector512<int>.Count; i++)
        {
            Elements.At<Vector512<int>, int>(ref result, i) = (int)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<int> ConvertToInt32Native(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<int> result);
        for (int i = 0; i < Vector512<int>.Count; i++)
        {
            Elements.At<Vector512<int>, int>(ref result, i) = (int)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<long> ConvertToInt64(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<long> result);
        for (int i = 0; i < Vector512<long>.Count; i++)
        {
            Elements.At<Vector512<long>, long>(ref result, i) = (long)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<long> ConvertToInt64Native(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<long> result);
        for (int i = 0; i < Vector512<long>.Count; i++)
        {
            Elements.At<Vector512<long>, long>(ref result, i) = (long)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> ConvertToSingle(Vector512<int> vector)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = (float)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> ConvertToSingle(Vector512<uint> vector)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = (float)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<uint> ConvertToUInt32(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<uint> result);
        for (int i = 0; i < Vector512<uint>.Count; i++)
        {
            Elements.At<Vector512<uint>, uint>(ref result, i) = (uint)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<uint> ConvertToUInt32Native(Vector512<float> vector)
    {
        Unsafe.SkipInit(out Vector512<uint> result);
        for (int i = 0; i < Vector512<uint>.Count; i++)
        {
            Elements.At<Vector512<uint>, uint>(ref result, i) = (uint)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<ulong> ConvertToUInt64(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<ulong> result);
        for (int i = 0; i < Vector512<ulong>.Count; i++)
        {
            Elements.At<Vector512<ulong>, ulong>(ref result, i) = (ulong)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<ulong> ConvertToUInt64Native(Vector512<double> vector)
    {
        Unsafe.SkipInit(out Vector512<ulong> result);
        for (int i = 0; i < Vector512<ulong>.Count; i++)
        {
            Elements.At<Vector512<ulong>, ulong>(ref result, i) = (ulong)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Narrow(Vector512<double> lower, Vector512<double> upper)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = (float)lower[i];
            Elements.At<Vector512<float>, float>(ref result, i + Vector512<double>.Count) = (float)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<sbyte> Narrow(Vector512<short> lower, Vector512<short> upper)
    {
        Unsafe.SkipInit(out Vector512<sbyte> result);
        for (int i = 0; i < Vector512<short>.Count; i++)
        {
            Elements.At<Vector512<sbyte>, sbyte>(ref result, i) = (sbyte)lower[i];
            Elements.At<Vector512<sbyte>, sbyte>(ref result, i + Vector512<short>.Count) = (sbyte)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<short> Narrow(Vector512<int> lower, Vector512<int> upper)
    {
        Unsafe.SkipInit(out Vector512<short> result);
        for (int i = 0; i < Vector512<int>.Count; i++)
        {
            Elements.At<Vector512<short>, short>(ref result, i) = (short)lower[i];
            Elements.At<Vector512<short>, short>(ref result, i + Vector512<int>.Count) = (short)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<int> Narrow(Vector512<long> lower, Vector512<long> upper)
    {
        Unsafe.SkipInit(out Vector512<int> result);
        for (int i = 0; i < Vector512<long>.Count; i++)
        {
            Elements.At<Vector512<int>, int>(ref result, i) = (int)lower[i];
            Elements.At<Vector512<int>, int>(ref result, i + Vector512<long>.Count) = (int)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<byte> Narrow(Vector512<ushort> lower, Vector512<ushort> upper)
    {
        Unsafe.SkipInit(out Vector512<byte> result);
        for (int i = 0; i < Vector512<ushort>.Count; i++)
        {
            Elements.At<Vector512<byte>, byte>(ref result, i) = (byte)lower[i];
            Elements.At<Vector512<byte>, byte>(ref result, i + Vector512<ushort>.Count) = (byte)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<ushort> Narrow(Vector512<uint> lower, Vector512<uint> upper)
    {
        Unsafe.SkipInit(out Vector512<ushort> result);
        for (int i = 0; i < Vector512<uint>.Count; i++)
        {
            Elements.At<Vector512<ushort>, ushort>(ref result, i) = (ushort)lower[i];
            Elements.At<Vector512<ushort>, ushort>(ref result, i + Vector512<uint>.Count) = (ushort)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<uint> Narrow(Vector512<ulong> lower, Vector512<ulong> upper)
    {
        Unsafe.SkipInit(out Vector512<uint> result);
        for (int i = 0; i < Vector512<ulong>.Count; i++)
        {
            Elements.At<Vector512<uint>, uint>(ref result, i) = (uint)lower[i];
            Elements.At<Vector512<uint>, uint>(ref result, i + Vector512<ulong>.Count) = (uint)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> NarrowWithSaturation(Vector512<double> lower, Vector512<double> upper)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            Elements.At<Vector512<float>, float>(ref result, i) = (float)lower[i];
            Elements.At<Vector512<float>, float>(ref result, i + Vector512<double>.Count) = (float)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<sbyte> NarrowWithSaturation(Vector512<short> lower, Vector512<short> upper)
    {
        Unsafe.SkipInit(out Vector512<sbyte> result);
        for (int i = 0; i < Vector512<short>.Count; i++)
        {
            Elements.At<Vector512<sbyte>, sbyte>(ref result, i) = sbyte.CreateSaturating(lower[i]);
            Elements.At<Vector512<sbyte>, sbyte>(ref result, i + Vector512<short>.Count) = sbyte.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<short> NarrowWithSaturation(Vector512<int> lower, Vector512<int> upper)
    {
        Unsafe.SkipInit(out Vector512<short> result);
        for (int i = 0; i < Vector512<int>.Count; i++)
        {
            Elements.At<Vector512<short>, short>(ref result, i) = short.CreateSaturating(lower[i]);
            Elements.At<Vector512<short>, short>(ref result, i + Vector512<int>.Count) = short.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<int> NarrowWithSaturation(Vector512<long> lower, Vector512<long> upper)
    {
        Unsafe.SkipInit(out Vector512<int> result);
        for (int i = 0; i < Vector512<long>.Count; i++)
        {
            Elements.At<Vector512<int>, int>(ref result, i) = int.CreateSaturating(lower[i]);
            Elements.At<Vector512<int>, int>(ref result, i + Vector512<long>.Count) = int.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<byte> NarrowWithSaturation(Vector512<ushort> lower, Vector512<ushort> upper)
    {
        Unsafe.SkipInit(out Vector512<byte> result);
        for (int i = 0; i < Vector512<ushort>.Count; i++)
        {
            Elements.At<Vector512<byte>, byte>(ref result, i) = byte.CreateSaturating(lower[i]);
            Elements.At<Vector512<byte>, byte>(ref result, i + Vector512<ushort>.Count) = byte.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<ushort> NarrowWithSaturation(Vector512<uint> lower, Vector512<uint> upper)
    {
        Unsafe.SkipInit(out Vector512<ushort> result);
        for (int i = 0; i < Vector512<uint>.Count; i++)
        {
            Elements.At<Vector512<ushort>, ushort>(ref result, i) = ushort.CreateSaturating(lower[i]);
            Elements.At<Vector512<ushort>, ushort>(ref result, i + Vector512<uint>.Count) = ushort.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<uint> NarrowWithSaturation(Vector512<ulong> lower, Vector512<ulong> upper)
    {
        Unsafe.SkipInit(out Vector512<uint> result);
        for (int i = 0; i < Vector512<ulong>.Count; i++)
        {
            Elements.At<Vector512<uint>, uint>(ref result, i) = uint.CreateSaturating(lower[i]);
            Elements.At<Vector512<uint>, uint>(ref result, i + Vector512<ulong>.Count) = uint.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static (Vector512<ushort> Lower, Vector512<ushort> Upper) Widen(Vector512<byte> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector512<int> Lower, Vector512<int> Upper) Widen(Vector512<short> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector512<long> Lower, Vector512<long> Upper) Widen(Vector512<int> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector512<short> Lower, Vector512<short> Upper) Widen(Vector512<sbyte> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector512<double> Lower, Vector512<double> Upper) Widen(Vector512<float> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector512<uint> Lower, Vector512<uint> Upper) Widen(Vector512<ushort> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector512<ulong> Lower, Vector512<ulong> Upper) Widen(Vector512<uint> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static Vector512<ushort> WidenLower(Vector512<byte> source)
    {
        Unsafe.SkipInit(out Vector512<ushort> result);
        for (int i = 0; i < Vector512<ushort>.Count; i++)
        {
            Elements.At<Vector512<ushort>, ushort>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<int> WidenLower(Vector512<short> source)
    {
        Unsafe.SkipInit(out Vector512<int> result);
        for (int i = 0; i < Vector512<int>.Count; i++)
        {
            Elements.At<Vector512<int>, int>(ref result, i) = source[i];
        }

        return result;
    }
}
