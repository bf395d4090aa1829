using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<double> ConvertToDouble(Vector128<long> vector)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = (double)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> ConvertToDouble(Vector128<ulong> vector)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<double>, double>(ref result, i) = (double)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<int> ConvertToInt32(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<int> result);
        for (int i = 0; i < Vector128<int>.Count; i++)
        {
            Elements.At<Vector128<int>, int>(ref result, i) = (int)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<int> ConvertToInt32Native(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<int> result);
        for (int i = 0; i < Vector128<int>.Count; i++)
        {
            Elements.At<Vector128<int>, int>(ref result, i) = (int)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<long> ConvertToInt64(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<long> result);
        for (int i = 0; i < Vector128<long>.Count; i++)
        {
            Elements.At<Vector128<long>, long>(ref result, i) = (long)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<long> ConvertToInt64Native(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<long> result);
        for (int i = 0; i < Vector128<long>.Count; i++)
        {
            Elements.At<Vector128<long>, long>(ref result, i) = (long)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> ConvertToSingle(Vector128<int> vector)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = (float)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> ConvertToSingle(Vector128<uint> vector)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = (float)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<uint> ConvertToUInt32(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<uint> result);
        for (int i = 0; i < Vector128<uint>.Count; i++)
        {
            Elements.At<Vector128<uint>, uint>(ref result, i) = (uint)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<uint> ConvertToUInt32Native(Vector128<float> vector)
    {
        Unsafe.SkipInit(out Vector128<uint> result);
        for (int i = 0; i < Vector128<uint>.Count; i++)
        {
            Elements.At<Vector128<uint>, uint>(ref result, i) = (uint)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<ulong> ConvertToUInt64(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<ulong> result);
        for (int i = 0; i < Vector128<ulong>.Count; i++)
        {
            Elements.At<Vector128<ulong>, ulong>(ref result, i) = (ulong)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<ulong> ConvertToUInt64Native(Vector128<double> vector)
    {
        Unsafe.SkipInit(out Vector128<ulong> result);
        for (int i = 0; i < Vector128<ulong>.Count; i++)
        {
            Elements.At<Vector128<ulong>, ulong>(ref result, i) = (ulong)vector[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Narrow(Vector128<double> lower, Vector128<double> upper)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = (float)lower[i];
            Elements.At<Vector128<float>, float>(ref result, i + Vector128<double>.Count) = (float)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<sbyte> Narrow(Vector128<short> lower, Vector128<short> upper)
    {
        Unsafe.SkipInit(out Vector128<sbyte> result);
        for (int i = 0; i < Vector128<short>.Count; i++)
        {
            Elements.At<Vector128<sbyte>, sbyte>(ref result, i) = (sbyte)lower[i];
            Elements.At<Vector128<sbyte>, sbyte>(ref result, i + Vector128<short>.Count) = (sbyte)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<short> Narrow(Vector128<int> lower, Vector128<int> upper)
    {
        Unsafe.SkipInit(out Vector128<short> result);
        for (int i = 0; i < Vector128<int>.Count; i++)
        {
            Elements.At<Vector128<short>, short>(ref result, i) = (short)lower[i];
            Elements.At<Vector128<short>, short>(ref result, i + Vector128<int>.Count) = (short)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<int> Narrow(Vector128<long> lower, Vector128<long> upper)
    {
        Unsafe.SkipInit(out Vector128<int> result);
        for (int i = 0; i < Vector128<long>.Count; i++)
        {
            Elements.At<Vector128<int>, int>(ref result, i) = (int)lower[i];
            Elements.At<Vector128<int>, int>(ref result, i + Vector128<long>.Count) = (int)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper)
    {
        Unsafe.SkipInit(out Vector128<byte> result);
        for (int i = 0; i < Vector128<ushort>.Count; i++)
        {
            Elements.At<Vector128<byte>, byte>(ref result, i) = (byte)lower[i];
            Elements.At<Vector128<byte>, byte>(ref result, i + Vector128<ushort>.Count) = (byte)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<ushort> Narrow(Vector128<uint> lower, Vector128<uint> upper)
    {
        Unsafe.SkipInit(out Vector128<ushort> result);
        for (int i = 0; i < Vector128<uint>.Count; i++)
        {
            Elements.At<Vector128<ushort>, ushort>(ref result, i) = (ushort)lower[i];
            Elements.At<Vector128<ushort>, ushort>(ref result, i + Vector128<uint>.Count) = (ushort)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<uint> Narrow(Vector128<ulong> lower, Vector128<ulong> upper)
    {
        Unsafe.SkipInit(out Vector128<uint> result);
        for (int i = 0; i < Vector128<ulong>.Count; i++)
        {
            Elements.At<Vector128<uint>, uint>(ref result, i) = (uint)lower[i];
            Elements.At<Vector128<uint>, uint>(ref result, i + Vector128<ulong>.Count) = (uint)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> NarrowWithSaturation(Vector128<double> lower, Vector128<double> upper)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            Elements.At<Vector128<float>, float>(ref result, i) = (float)lower[i];
            Elements.At<Vector128<float>, float>(ref result, i + Vector128<double>.Count) = (float)upper[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<sbyte> NarrowWithSaturation(Vector128<short> lower, Vector128<short> upper)
    {
        Unsafe.SkipInit(out Vector128<sbyte> result);
        for (int i = 0; i < Vector128<short>.Count; i++)
        {
            Elements.At<Vector128<sbyte>, sbyte>(ref result, i) = sbyte.CreateSaturating(lower[i]);
            Elements.At<Vector128<sbyte>, sbyte>(ref result, i + Vector128<short>.Count) = sbyte.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<short> NarrowWithSaturation(Vector128<int> lower, Vector128<int> upper)
    {
        Unsafe.SkipInit(out Vector128<short> result);
        for (int i = 0; i < Vector128<int>.Count; i++)
        {
            Elements.At<Vector128<short>, short>(ref result, i) = short.CreateSaturating(lower[i]);
            Elements.At<Vector128<short>, short>(ref result, i + Vector128<int>.Count) = short.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<int> NarrowWithSaturation(Vector128<long> lower, Vector128<long> upper)
    {
        Unsafe.SkipInit(out Vector128<int> result);
        for (int i = 0; i < Vector128<long>.Count; i++)
        {
            Elements.At<Vector128<int>, int>(ref result, i) = int.CreateSaturating(lower[i]);
            Elements.At<Vector128<int>, int>(ref result, i + Vector128<long>.Count) = int.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<byte> NarrowWithSaturation(Vector128<ushort> lower, Vector128<ushort> upper)
    {
        Unsafe.SkipInit(out Vector128<byte> result);
        for (int i = 0; i < Vector128<ushort>.Count; i++)
        {
            Elements.At<Vector128<byte>, byte>(ref result, i) = byte.CreateSaturating(lower[i]);
            Elements.At<Vector128<byte>, byte>(ref result, i + Vector128<ushort>.Count) = byte.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<ushort> NarrowWithSaturation(Vector128<uint> lower, Vector128<uint> upper)
    {
        Unsafe.SkipInit(out Vector128<ushort> result);
        for (int i = 0; i < Vector128<uint>.Count; i++)
        {
            Elements.At<Vector128<ushort>, ushort>(ref result, i) = ushort.CreateSaturating(lower[i]);
            Elements.At<Vector128<ushort>, ushort>(ref result, i + Vector128<uint>.Count) = ushort.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<uint> NarrowWithSaturation(Vector128<ulong> lower, Vector128<ulong> upper)
    {
        Unsafe.SkipInit(out Vector128<uint> result);
        for (int i = 0; i < Vector128<ulong>.Count; i++)
        {
            Elements.At<Vector128<uint>, uint>(ref result, i) = uint.CreateSaturating(lower[i]);
            Elements.At<Vector128<uint>, uint>(ref result, i + Vector128<ulong>.Count) = uint.CreateSaturating(upper[i]);
        }

        return result;
    }

    [Intrinsic]
    public static (Vector128<ushort> Lower, Vector128<ushort> Upper) Widen(Vector128<byte> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector128<int> Lower, Vector128<int> Upper) Widen(Vector128<short> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector128<long> Lower, Vector128<long> Upper) Widen(Vector128<int> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector128<short> Lower, Vector128<short> Upper) Widen(Vector128<sbyte> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector128<double> Lower, Vector128<double> Upper) Widen(Vector128<float> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector128<uint> Lower, Vector128<uint> Upper) Widen(Vector128<ushort> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static (Vector128<ulong> Lower, Vector128<ulong> Upper) Widen(Vector128<uint> source) =>
        (WidenLower(source), WidenUpper(source));

    [Intrinsic]
    public static Vector128<ushort> WidenLower(Vector128<byte> source)
    {
        Unsafe.SkipInit(out Vector128<ushort> result);
        for (int i = 0; i < Vector128<ushort>.Count; i++)
        {
            Elements.At<Vector128<ushort>, ushort>(ref result, i) = source[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<int> WidenLower(Vector128<short> source)
    {
        Unsafe.SkipInit(out Vector128<int> result);
        for (int i = 0; i < Vector128<int>.Count; i++)
        {
            Elements.At<Vector128<int>, int>(ref result, i) = source[i];
        }

        return result;
    }
}
