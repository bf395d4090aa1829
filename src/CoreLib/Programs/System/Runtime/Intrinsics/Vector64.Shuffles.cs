using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<byte> Shuffle(Vector64<byte> vector, Vector64<byte> indices)
    {
        Unsafe.SkipInit(out Vector64<byte> result);
        for (int i = 0; i < Vector64<byte>.Count; i++)
        {
            byte index = (byte)indices[i];
            Elements.At<Vector64<byte>, byte>(ref result, i) = index < (byte)Vector64<byte>.Count ? vector[(int)index] : (byte)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<sbyte> Shuffle(Vector64<sbyte> vector, Vector64<sbyte> indices)
    {
        Unsafe.SkipInit(out Vector64<sbyte> result);
        for (int i = 0; i < Vector64<sbyte>.Count; i++)
        {
            byte index = (byte)indices[i];
            Elements.At<Vector64<sbyte>, sbyte>(ref result, i) = index < (byte)Vector64<sbyte>.Count ? vector[(int)index] : (sbyte)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<byte> ShuffleNative(Vector64<byte> vector, Vector64<byte> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector64<sbyte> ShuffleNative(Vector64<sbyte> vector, Vector64<sbyte> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector64<short> Shuffle(Vector64<short> vector, Vector64<short> indices)
    {
        Unsafe.SkipInit(out Vector64<short> result);
        for (int i = 0; i < Vector64<short>.Count; i++)
        {
            ushort index = (ushort)indices[i];
            Elements.At<Vector64<short>, short>(ref result, i) = index < (ushort)Vector64<short>.Count ? vector[(int)index] : (short)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<ushort> Shuffle(Vector64<ushort> vector, Vector64<ushort> indices)
    {
        Unsafe.SkipInit(out Vector64<ushort> result);
        for (int i = 0; i < Vector64<ushort>.Count; i++)
        {
            ushort index = (ushort)indices[i];
            Elements.At<Vector64<ushort>, ushort>(ref result, i) = index < (ushort)Vector64<ushort>.Count ? vector[(int)index] : (ushort)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<short> ShuffleNative(Vector64<short> vector, Vector64<short> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector64<ushort> ShuffleNative(Vector64<ushort> vector, Vector64<ushort> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector64<int> Shuffle(Vector64<int> vector, Vector64<int> indices)
    {
        Unsafe.SkipInit(out Vector64<int> result);
        for (int i = 0; i < Vector64<int>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector64<int>, int>(ref result, i) = index < (uint)Vector64<int>.Count ? vector[(int)index] : (int)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<uint> Shuffle(Vector64<uint> vector, Vector64<uint> indices)
    {
        Unsafe.SkipInit(out Vector64<uint> result);
        for (int i = 0; i < Vector64<uint>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector64<uint>, uint>(ref result, i) = index < (uint)Vector64<uint>.Count ? vector[(int)index] : (uint)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<float> Shuffle(Vector64<float> vector, Vector64<int> indices)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        for (int i = 0; i < Vector64<float>.Count; i++)
        {
            uint index = (uint)indices[i];
            Elements.At<Vector64<float>, float>(ref result, i) = index < (uint)Vector64<float>.Count ? vector[(int)index] : (float)0;
        }

        return result;
    }

    [Intrinsic]
    public static Vector64<int> ShuffleNative(Vector64<int> vector, Vector64<int> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector64<uint> ShuffleNative(Vector64<uint> vector, Vector64<uint> indices) => Shuffle(vector, indices);

    [Intrinsic]
    public static Vector64<float> ShuffleNative(Vector64<float> vector, Vector64<int> indices) => Shuffle(vector, indices);
}
