using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<double> ConvertToDouble(Vector256<long> vector)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = (double)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> ConvertToDouble(Vector256<ulong> vector)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<double>, double>(ref result, i) = (double)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<int> ConvertToInt32(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<int> result);
        for (int i = 0; i < Vector256<int>.Count; i++)
        {
            Elements.At<Vector256<int>, int>(ref result, i) = (int)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<int> ConvertToInt32Native(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<int> result);
        for (int i = 0; i < Vector256<int>.Count; i++)
        {
            Elements.At<Vector256<int>, int>(ref result, i) = (int)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<long> ConvertToInt64(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<long> result);
        for (int i = 0; i < Vector256<long>.Count; i++)
        {
            Elements.At<Vector256<long>, long>(ref result, i) = (long)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<long> ConvertToInt64Native(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<long> result);
        for (int i = 0; i < Vector256<long>.Count; i++)
        {
            Elements.At<Vector256<long>, long>(ref result, i) = (long)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> ConvertToSingle(Vector256<int> vector)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = (float)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> ConvertToSingle(Vector256<uint> vector)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = (float)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<uint> ConvertToUInt32(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<uint> result);
        for (int i = 0; i < Vector256<uint>.Count; i++)
        {
            Elements.At<Vector256<uint>, uint>(ref result, i) = (uint)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<uint> ConvertToUInt32Native(Vector256<float> vector)
    {
        Unsafe.SkipInit(out Vector256<uint> result);
        for (int i = 0; i < Vector256<uint>.Count; i++)
        {
            Elements.At<Vector256<uint>, uint>(ref result, i) = (uint)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<ulong> ConvertToUInt64(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<ulong> result);
        for (int i = 0; i < Vector256<ulong>.Count; i++)
        {
            Elements.At<Vector256<ulong>, ulong>(ref result, i) = (ulong)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<ulong> ConvertToUInt64Native(Vector256<double> vector)
    {
        Unsafe.SkipInit(out Vector256<ulong> result);
        for (int i = 0; i < Vector256<ulong>.Count; i++)
        {
            Elements.At<Vector256<ulong>, ulong>(ref result, i) = (ulong)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Narrow(Vector256<double> lower, Vector256<double> upper)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = (float)lower[i];
            Elements.At<Vector256<float>, float>(ref result, i + Vector256<double>.Count) = (float)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<sbyte> Narrow(Vector256<short> lower, Vector256<short> upper)
    {
        Unsafe.SkipInit(out Vector256<sbyte> result);
        for (int i = 0; i < Vector256<short>.Count; i++)
        {
            Elements.At<Vector256<sbyte>, sbyte>(ref result, i) = (sbyte)lower[i];
            Elements.At<Vector256<sbyte>, sbyte>(ref result, i + Vector256<short>.Count) = (sbyte)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<short> Narrow(Vector256<int> lower, Vector256<int> upper)
    {
        Unsafe.SkipInit(out Vector256<short> result);
        for (int i = 0; i < Vector256<int>.Count; i++)
        {
            Elements.At<Vector256<short>, short>(ref result, i) = (short)lower[i];
            Elements.At<Vector256<short>, short>(ref result, i + Vector256<int>.Count) = (short)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<int> Narrow(Vector256<long> lower, Vector256<long> upper)
    {
        Unsafe.SkipInit(out Vector256<int> result);
        for (int i = 0; i < Vector256<long>.Count; i++)
        {
            Elements.At<Vector256<int>, int>(ref result, i) = (int)lower[i];
            Elements.At<Vector256<int>, int>(ref result, i + Vector256<long>.Count) = (int)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<byte> Narrow(Vector256<ushort> lower, Vector256<ushort> upper)
    {
        Unsafe.SkipInit(out Vector256<byte> result);
        for (int i = 0; i < Vector256<ushort>.Count; i++)
        {
            Elements.At<Vector256<byte>, byte>(ref result, i) = (byte)lower[i];
            Elements.At<Vector256<byte>, byte>(ref result, i + Vector256<ushort>.Count) = (byte)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<ushort> Narrow(Vector256<uint> lower, Vector256<uint> upper)
    {
        Unsafe.SkipInit(out Vector256<ushort> result);
        for (int i = 0; i < Vector256<uint>.Count; i++)
        {
            Elements.At<Vector256<ushort>, ushort>(ref result, i) = (ushort)lower[i];
            Elements.At<Vector256<ushort>, ushort>(ref result, i + Vector256<uint>.Count) = (ushort)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<uint> Narrow(Vector256<ulong> lower, Vector256<ulong> upper)
    {
        Unsafe.SkipInit(out Vector256<uint> result);
        for (int i = 0; i < Vector256<ulong>.Count; i++)
        {
            Elements.At<Vector256<uint>, uint>(ref result, i) = (uint)lower[i];
            Elements.At<Vector256<uint>, uint>(ref result, i + Vector256<ulong>.Count) = (uint)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> NarrowWithSaturation(Vector256<double> lower, Vector256<double> upper)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            Elements.At<Vector256<float>, float>(ref result, i) = (float)lower[i];
            Elements.At<Vector256<float>, float>(ref result, i + Vector256<double>.Count) = (float)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<sbyte> NarrowWithSaturation(Vector256<short> lower, Vector256<short> upper)
    {
        Unsafe.SkipInit(out Vector256<sbyte> result);
        for (int i = 0; i < Vector256<short>.Count; i++)
        {
            Elements.At<Vector256<sbyte>, sbyte>(ref result, i) = sbyte.CreateSaturating(lower[i]);
            Elements.At<Vector256<sbyte>, sbyte>(ref result, i + Vector256<short>.Count) = sbyte.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<short> NarrowWithSaturation(Vector256<int> lower, Vector256<int> upper)
    {
        Unsafe.SkipInit(out Vector256<short> result);
        for (int i = 0; i < Vector256<int>.Count; i++)
        {
            Elements.At<Vector256<short>, short>(ref result, i) = short.CreateSaturating(lower[i]);
            Elements.At<Vector256<short>, short>(ref result, i + Vector256<int>.Count) = short.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<int> NarrowWithSaturation(Vector256<long> lower, Vector256<long> upper)
    {
        Unsafe.SkipInit(out Vector256<int> result);
        for (int i = 0; i < Vector256<long>.Count; i++)
        {
            Elements.At<Vector256<int>, int>(ref result, i) = int.CreateSaturating(lower[i]);
            Elements.At<Vector256<int>, int>(ref result, i + Vector256<long>.Count) = int.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<byte> NarrowWithSaturation(Vector256<ushort> lower, Vector256<ushort> upper)
    {
        Unsafe.SkipInit(out Vector256<byte> result);
        for (int i = 0; i < Vector256<ushort>.Count; i++)
        {
            Elements.At<Vector256<byte>, byte>(ref result, i) = byte.CreateSaturating(lower[i]);
            Elements.At<Vector256<byte>, byte>(ref result, i + Vector256<ushort>.Count) = byte.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<ushort> NarrowWithSaturation(Vector256<uint> lower, Vector256<uint> upper)
    {
        Unsafe.SkipInit(out Vector256<ushort> result);
        for (int i = 0; i < Vector256<uint>.Count; i++)
        {
            Elements.At<Vector256<ushort>, ushort>(ref result, i) = ushort.CreateSaturating(lower[i]);
            Elements.At<Vector256<ushort>, ushort>(ref result, i + Vector256<uint>.Count) = ushort.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<uint> NarrowWithSaturation(Vector256<ulong> lower, Vector256<ulong> upper)
    {
        Unsafe.SkipInit(out Vector256<uint> result);
        for (int i = 0; i < Vector256<ulong>.Count; i++)
        {
            Elements.At<Vector256<uint>, uint>(ref result, i) = uint.CreateSaturating(lower[i]);
            Elements.At<Vector256<uint>, uint>(ref result, i + Vector256<ulong>.Count) = uint.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static (Vector256<ushort> Lower, Vector256<ushort> Upper) Widen(Vector256<byte> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector256<int> Lower, Vector256<int> Upper) Widen(Vector256<short> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector256<long> Lower, Vector256<long> Upper) Widen(Vector256<int> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector256<short> Lower, Vector256<short> Upper) Widen(Vector256<sbyte> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector256<double> Lower, Vector256<double> Upper) Widen(Vector256<float> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector256<uint> Lower, Vector256<uint> Upper) Widen(Vector256<ushort> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector256<ulong> Lower, Vector256<ulong> Upper) Widen(Vector256<uint> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static Vector256<ushort> WidenLower(Vector256<byte> source)
    {
        Unsafe.SkipInit(out Vector256<ushort> result);
        for (int i = 0; i < Vector256<ushort>.Count; i++)
        {
            Elements.At<Vector256<ushort>, ushort>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<int> WidenLower(Vector256<short> source)
    {
        Unsafe.SkipInit(out Vector256<int> result);
        for (int i = 0; i < Vector256<int>.Count; i++)
        {
            Elements.At<Vector256<int>, int>(ref result, i) = source[i];
        }

        return result;
    }
}
