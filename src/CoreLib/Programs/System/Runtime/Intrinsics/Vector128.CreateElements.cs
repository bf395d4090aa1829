using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector128
{
    [Intrinsic]
    public static Vector128<byte> Create(
        byte e0, byte e1, byte e2, byte e3, byte e4, byte e5, byte e6, byte e7,
        byte e8, byte e9, byte e10, byte e11, byte e12, byte e13, byte e14, byte e15)
    {
        Unsafe.SkipInit(out Vector128<byte> result);
        Elements.At<Vector128<byte>, byte>(ref result, 0) = e0;
        Elements.At<Vector128<byte>, byte>(ref result, 1) = e1;
        Elements.At<Vector128<byte>, byte>(ref result, 2) = e2;
        Elements.At<Vector128<byte>, byte>(ref result, 3) = e3;
        Elements.At<Vector128<byte>, byte>(ref result, 4) = e4;
        Elements.At<Vector128<byte>, byte>(ref result, 5) = e5;
        Elements.At<Vector128<byte>, byte>(ref result, 6) = e6;
        Elements.At<Vector128<byte>, byte>(ref result, 7) = e7;
        Elements.At<Vector128<byte>, byte>(ref result, 8) = e8;
        Elements.At<Vector128<byte>, byte>(ref result, 9) = e9;
        Elements.At<Vector128<byte>, byte>(ref result, 10) = e10;
        Elements.At<Vector128<byte>, byte>(ref result, 11) = e11;
        Elements.At<Vector128<byte>, byte>(ref result, 12) = e12;
        Elements.At<Vector128<byte>, byte>(ref result, 13) = e13;
        Elements.At<Vector128<byte>, byte>(ref result, 14) = e14;
        Elements.At<Vector128<byte>, byte>(ref result, 15) = e15;
        return result;
    }

    [Intrinsic]
    public static Vector128<double> Create(double e0, double e1)
    {
        Unsafe.SkipInit(out Vector128<double> result);
        Elements.At<Vector128<double>, double>(ref result, 0) = e0;
        Elements.At<Vector128<double>, double>(ref result, 1) = e1;
        return result;
    }

    [Intrinsic]
    public static Vector128<short> Create(short e0, short e1, short e2, short e3, short e4, short e5, short e6, short e7)
    {
        Unsafe.SkipInit(out Vector128<short> result);
        Elements.At<Vector128<short>, short>(ref result, 0) = e0;
        Elements.At<Vector128<short>, short>(ref result, 1) = e1;
        Elements.At<Vector128<short>, short>(ref result, 2) = e2;
        Elements.At<Vector128<short>, short>(ref result, 3) = e3;
        Elements.At<Vector128<short>, short>(ref result, 4) = e4;
        Elements.At<Vector128<short>, short>(ref result, 5) = e5;
        Elements.At<Vector128<short>, short>(ref result, 6) = e6;
        Elements.At<Vector128<short>, short>(ref result, 7) = e7;
        return result;
    }

    [Intrinsic]
    public static Vector128<int> Create(int e0, int e1, int e2, int e3)
    {
        Unsafe.SkipInit(out Vector128<int> result);
        Elements.At<Vector128<int>, int>(ref result, 0) = e0;
        Elements.At<Vector128<int>, int>(ref result, 1) = e1;
        Elements.At<Vector128<int>, int>(ref result, 2) = e2;
        Elements.At<Vector128<int>, int>(ref result, 3) = e3;
        return result;
    }

    [Intrinsic]
    public static Vector128<long> Create(long e0, long e1)
    {
        Unsafe.SkipInit(out Vector128<long> result);
        Elements.At<Vector128<long>, long>(ref result, 0) = e0;
        Elements.At<Vector128<long>, long>(ref result, 1) = e1;
        return result;
    }

    [Intrinsic]
    public static Vector128<sbyte> Create(
        sbyte e0, sbyte e1, sbyte e2, sbyte e3, sbyte e4, sbyte e5, sbyte e6, sbyte e7,
        sbyte e8, sbyte e9, sbyte e10, sbyte e11, sbyte e12, sbyte e13, sbyte e14, sbyte e15)
    {
        Unsafe.SkipInit(out Vector128<sbyte> result);
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 0) = e0;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 1) = e1;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 2) = e2;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 3) = e3;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 4) = e4;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 5) = e5;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 6) = e6;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 7) = e7;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 8) = e8;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 9) = e9;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 10) = e10;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 11) = e11;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 12) = e12;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 13) = e13;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 14) = e14;
        Elements.At<Vector128<sbyte>, sbyte>(ref result, 15) = e15;
        return result;
    }

    [Intrinsic]
    public static Vector128<float> Create(float e0, float e1, float e2, float e3)
    {
        Unsafe.SkipInit(out Vector128<float> result);
        Elements.At<Vector128<float>, float>(ref result, 0) = e0;
        Elements.At<Vector128<float>, float>(ref result, 1) = e1;
        Elements.At<Vector128<float>, float>(ref result, 2) = e2;
        Elements.At<Vector128<float>, float>(ref result, 3) = e3;
        return result;
    }

    [Intrinsic]
    public static Vector128<ushort> Create(ushort e0, ushort e1, ushort e2, ushort e3, ushort e4, ushort e5, ushort e6, ushort e7)
    {
        Unsafe.SkipInit(out Vector128<ushort> result);
        Elements.At<Vector128<ushort>, ushort>(ref result, 0) = e0;
        Elements.At<Vector128<ushort>, ushort>(ref result, 1) = e1;
        Elements.At<Vector128<ushort>, ushort>(ref result, 2) = e2;
        Elements.At<Vector128<ushort>, ushort>(ref result, 3) = e3;
        Elements.At<Vector128<ushort>, ushort>(ref result, 4) = e4;
        Elements.At<Vector128<ushort>, ushort>(ref result, 5) = e5;
        Elements.At<Vector128<ushort>, ushort>(ref result, 6) = e6;
        Elements.At<Vector128<ushort>, ushort>(ref result, 7) = e7;
        return result;
    }

    [Intrinsic]
    public static Vector128<uint> Create(uint e0, uint e1, uint e2, uint e3)
    {
        Unsafe.SkipInit(out Vector128<uint> result);
        Elements.At<Vector128<uint>, uint>(ref result, 0) = e0;
        Elements.At<Vector128<uint>, uint>(ref result, 1) = e1;
        Elements.At<Vector128<uint>, uint>(ref result, 2) = e2;
        Elements.At<Vector128<uint>, uint>(ref result, 3) = e3;
        return result;
    }

    [Intrinsic]
    public static Vector128<ulong> Create(ulong e0, ulong e1)
    {
        Unsafe.SkipInit(out Vector128<ulong> result);
        Elements.At<Vector128<ulong>, ulong>(ref result, 0) = e0;
        Elements.At<Vector128<ulong>, ulong>(ref result, 1) = e1;
        return result;
    }
}
