using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static Vector256<byte> Create(
        byte e0, byte e1, byte e2, byte e3, byte e4, byte e5, byte e6, byte e7,
        byte e8, byte e9, byte e10, byte e11, byte e12, byte e13, byte e14, byte e15,
        byte e16, byte e17, byte e18, byte e19, byte e20, byte e21, byte e22, byte e23,
        byte e24, byte e25, byte e26, byte e27, byte e28, byte e29, byte e30, byte e31)
    {
        Unsafe.SkipInit(out Vector256<byte> result);
        Elements.At<Vector256<byte>, byte>(ref result, 0) = e0;
        Elements.At<Vector256<byte>, byte>(ref result, 1) = e1;
        Elements.At<Vector256<byte>, byte>(ref result, 2) = e2;
        Elements.At<Vector256<byte>, byte>(ref result, 3) = e3;
        Elements.At<Vector256<byte>, byte>(ref result, 4) = e4;
        Elements.At<Vector256<byte>, byte>(ref result, 5) = e5;
        Elements.At<Vector256<byte>, byte>(ref result, 6) = e6;
        Elements.At<Vector256<byte>, byte>(ref result, 7) = e7;
        Elements.At<Vector256<byte>, byte>(ref result, 8) = e8;
        Elements.At<Vector256<byte>, byte>(ref result, 9) = e9;
        Elements.At<Vector256<byte>, byte>(ref result, 10) = e10;
        Elements.At<Vector256<byte>, byte>(ref result, 11) = e11;
        Elements.At<Vector256<byte>, byte>(ref result, 12) = e12;
        Elements.At<Vector256<byte>, byte>(ref result, 13) = e13;
        Elements.At<Vector256<byte>, byte>(ref result, 14) = e14;
        Elements.At<Vector256<byte>, byte>(ref result, 15) = e15;
        Elements.At<Vector256<byte>, byte>(ref result, 16) = e16;
        Elements.At<Vector256<byte>, byte>(ref result, 17) = e17;
        Elements.At<Vector256<byte>, byte>(ref result, 18) = e18;
        Elements.At<Vector256<byte>, byte>(ref result, 19) = e19;
        Elements.At<Vector256<byte>, byte>(ref result, 20) = e20;
        Elements.At<Vector256<byte>, byte>(ref result, 21) = e21;
        Elements.At<Vector256<byte>, byte>(ref result, 22) = e22;
        Elements.At<Vector256<byte>, byte>(ref result, 23) = e23;
        Elements.At<Vector256<byte>, byte>(ref result, 24) = e24;
        Elements.At<Vector256<byte>, byte>(ref result, 25) = e25;
        Elements.At<Vector256<byte>, byte>(ref result, 26) = e26;
        Elements.At<Vector256<byte>, byte>(ref result, 27) = e27;
        Elements.At<Vector256<byte>, byte>(ref result, 28) = e28;
        Elements.At<Vector256<byte>, byte>(ref result, 29) = e29;
        Elements.At<Vector256<byte>, byte>(ref result, 30) = e30;
        Elements.At<Vector256<byte>, byte>(ref result, 31) = e31;
        return result;
    }

    [Intrinsic]
    public static Vector256<double> Create(double e0, double e1, double e2, double e3)
    {
        Unsafe.SkipInit(out Vector256<double> result);
        Elements.At<Vector256<double>, double>(ref result, 0) = e0;
        Elements.At<Vector256<double>, double>(ref result, 1) = e1;
        Elements.At<Vector256<double>, double>(ref result, 2) = e2;
        Elements.At<Vector256<double>, double>(ref result, 3) = e3;
        return result;
    }

    [Intrinsic]
    public static Vector256<short> Create(
        short e0, short e1, short e2, short e3, short e4, short e5, short e6, short e7,
        short e8, short e9, short e10, short e11, short e12, short e13, short e14, short e15)
    {
        Unsafe.SkipInit(out Vector256<short> result);
        Elements.At<Vector256<short>, short>(ref result, 0) = e0;
        Elements.At<Vector256<short>, short>(ref result, 1) = e1;
        Elements.At<Vector256<short>, short>(ref result, 2) = e2;
        Elements.At<Vector256<short>, short>(ref result, 3) = e3;
        Elements.At<Vector256<short>, short>(ref result, 4) = e4;
        Elements.At<Vector256<short>, short>(ref result, 5) = e5;
        Elements.At<Vector256<short>, short>(ref result, 6) = e6;
        Elements.At<Vector256<short>, short>(ref result, 7) = e7;
        Elements.At<Vector256<short>, short>(ref result, 8) = e8;
        Elements.At<Vector256<short>, short>(ref result, 9) = e9;
        Elements.At<Vector256<short>, short>(ref result, 10) = e10;
        Elements.At<Vector256<short>, short>(ref result, 11) = e11;
        Elements.At<Vector256<short>, short>(ref result, 12) = e12;
        Elements.At<Vector256<short>, short>(ref result, 13) = e13;
        Elements.At<Vector256<short>, short>(ref result, 14) = e14;
        Elements.At<Vector256<short>, short>(ref result, 15) = e15;
        return result;
    }

    [Intrinsic]
    public static Vector256<int> Create(int e0, int e1, int e2, int e3, int e4, int e5, int e6, int e7)
    {
        Unsafe.SkipInit(out Vector256<int> result);
        Elements.At<Vector256<int>, int>(ref result, 0) = e0;
        Elements.At<Vector256<int>, int>(ref result, 1) = e1;
        Elements.At<Vector256<int>, int>(ref result, 2) = e2;
        Elements.At<Vector256<int>, int>(ref result, 3) = e3;
        Elements.At<Vector256<int>, int>(ref result, 4) = e4;
        Elements.At<Vector256<int>, int>(ref result, 5) = e5;
        Elements.At<Vector256<int>, int>(ref result, 6) = e6;
        Elements.At<Vector256<int>, int>(ref result, 7) = e7;
        return result;
    }

    [Intrinsic]
    public static Vector256<long> Create(long e0, long e1, long e2, long e3)
    {
        Unsafe.SkipInit(out Vector256<long> result);
        Elements.At<Vector256<long>, long>(ref result, 0) = e0;
        Elements.At<Vector256<long>, long>(ref result, 1) = e1;
        Elements.At<Vector256<long>, long>(ref result, 2) = e2;
        Elements.At<Vector256<long>, long>(ref result, 3) = e3;
        return result;
    }

    [Intrinsic]
    public static Vector256<sbyte> Create(
        sbyte e0, sbyte e1, sbyte e2, sbyte e3, sbyte e4, sbyte e5, sbyte e6, sbyte e7,
        sbyte e8, sbyte e9, sbyte e10, sbyte e11, sbyte e12, sbyte e13, sbyte e14, sbyte e15,
        sbyte e16, sbyte e17, sbyte e18, sbyte e19, sbyte e20, sbyte e21, sbyte e22, sbyte e23,
        sbyte e24, sbyte e25, sbyte e26, sbyte e27, sbyte e28, sbyte e29, sbyte e30, sbyte e31)
    {
        Unsafe.SkipInit(out Vector256<sbyte> result);
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 0) = e0;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 1) = e1;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 2) = e2;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 3) = e3;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 4) = e4;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 5) = e5;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 6) = e6;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 7) = e7;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 8) = e8;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 9) = e9;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 10) = e10;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 11) = e11;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 12) = e12;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 13) = e13;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 14) = e14;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 15) = e15;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 16) = e16;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 17) = e17;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 18) = e18;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 19) = e19;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 20) = e20;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 21) = e21;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 22) = e22;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 23) = e23;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 24) = e24;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 25) = e25;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 26) = e26;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 27) = e27;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 28) = e28;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 29) = e29;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 30) = e30;
        Elements.At<Vector256<sbyte>, sbyte>(ref result, 31) = e31;
        return result;
    }

    [Intrinsic]
    public static Vector256<float> Create(float e0, float e1, float e2, float e3, float e4, float e5, float e6, float e7)
    {
        Unsafe.SkipInit(out Vector256<float> result);
        Elements.At<Vector256<float>, float>(ref result, 0) = e0;
        Elements.At<Vector256<float>, float>(ref result, 1) = e1;
        Elements.At<Vector256<float>, float>(ref result, 2) = e2;
        Elements.At<Vector256<float>, float>(ref result, 3) = e3;
        Elements.At<Vector256<float>, float>(ref result, 4) = e4;
        Elements.At<Vector256<float>, float>(ref result, 5) = e5;
        Elements.At<Vector256<float>, float>(ref result, 6) = e6;
        Elements.At<Vector256<float>, float>(ref result, 7) = e7;
        return result;
    }

    [Intrinsic]
    public static Vector256<ushort> Create(
        ushort e0, ushort e1, ushort e2, ushort e3, ushort e4, ushort e5, ushort e6, ushort e7,
        ushort e8, ushort e9, ushort e10, ushort e11, ushort e12, ushort e13, ushort e14, ushort e15)
    {
        Unsafe.SkipInit(out Vector256<ushort> result);
        Elements.At<Vector256<ushort>, ushort>(ref result, 0) = e0;
        Elements.At<Vector256<ushort>, ushort>(ref result, 1) = e1;
        Elements.At<Vector256<ushort>, ushort>(ref result, 2) = e2;
        Elements.At<Vector256<ushort>, ushort>(ref result, 3) = e3;
        Elements.At<Vector256<ushort>, ushort>(ref result, 4) = e4;
        Elements.At<Vector256<ushort>, ushort>(ref result, 5) = e5;
        Elements.At<Vector256<ushort>, ushort>(ref result, 6) = e6;
        Elements.At<Vector256<ushort>, ushort>(ref result, 7) = e7;
        Elements.At<Vector256<ushort>, ushort>(ref result, 8) = e8;
        Elements.At<Vector256<ushort>, ushort>(ref result, 9) = e9;
        Elements.At<Vector256<ushort>, ushort>(ref result, 10) = e10;
        Elements.At<Vector256<ushort>, ushort>(ref result, 11) = e11;
        Elements.At<Vector256<ushort>, ushort>(ref result, 12) = e12;
        Elements.At<Vector256<ushort>, ushort>(ref result, 13) = e13;
        Elements.At<Vector256<ushort>, ushort>(ref result, 14) = e14;
        Elements.At<Vector256<ushort>, ushort>(ref result, 15) = e15;
        return result;
    }

    [Intrinsic]
    public static Vector256<uint> Create(uint e0, uint e1, uint e2, uint e3, uint e4, uint e5, uint e6, uint e7)
    {
        Unsafe.SkipInit(out Vector256<uint> result);
        Elements.At<Vector256<uint>, uint>(ref result, 0) = e0;
        Elements.At<Vector256<uint>, uint>(ref result, 1) = e1;
        Elements.At<Vector256<uint>, uint>(ref result, 2) = e2;
        Elements.At<Vector256<uint>, uint>(ref result, 3) = e3;
        Elements.At<Vector256<uint>, uint>(ref result, 4) = e4;
        Elements.At<Vector256<uint>, uint>(ref result, 5) = e5;
        Elements.At<Vector256<uint>, uint>(ref result, 6) = e6;
        Elements.At<Vector256<uint>, uint>(ref result, 7) = e7;
        return result;
    }

    [Intrinsic]
    public static Vector256<ulong> Create(ulong e0, ulong e1, ulong e2, ulong e3)
    {
        Unsafe.SkipInit(out Vector256<ulong> result);
        Elements.At<Vector256<ulong>, ulong>(ref result, 0) = e0;
        Elements.At<Vector256<ulong>, ulong>(ref result, 1) = e1;
        Elements.At<Vector256<ulong>, ulong>(ref result, 2) = e2;
        Elements.At<Vector256<ulong>, ulong>(ref result, 3) = e3;
        return result;
    }
}
