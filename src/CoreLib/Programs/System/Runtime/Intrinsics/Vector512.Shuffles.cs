using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<byte> Shuffle(Vector512<byte> vector, Vector512<byte> indices)
    {
        Unsafe.SkipInit(out Vector512<byte> result);
        for (int i = 0; i < Vector512<byte>.Count; i++)
        {
            byte index = (byte)indices[i];
            Elements.At<Vector512<byte>, byte>(ref result, i) = index < (byte)Vector512<byte>.Count ? vector[(int)index] : (byte)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<sbyte> Shuffle(Vector512<sbyte> vector, Vector512<sbyte> indices)
    {
        Unsafe.SkipInit(out Vector512<sbyte> result);
        for (int i = 0; i < Vector512<sbyte>.Count; i++)
        {
            byte index = (byte)indices[i];
            Elements.At<Vector512<sbyte>, sbyte>(ref result, i) = index < (byte)Vector512<sbyte>.Count ? vector[(int)index] : (sbyte)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<byte> ShuffleNative(Vector512<byte> vector, Vector512<byte> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector512<sbyte> ShuffleNative(Vector512<sbyte> vector, Vector512<sbyte> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector512<short> Shuffle(Vector512<short> vector, Vector512<short> indices)
    {
        Unsafe.SkipInit(out Vector512<short> result);
        for (int i = 0; i < Vector512<short>.Count; i++)
        {
            ushort index = (ushort)indices[i];
            Elements.At<Vector512<short>, short>(ref result, i) = index < (ushort)Vector512<short>.Count ? vector[(int)index] : (short)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<ushort> Shuffle(Vector512<ushort> vector, Vector512<ushort> indices)
    {
        Unsafe.SkipInit(out Vector512<ushort> result);
        for (int i = 0; i < Vector512<ushort>.Count; i++)
        {
            ushort index = (ushort)indices[i];
            Elements.At<Vector512<ushort>, ushort>(ref result, i) = index < (ushort)Vector512<ushort>.Count ? vector[(int)index] : (ushort)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<short> ShuffleNative(Vector512<short> vector, Vector512<short> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector512<ushort> ShuffleNative(Vector512<ushort> vector, Vector512<ushort> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector512<int> Shuffle(Vector512<int> vector, Vector512<int> indices)
    {
        Unsafe.SkipInit(out Vector512<int> result);
        for (int i = 0; i < Vector512<int>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector512<int>, int>(ref result, i) = index < (uint)Vector512<int>.Count ? vector[(int)index] : (int)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<uint> Shuffle(Vector512<uint> vector, Vector512<uint> indices)
    {
        Unsafe.SkipInit(out Vector512<uint> result);
        for (int i = 0; i < Vector512<uint>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector512<uint>, uint>(ref result, i) = index < (uint)Vector512<uint>.Count ? vector[(int)index] : (uint)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<float> Shuffle(Vector512<float> vector, Vector512<int> indices)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        for (int i = 0; i < Vector512<float>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector512<float>, float>(ref result, i) = index < (uint)Vector512<float>.Count ? vector[(int)index] : (float)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<int> ShuffleNative(Vector512<int> vector, Vector512<int> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector512<uint> ShuffleNative(Vector512<uint> vector, Vector512<uint> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector512<float> ShuffleNative(Vector512<float> vector, Vector512<int> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector512<long> Shuffle(Vector512<long> vector, Vector512<long> indices)
    {
        Unsafe.SkipInit(out Vector512<long> result);
        for (int i = 0; i < Vector512<long>.Count; i++)
        {
            ulong index = (ulong)indices[i];
            Elements.At<Vector512<long>, long>(ref result, i) = index < (ulong)Vector512<long>.Count ? vector[(int)index] : (long)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<ulong> Shuffle(Vector512<ulong> vector, Vector512<ulong> indices)
    {
        Unsafe.SkipInit(out Vector512<ulong> result);
        for (int i = 0; i < Vector512<ulong>.Count; i++)
        {
            ulong index = (ulong)indices[i];
            Elements.At<Vector512<ulong>, ulong>(ref result, i) = index < (ulong)Vector512<ulong>.Count ? vector[(int)index] : (ulong)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<double> Shuffle(Vector512<double> vector, Vector512<long> indices)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        for (int i = 0; i < Vector512<double>.Count; i++)
        {
            ulong index = (ulong)indices[i];
            Elements.At<Vector512<double>, double>(ref result, i) = index < (ulong)Vector512<double>.Count ? vector[(int)index] : (double)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector512<long> ShuffleNative(Vector512<long> vector, Vector512<long> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector512<ulong> ShuffleNative(Vector512<ulong> vector, Vector512<ulong> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector512<double> ShuffleNative(Vector512<double> vector, Vector512<long> indices) => Shuffle(vector, indices);
}
