using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<byte> Create(byte e0, byte e1, byte e2, byte e3, byte e4, byte e5, byte e6, byte e7)
    {
        Unsafe.SkipInit(out Vector64<byte> result);
        Elements.At<Vector64<byte>, byte>(ref result, 0) = e0;
        Elements.At<Vector64<byte>, byte>(ref result, 1) = e1;
        Elements.At<Vector64<byte>, byte>(ref result, 2) = e2;
        Elements.At<Vector64<byte>, byte>(ref result, 3) = e3;
        Elements.At<Vector64<byte>, byte>(ref result, 4) = e4;
        Elements.At<Vector64<byte>, byte>(ref result, 5) = e5;
        Elements.At<Vector64<byte>, byte>(ref result, 6) = e6;
        Elements.At<Vector64<byte>, byte>(ref result, 7) = e7;
        return result;
    }

    [Intrinsic]
    public static Vector64<short> Create(short e0, short e1, short e2, short e3)
    {
        Unsafe.SkipInit(out Vector64<short> result);
        Elements.At<Vector64<short>, short>(ref result, 0) = e0;
        Elements.At<Vector64<short>, short>(ref result, 1) = e1;
        Elements.At<Vector64<short>, short>(ref result, 2) = e2;
        Elements.At<Vector64<short>, short>(ref result, 3) = e3;
        return result;
    }

    [Intrinsic]
    public static Vector64<int> Create(int e0, int e1)
    {
        Unsafe.SkipInit(out Vector64<int> result);
        Elements.At<Vector64<int>, int>(ref result, 0) = e0;
        Elements.At<Vector64<int>, int>(ref result, 1) = e1;
        return result;
    }

    [Intrinsic]
    public static Vector64<sbyte> Create(sbyte e0, sbyte e1, sbyte e2, sbyte e3, sbyte e4, sbyte e5, sbyte e6, sbyte e7)
    {
        Unsafe.SkipInit(out Vector64<sbyte> result);
        Elements.At<Vector64<sbyte>, sbyte>(ref result, 0) = e0;
        Elements.At<Vector64<sbyte>, sbyte>(ref result, 1) = e1;
        Elements.At<Vector64<sbyte>, sbyte>(ref result, 2) = e2;
        Elements.At<Vector64<sbyte>, sbyte>(ref result, 3) = e3;
        Elements.At<Vector64<sbyte>, sbyte>(ref result, 4) = e4;
        Elements.At<Vector64<sbyte>, sbyte>(ref result, 5) = e5;
        Elements.At<Vector64<sbyte>, sbyte>(ref result, 6) = e6;
        Elements.At<Vector64<sbyte>, sbyte>(ref result, 7) = e7;
        return result;
    }

    [Intrinsic]
    public static Vector64<float> Create(float e0, float e1)
    {
        Unsafe.SkipInit(out Vector64<float> result);
        Elements.At<Vector64<float>, float>(ref result, 0) = e0;
        Elements.At<Vector64<float>, float>(ref result, 1) = e1;
        return result;
    }

    [Intrinsic]
    public static Vector64<ushort> Create(ushort e0, ushort e1, ushort e2, ushort e3)
    {
        Unsafe.SkipInit(out Vector64<ushort> result);
        Elements.At<Vector64<ushort>, ushort>(ref result, 0) = e0;
        Elements.At<Vector64<ushort>, ushort>(ref result, 1) = e1;
        Elements.At<Vector64<ushort>, ushort>(ref result, 2) = e2;
        Elements.At<Vector64<ushort>, ushort>(ref result, 3) = e3;
        return result;
    }

    [Intrinsic]
    public static Vector64<uint> Create(uint e0, uint e1)
    {
        Unsafe.SkipInit(out Vector64<uint> result);
        Elements.At<Vector64<uint>, uint>(ref result, 0) = e0;
        Elements.At<Vector64<uint>, uint>(ref result, 1) = e1;
        return result;
    }
}
