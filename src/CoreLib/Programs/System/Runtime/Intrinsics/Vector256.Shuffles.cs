using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<byte> Shuffle(Vector256<byte> vector, Vector256<byte> indices)
    {
        Unsafe.SkipInit(out Vector256<byte> result);
        for (int i = 0; i < Vector256<byte>.Count; i++)
        {
            byte index = (byte)indices[i];
            Elements.At<Vector256<byte>, byte>(ref result, i) = index < (byte)Vector256<byte>.Count ? vector[(int)index] : (byte)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<sbyte> Shuffle(Vector256<sbyte> vector, Vector256<sbyte> indices)
    {
        Unsafe.SkipInit(out Vector256<sbyte> result);
        for (int i = 0; i < Vector256<sbyte>.Count; i++)
        {
            byte index = (byte)indices[i];
            Elements.At<Vector256<sbyte>, sbyte>(ref result, i) = index < (byte)Vector256<sbyte>.Count ? vector[(int)index] : (sbyte)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<byte> ShuffleNative(Vector256<byte> vector, Vector256<byte> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector256<sbyte> ShuffleNative(Vector256<sbyte> vector, Vector256<sbyte> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector256<short> Shuffle(Vector256<short> vector, Vector256<short> indices)
    {
        Unsafe.SkipInit(out Vector256<short> result);
        for (int i = 0; i < Vector256<short>.Count; i++)
        {
            ushort index = (ushort)indices[i];
            Elements.At<Vector256<short>, short>(ref result, i) = index < (ushort)Vector256<short>.Count ? vector[(int)index] : (short)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<ushort> Shuffle(Vector256<ushort> vector, Vector256<ushort> indices)
    {
        Unsafe.SkipInit(out Vector256<ushort> result);
        for (int i = 0; i < Vector256<ushort>.Count; i++)
        {
            ushort index = (ushort)indices[i];
            Elements.At<Vector256<ushort>, ushort>(ref result, i) = index < (ushort)Vector256<ushort>.Count ? vector[(int)index] : (ushort)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<short> ShuffleNative(Vector256<short> vector, Vector256<short> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector256<ushort> ShuffleNative(Vector256<ushort> vector, Vector256<ushort> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector256<int> Shuffle(Vector256<int> vector, Vector256<int> indices)
    {
        Unsafe.SkipInit(out Vector256<int> result);
        for (int i = 0; i < Vector256<int>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector256<int>, int>(ref result, i) = index < (uint)Vector256<int>.Count ? vector[(int)index] : (int)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<uint> Shuffle(Vector256<uint> vector, Vector256<uint> indices)
    {
        Unsafe.SkipInit(out Vector256<uint> result);
        for (int i = 0; i < Vector256<uint>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector256<uint>, uint>(ref result, i) = index < (uint)Vector256<uint>.Count ? vector[(int)index] : (uint)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<float> Shuffle(Vector256<float> vector, Vector256<int> indices)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        for (int i = 0; i < Vector256<float>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector256<float>, float>(ref result, i) = index < (uint)Vector256<float>.Count ? vector[(int)index] : (float)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<int> ShuffleNative(Vector256<int> vector, Vector256<int> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector256<uint> ShuffleNative(Vector256<uint> vector, Vector256<uint> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector256<float> ShuffleNative(Vector256<float> vector, Vector256<int> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector256<long> Shuffle(Vector256<long> vector, Vector256<long> indices)
    {
        Unsafe.SkipInit(out Vector256<long> result);
        for (int i = 0; i < Vector256<long>.Count; i++)
        {
            ulong index = (ulong)indices[i];
            Elements.At<Vector256<long>, long>(ref result, i) = index < (ulong)Vector256<long>.Count ? vector[(int)index] : (long)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<ulong> Shuffle(Vector256<ulong> vector, Vector256<ulong> indices)
    {
        Unsafe.SkipInit(out Vector256<ulong> result);
        for (int i = 0; i < Vector256<ulong>.Count; i++)
        {
            ulong index = (ulong)indices[i];
            Elements.At<Vector256<ulong>, ulong>(ref result, i) = index < (ulong)Vector256<ulong>.Count ? vector[(int)index] : (ulong)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<double> Shuffle(Vector256<double> vector, Vector256<long> indices)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            ulong index = (ulong)indices[i];
            Elements.At<Vector256<double>, double>(ref result, i) = index < (ulong)Vector256<double>.Count ? vector[(int)index] : (double)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector256<long> ShuffleNative(Vector256<long> vector, Vector256<long> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector256<ulong> ShuffleNative(Vector256<ulong> vector, Vector256<ulong> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector256<double> ShuffleNative(Vector256<double> vector, Vector256<long> indices) => Shuffle(vector, indices);
}
