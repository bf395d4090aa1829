using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<double> ConvertToDouble(Vector64<long> vector)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = (double)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<double> ConvertToDouble(Vector64<ulong> vector)
    {
        Unsafe.SkipInit(out Vector64<double> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<double>, double>(ref result, i) = (double)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<int> ConvertToInt32(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<int> result);
        for (int i = 0; i < Vector64<int>.Count; i++)
        {
            Elements.At<Vector64<int>, int>(ref result, i) = (int)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<int> ConvertToInt32Native(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<int> result);
        for (int i = 0; i < Vector64<int>.Count; i++)
        {
            Elements.At<Vector64<int>, int>(ref result, i) = (int)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<long> ConvertToInt64(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<long> result);
        for (int i = 0; i < Vector64<long>.Count; i++)
        {
            Elements.At<Vector64<long>, long>(ref result, i) = (long)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<long> ConvertToInt64Native(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<long> result);
        for (int i = 0; i < Vector64<long>.Count; i++)
        {
            Elements.At<Vector64<long>, long>(ref result, i) = (long)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> ConvertToSingle(Vector64<int> vector)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = (float)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> ConvertToSingle(Vector64<uint> vector)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = (float)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<uint> ConvertToUInt32(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<uint> result);
        for (int i = 0; i < Vector64<uint>.Count; i++)
        {
            Elements.At<Vector64<uint>, uint>(ref result, i) = (uint)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<uint> ConvertToUInt32Native(Vector64<float> vector)
    {
        Unsafe.SkipInit(out Vector64<uint> result);
        for (int i = 0; i < Vector64<uint>.Count; i++)
        {
            Elements.At<Vector64<uint>, uint>(ref result, i) = (uint)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<ulong> ConvertToUInt64(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<ulong> result);
        for (int i = 0; i < Vector64<ulong>.Count; i++)
        {
            Elements.At<Vector64<ulong>, ulong>(ref result, i) = (ulong)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<ulong> ConvertToUInt64Native(Vector64<double> vector)
    {
        Unsafe.SkipInit(out Vector64<ulong> result);
        for (int i = 0; i < Vector64<ulong>.Count; i++)
        {
            Elements.At<Vector64<ulong>, ulong>(ref result, i) = (ulong)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Narrow(Vector64<double> lower, Vector64<double> upper)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = (float)lower[i];
            Elements.At<Vector64<float>, float>(ref result, i + Vector64<double>.Count) = (float)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<sbyte> Narrow(Vector64<short> lower, Vector64<short> upper)
    {
        Unsafe.SkipInit(out Vector64<sbyte> result);
        for (int i = 0; i < Vector64<short>.Count; i++)
        {
            Elements.At<Vector64<sbyte>, sbyte>(ref result, i) = (sbyte)lower[i];
            Elements.At<Vector64<sbyte>, sbyte>(ref result, i + Vector64<short>.Count) = (sbyte)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<short> Narrow(Vector64<int> lower, Vector64<int> upper)
    {
        Unsafe.SkipInit(out Vector64<short> result);
        for (int i = 0; i < Vector64<int>.Count; i++)
        {
            Elements.At<Vector64<short>, short>(ref result, i) = (short)lower[i];
            Elements.At<Vector64<short>, short>(ref result, i + Vector64<int>.Count) = (short)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<int> Narrow(Vector64<long> lower, Vector64<long> upper)
    {
        Unsafe.SkipInit(out Vector64<int> result);
        for (int i = 0; i < Vector64<long>.Count; i++)
        {
            Elements.At<Vector64<int>, int>(ref result, i) = (int)lower[i];
            Elements.At<Vector64<int>, int>(ref result, i + Vector64<long>.Count) = (int)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<byte> Narrow(Vector64<ushort> lower, Vector64<ushort> upper)
    {
        Unsafe.SkipInit(out Vector64<byte> result);
        for (int i = 0; i < Vector64<ushort>.Count; i++)
        {
            Elements.At<Vector64<byte>, byte>(ref result, i) = (byte)lower[i];
            Elements.At<Vector64<byte>, byte>(ref result, i + Vector64<ushort>.Count) = (byte)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<ushort> Narrow(Vector64<uint> lower, Vector64<uint> upper)
    {
        Unsafe.SkipInit(out Vector64<ushort> result);
        for (int i = 0; i < Vector64<uint>.Count; i++)
        {
            Elements.At<Vector64<ushort>, ushort>(ref result, i) = (ushort)lower[i];
            Elements.At<Vector64<ushort>, ushort>(ref result, i + Vector64<uint>.Count) = (ushort)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<uint> Narrow(Vector64<ulong> lower, Vector64<ulong> upper)
    {
        Unsafe.SkipInit(out Vector64<uint> result);
        for (int i = 0; i < Vector64<ulong>.Count; i++)
        {
            Elements.At<Vector64<uint>, uint>(ref result, i) = (uint)lower[i];
            Elements.At<Vector64<uint>, uint>(ref result, i + Vector64<ulong>.Count) = (uint)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> NarrowWithSaturation(Vector64<double> lower, Vector64<double> upper)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<double>.Count; i++)
        {
            Elements.At<Vector64<float>, float>(ref result, i) = (float)lower[i];
            Elements.At<Vector64<float>, float>(ref result, i + Vector64<double>.Count) = (float)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<sbyte> NarrowWithSaturation(Vector64<short> lower, Vector64<short> upper)
    {
        Unsafe.SkipInit(out Vector64<sbyte> result);
        for (int i = 0; i < Vector64<short>.Count; i++)
        {
            Elements.At<Vector64<sbyte>, sbyte>(ref result, i) = sbyte.CreateSaturating(lower[i]);
            Elements.At<Vector64<sbyte>, sbyte>(ref result, i + Vector64<short>.Count) = sbyte.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<short> NarrowWithSaturation(Vector64<int> lower, Vector64<int> upper)
    {
        Unsafe.SkipInit(out Vector64<short> result);
        for (int i = 0; i < Vector64<int>.Count; i++)
        {
            Elements.At<Vector64<short>, short>(ref result, i) = short.CreateSaturating(lower[i]);
            Elements.At<Vector64<short>, short>(ref result, i + Vector64<int>.Count) = short.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<int> NarrowWithSaturation(Vector64<long> lower, Vector64<long> upper)
    {
        Unsafe.SkipInit(out Vector64<int> result);
        for (int i = 0; i < Vector64<long>.Count; i++)
        {
            Elements.At<Vector64<int>, int>(ref result, i) = int.CreateSaturating(lower[i]);
            Elements.At<Vector64<int>, int>(ref result, i + Vector64<long>.Count) = int.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<byte> NarrowWithSaturation(Vector64<ushort> lower, Vector64<ushort> upper)
    {
        Unsafe.SkipInit(out Vector64<byte> result);
        for (int i = 0; i < Vector64<ushort>.Count; i++)
        {
            Elements.At<Vector64<byte>, byte>(ref result, i) = byte.CreateSaturating(lower[i]);
            Elements.At<Vector64<byte>, byte>(ref result, i + Vector64<ushort>.Count) = byte.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<ushort> NarrowWithSaturation(Vector64<uint> lower, Vector64<uint> upper)
    {
        Unsafe.SkipInit(out Vector64<ushort> result);
        for (int i = 0; i < Vector64<uint>.Count; i++)
        {
            Elements.At<Vector64<ushort>, ushort>(ref result, i) = ushort.CreateSaturating(lower[i]);
            Elements.At<Vector64<ushort>, ushort>(ref result, i + Vector64<uint>.Count) = ushort.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<uint> NarrowWithSaturation(Vector64<ulong> lower, Vector64<ulong> upper)
    {
        Unsafe.SkipInit(out Vector64<uint> result);
        for (int i = 0; i < Vector64<ulong>.Count; i++)
        {
            Elements.At<Vector64<uint>, uint>(ref result, i) = uint.CreateSaturating(lower[i]);
            Elements.At<Vector64<uint>, uint>(ref result, i + Vector64<ulong>.Count) = uint.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static (Vector64<ushort> Lower, Vector64<ushort> Upper) Widen(Vector64<byte> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector64<int> Lower, Vector64<int> Upper) Widen(Vector64<short> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector64<long> Lower, Vector64<long> Upper) Widen(Vector64<int> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector64<short> Lower, Vector64<short> Upper) Widen(Vector64<sbyte> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector64<double> Lower, Vector64<double> Upper) Widen(Vector64<float> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector64<uint> Lower, Vector64<uint> Upper) Widen(Vector64<ushort> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector64<ulong> Lower, Vector64<ulong> Upper) Widen(Vector64<uint> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static Vector64<ushort> WidenLower(Vector64<byte> source)
    {
        Unsafe.SkipInit(out Vector64<ushort> result);
        for (int i = 0; i < Vector64<ushort>.Count; i++)
        {
            Elements.At<Vector64<ushort>, ushort>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<int> WidenLower(Vector64<short> source)
    {
        Unsafe.SkipInit(out Vector64<int> result);
        for (int i = 0; i < Vector64<int>.Count; i++)
        {
            Elements.At<Vector64<int>, int>(ref result, i) = source[i];
        }

        return result;
    }
}
