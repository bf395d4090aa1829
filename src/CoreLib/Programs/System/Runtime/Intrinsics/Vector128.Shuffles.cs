using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<byte> Shuffle(Vector128<byte> vector, Vector128<byte> indices)
    {
        Unsafe.SkipInit(out Vector128<byte> result);
        for (int i = 0; i < Vector128<byte>.Count; i++)
        {
            byte index = (byte)indices[i];
            Elements.At<Vector128<byte>, byte>(ref result, i) = index < (byte)Vector128<byte>.Count ? vector[(int)index] : (byte)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<sbyte> Shuffle(Vector128<sbyte> vector, Vector128<sbyte> indices)
    {
        Unsafe.SkipInit(out Vector128<sbyte> result);
        for (int i = 0; i < Vector128<sbyte>.Count; i++)
        {
            byte index = (byte)indices[i];
            Elements.At<Vector128<sbyte>, sbyte>(ref result, i) = index < (byte)Vector128<sbyte>.Count ? vector[(int)index] : (sbyte)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<byte> ShuffleNative(Vector128<byte> vector, Vector128<byte> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector128<sbyte> ShuffleNative(Vector128<sbyte> vector, Vector128<sbyte> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector128<short> Shuffle(Vector128<short> vector, Vector128<short> indices)
    {
        Unsafe.SkipInit(out Vector128<short> result);
        for (int i = 0; i < Vector128<short>.Count; i++)
        {
            ushort index = (ushort)indices[i];
            Elements.At<Vector128<short>, short>(ref result, i) = index < (ushort)Vector128<short>.Count ? vector[(int)index] : (short)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<ushort> Shuffle(Vector128<ushort> vector, Vector128<ushort> indices)
    {
        Unsafe.SkipInit(out Vector128<ushort> result);
        for (int i = 0; i < Vector128<ushort>.Count; i++)
        {
            ushort index = (ushort)indices[i];
            Elements.At<Vector128<ushort>, ushort>(ref result, i) = index < (ushort)Vector128<ushort>.Count ? vector[(int)index] : (ushort)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<short> ShuffleNative(Vector128<short> vector, Vector128<short> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector128<ushort> ShuffleNative(Vector128<ushort> vector, Vector128<ushort> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector128<int> Shuffle(Vector128<int> vector, Vector128<int> indices)
    {
        Unsafe.SkipInit(out Vector128<int> result);
        for (int i = 0; i < Vector128<int>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector128<int>, int>(ref result, i) = index < (uint)Vector128<int>.Count ? vector[(int)index] : (int)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<uint> Shuffle(Vector128<uint> vector, Vector128<uint> indices)
    {
        Unsafe.SkipInit(out Vector128<uint> result);
        for (int i = 0; i < Vector128<uint>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector128<uint>, uint>(ref result, i) = index < (uint)Vector128<uint>.Count ? vector[(int)index] : (uint)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<float> Shuffle(Vector128<float> vector, Vector128<int> indices)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        for (int i = 0; i < Vector128<float>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector128<float>, float>(ref result, i) = index < (uint)Vector128<float>.Count ? vector[(int)index] : (float)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<int> ShuffleNative(Vector128<int> vector, Vector128<int> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector128<uint> ShuffleNative(Vector128<uint> vector, Vector128<uint> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector128<float> ShuffleNative(Vector128<float> vector, Vector128<int> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector128<long> Shuffle(Vector128<long> vector, Vector128<long> indices)
    {
        Unsafe.SkipInit(out Vector128<long> result);
        for (int i = 0; i < Vector128<long>.Count; i++)
        {
            ulong index = (ulong)indices[i];
            Elements.At<Vector128<long>, long>(ref result, i) = index < (ulong)Vector128<long>.Count ? vector[(int)index] : (long)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<ulong> Shuffle(Vector128<ulong> vector, Vector128<ulong> indices)
    {
        Unsafe.SkipInit(out Vector128<ulong> result);
        for (int i = 0; i < Vector128<ulong>.Count; i++)
        {
            ulong index = (ulong)indices[i];
            Elements.At<Vector128<ulong>, ulong>(ref result, i) = index < (ulong)Vector128<ulong>.Count ? vector[(int)index] : (ulong)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<double> Shuffle(Vector128<double> vector, Vector128<long> indices)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        for (int i = 0; i < Vector128<double>.Count; i++)
        {
            ulong index = (ulong)indices[i];
            Elements.At<Vector128<double>, double>(ref result, i) = index < (ulong)Vector128<double>.Count ? vector[(int)index] : (double)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector128<long> ShuffleNative(Vector128<long> vector, Vector128<long> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector128<ulong> ShuffleNative(Vector128<ulong> vector, Vector128<ulong> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector128<double> ShuffleNative(Vector128<double> vector, Vector128<long> indices) => Shuffle(vector, indices);
}
