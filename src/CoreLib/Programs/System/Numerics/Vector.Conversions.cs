using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static Vector<double> ConvertToDouble(Vector<long> value)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = (double)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<double> ConvertToDouble(Vector<ulong> value)
    {
        Unsafe.SkipInit(out Vector<double> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<double>, double>(ref result, i) = (double)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<int> ConvertToInt32(Vector<float> value)
    {
        Unsafe.SkipInit(out Vector<int> result);
        for (int i = 0; i < Vector<int>.Count; i++)
        {
            Elements.At<Vector<int>, int>(ref result, i) = (int)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<int> ConvertToInt32Native(Vector<float> value)
    {
        Unsafe.SkipInit(out Vector<int> result);
        for (int i = 0; i < Vector<int>.Count; i++)
        {
            Elements.At<Vector<int>, int>(ref result, i) = (int)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<long> ConvertToInt64(Vector<double> value)
    {
        Unsafe.SkipInit(out Vector<long> result);
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            Elements.At<Vector<long>, long>(ref result, i) = (long)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<long> ConvertToInt64Native(Vector<double> value)
    {
        Unsafe.SkipInit(out Vector<long> result);
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            Elements.At<Vector<long>, long>(ref result, i) = (long)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> ConvertToSingle(Vector<int> value)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = (float)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> ConvertToSingle(Vector<uint> value)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<float>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = (float)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<uint> ConvertToUInt32(Vector<float> value)
    {
        Unsafe.SkipInit(out Vector<uint> result);
        for (int i = 0; i < Vector<uint>.Count; i++)
        {
            Elements.At<Vector<uint>, uint>(ref result, i) = (uint)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<uint> ConvertToUInt32Native(Vector<float> value)
    {
        Unsafe.SkipInit(out Vector<uint> result);
        for (int i = 0; i < Vector<uint>.Count; i++)
        {
            Elements.At<Vector<uint>, uint>(ref result, i) = (uint)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<ulong> ConvertToUInt64(Vector<double> value)
    {
        Unsafe.SkipInit(out Vector<ulong> result);
        for (int i = 0; i < Vector<ulong>.Count; i++)
        {
            Elements.At<Vector<ulong>, ulong>(ref result, i) = (ulong)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<ulong> ConvertToUInt64Native(Vector<double> value)
    {
        Unsafe.SkipInit(out Vector<ulong> result);
        for (int i = 0; i < Vector<ulong>.Count; i++)
        {
            Elements.At<Vector<ulong>, ulong>(ref result, i) = (ulong)value[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> Narrow(Vector<double> low, Vector<double> high)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = (float)low[i];
            Elements.At<Vector<float>, float>(ref result, i + Vector<double>.Count) = (float)high[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<sbyte> Narrow(Vector<short> low, Vector<short> high)
    {
        Unsafe.SkipInit(out Vector<sbyte> result);
        for (int i = 0; i < Vector<short>.Count; i++)
        {
            Elements.At<Vector<sbyte>, sbyte>(ref result, i) = (sbyte)low[i];
            Elements.At<Vector<sbyte>, sbyte>(ref result, i + Vector<short>.Count) = (sbyte)high[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<short> Narrow(Vector<int> low, Vector<int> high)
    {
        Unsafe.SkipInit(out Vector<short> result);
        for (int i = 0; i < Vector<int>.Count; i++)
        {
            Elements.At<Vector<short>, short>(ref result, i) = (short)low[i];
            Elements.At<Vector<short>, short>(ref result, i + Vector<int>.Count) = (short)high[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<int> Narrow(Vector<long> low, Vector<long> high)
    {
        Unsafe.SkipInit(out Vector<int> result);
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            Elements.At<Vector<int>, int>(ref result, i) = (int)low[i];
            Elements.At<Vector<int>, int>(ref result, i + Vector<long>.Count) = (int)high[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<byte> Narrow(Vector<ushort> low, Vector<ushort> high)
    {
        Unsafe.SkipInit(out Vector<byte> result);
        for (int i = 0; i < Vector<ushort>.Count; i++)
        {
            Elements.At<Vector<byte>, byte>(ref result, i) = (byte)low[i];
            Elements.At<Vector<byte>, byte>(ref result, i + Vector<ushort>.Count) = (byte)high[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<ushort> Narrow(Vector<uint> low, Vector<uint> high)
    {
        Unsafe.SkipInit(out Vector<ushort> result);
        for (int i = 0; i < Vector<uint>.Count; i++)
        {
            Elements.At<Vector<ushort>, ushort>(ref result, i) = (ushort)low[i];
            Elements.At<Vector<ushort>, ushort>(ref result, i + Vector<uint>.Count) = (ushort)high[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<uint> Narrow(Vector<ulong> low, Vector<ulong> high)
    {
        Unsafe.SkipInit(out Vector<uint> result);
        for (int i = 0; i < Vector<ulong>.Count; i++)
        {
            Elements.At<Vector<uint>, uint>(ref result, i) = (uint)low[i];
            Elements.At<Vector<uint>, uint>(ref result, i + Vector<ulong>.Count) = (uint)high[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<float> NarrowWithSaturation(Vector<double> low, Vector<double> high)
    {
        Unsafe.SkipInit(out Vector<float> result);
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            Elements.At<Vector<float>, float>(ref result, i) = (float)low[i];
            Elements.At<Vector<float>, float>(ref result, i + Vector<double>.Count) = (float)high[i];
        }

        return result;
    }

    [Intrinsic]
    public static Vector<sbyte> NarrowWithSaturation(Vector<short> low, Vector<short> high)
    {
        Unsafe.SkipInit(out Vector<sbyte> result);
        for (int i = 0; i < Vector<short>.Count; i++)
        {
            Elements.At<Vector<sbyte>, sbyte>(ref result, i) = sbyte.CreateSaturating(low[i]);
            Elements.At<Vector<sbyte>, sbyte>(ref result, i + Vector<short>.Count) = sbyte.CreateSaturating(high[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<short> NarrowWithSaturation(Vector<int> low, Vector<int> high)
    {
        Unsafe.SkipInit(out Vector<short> result);
        for (int i = 0; i < Vector<int>.Count; i++)
        {
            Elements.At<Vector<short>, short>(ref result, i) = short.CreateSaturating(low[i]);
            Elements.At<Vector<short>, short>(ref result, i + Vector<int>.Count) = short.CreateSaturating(high[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<int> NarrowWithSaturation(Vector<long> low, Vector<long> high)
    {
        Unsafe.SkipInit(out Vector<int> result);
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            Elements.At<Vector<int>, int>(ref result, i) = int.CreateSaturating(low[i]);
            Elements.At<Vector<int>, int>(ref result, i + Vector<long>.Count) = int.CreateSaturating(high[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<byte> NarrowWithSaturation(Vector<ushort> low, Vector<ushort> high)
    {
        Unsafe.SkipInit(out Vector<byte> result);
        for (int i = 0; i < Vector<ushort>.Count; i++)
        {
            Elements.At<Vector<byte>, byte>(ref result, i) = byte.CreateSaturating(low[i]);
            Elements.At<Vector<byte>, byte>(ref result, i + Vector<ushort>.Count) = byte.CreateSaturating(high[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<ushort> NarrowWithSaturation(Vector<uint> low, Vector<uint> high)
    {
        Unsafe.SkipInit(out Vector<ushort> result);
        for (int i = 0; i < Vector<uint>.Count; i++)
        {
            Elements.At<Vector<ushort>, ushort>(ref result, i) = ushort.CreateSaturating(low[i]);
            Elements.At<Vector<ushort>, ushort>(ref result, i + Vector<uint>.Count) = ushort.CreateSaturating(high[i]);
        }

        return result;
    }

    [Intrinsic]
    public static Vector<uint> NarrowWithSaturation(Vector<ulong> low, Vector<ulong> high)
    {
        Unsafe.SkipInit(out Vector<uint> result);
        for (int i = 0; i < Vector<ulong>.Count; i++)
        {
            Elements.At<Vector<uint>, uint>(ref result, i) = uint.CreateSaturating(low[i]);
            Elements.At<Vector<uint>, uint>(ref result, i + Vector<ulong>.Count) = uint.CreateSaturating(high[i]);
        }

        return result;
    }

    [Intrinsic]
    public static void Widen(Vector<byte> source, out Vector<ushort> low, out Vector<ushort> high)
    {
        low = WidenLower(source);
        high = WidenUpper(source);
    }

    [Intrinsic]
    public static void Widen(Vector<short> source, out Vector<int> low, out Vector<int> high)
    {
        low = WidenLower(source);
        high = WidenUpper(source);
    }

    [Intrinsic]
    public static void Widen(Vector<int> source, out Vector<long> low, out Vector<long> high)
    {
        low = WidenLower(source);
        high = WidenUpper(source);
    }

    [Intrinsic]
    public static void Widen(Vector<sbyte> source, out Vector<short> low, out Vector<short> high)
    {
        low = WidenLower(source);
        high = WidenUpper(source);
    }

    [Intrinsic]
    public static void Widen(Vector<float> source, out Vector<double> low, out Vector<double> high)
    {
        low = WidenLower(source);
        high = WidenUpper(source);
    }

    [Intrinsic]
    public static void Widen(Vector<ushort> source, out Vector<uint> low, out Vector<uint> high)
    {
        low = WidenLower(source);
        high = WidenUpper(source);
    }

    [Intrinsic]
    public static void Widen(Vector<uint> source, out Vector<ulong> low, out Vector<ulong> high)
    {
        low = WidenLower(source);
        high = WidenUpper(source);
    }
}
