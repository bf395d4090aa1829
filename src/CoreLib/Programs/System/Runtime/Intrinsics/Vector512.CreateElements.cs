using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static Vector512<byte> Create(
        byte e0, byte e1, byte e2, byte e3, byte e4, byte e5, byte e6, byte e7,
        byte e8, byte e9, byte e10, byte e11, byte e12, byte e13, byte e14, byte e15,
        byte e16, byte e17, byte e18, byte e19, byte e20, byte e21, byte e22, byte e23,
        byte e24, byte e25, byte e26, byte e27, byte e28, byte e29, byte e30, byte e31,
        byte e32, byte e33, byte e34, byte e35, byte e36, byte e37, byte e38, byte e39,
        byte e40, byte e41, byte e42, byte e43, byte e44, byte e45, byte e46, byte e47,
        byte e48, byte e49, byte e50, byte e51, byte e52, byte e53, byte e54, byte e55,
        byte e56, byte e57, byte e58, byte e59, byte e60, byte e61, byte e62, byte e63)
    {
        Unsafe.SkipInit(out Vector512<byte> result);
        Elements.At<Vector512<byte>, byte>(ref result, 0) = e0;
        Elements.At<Vector512<byte>, byte>(ref result, 1) = e1;
        Elements.At<Vector512<byte>, byte>(ref result, 2) = e2;
        Elements.At<Vector512<byte>, byte>(ref result, 3) = e3;
        Elements.At<Vector512<byte>, byte>(ref result, 4) = e4;
        Elements.At<Vector512<byte>, byte>(ref result, 5) = e5;
        Elements.At<Vector512<byte>, byte>(ref result, 6) = e6;
        Elements.At<Vector512<byte>, byte>(ref result, 7) = e7;
        Elements.At<Vector512<byte>, byte>(ref result, 8) = e8;
        Elements.At<Vector512<byte>, byte>(ref result, 9) = e9;
        Elements.At<Vector512<byte>, byte>(ref result, 10) = e10;
        Elements.At<Vector512<byte>, byte>(ref result, 11) = e11;
        Elements.At<Vector512<byte>, byte>(ref result, 12) = e12;
        Elements.At<Vector512<byte>, byte>(ref result, 13) = e13;
        Elements.At<Vector512<byte>, byte>(ref result, 14) = e14;
        Elements.At<Vector512<byte>, byte>(ref result, 15) = e15;
        Elements.At<Vector512<byte>, byte>(ref result, 16) = e16;
        Elements.At<Vector512<byte>, byte>(ref result, 17) = e17;
        Elements.At<Vector512<byte>, byte>(ref result, 18) = e18;
        Elements.At<Vector512<byte>, byte>(ref result, 19) = e19;
        Elements.At<Vector512<byte>, byte>(ref result, 20) = e20;
        Elements.At<Vector512<byte>, byte>(ref result, 21) = e21;
        Elements.At<Vector512<byte>, byte>(ref result, 22) = e22;
        Elements.At<Vector512<byte>, byte>(ref result, 23) = e23;
        Elements.At<Vector512<byte>, byte>(ref result, 24) = e24;
        Elements.At<Vector512<byte>, byte>(ref result, 25) = e25;
        Elements.At<Vector512<byte>, byte>(ref result, 26) = e26;
        Elements.At<Vector512<byte>, byte>(ref result, 27) = e27;
        Elements.At<Vector512<byte>, byte>(ref result, 28) = e28;
        Elements.At<Vector512<byte>, byte>(ref result, 29) = e29;
        Elements.At<Vector512<byte>, byte>(ref result, 30) = e30;
        Elements.At<Vector512<byte>, byte>(ref result, 31) = e31;
        Elements.At<Vector512<byte>, byte>(ref result, 32) = e32;
        Elements.At<Vector512<byte>, byte>(ref result, 33) = e33;
        Elements.At<Vector512<byte>, byte>(ref result, 34) = e34;
        Elements.At<Vector512<byte>, byte>(ref result, 35) = e35;
        Elements.At<Vector512<byte>, byte>(ref result, 36) = e36;
        Elements.At<Vector512<byte>, byte>(ref result, 37) = e37;
        Elements.At<Vector512<byte>, byte>(ref result, 38) = e38;
        Elements.At<Vector512<byte>, byte>(ref result, 39) = e39;
        Elements.At<Vector512<byte>, byte>(ref result, 40) = e40;
        Elements.At<Vector512<byte>, byte>(ref result, 41) = e41;
        Elements.At<Vector512<byte>, byte>(ref result, 42) = e42;
        Elements.At<Vector512<byte>, byte>(ref result, 43) = e43;
        Elements.At<Vector512<byte>, byte>(ref result, 44) = e44;
        Elements.At<Vector512<byte>, byte>(ref result, 45) = e45;
        Elements.At<Vector512<byte>, byte>(ref result, 46) = e46;
        Elements.At<Vector512<byte>, byte>(ref result, 47) = e47;
        Elements.At<Vector512<byte>, byte>(ref result, 48) = e48;
        Elements.At<Vector512<byte>, byte>(ref result, 49) = e49;
        Elements.At<Vector512<byte>, byte>(ref result, 50) = e50;
        Elements.At<Vector512<byte>, byte>(ref result, 51) = e51;
        Elements.At<Vector512<byte>, byte>(ref result, 52) = e52;
        Elements.At<Vector512<byte>, byte>(ref result, 53) = e53;
        Elements.At<Vector512<byte>, byte>(ref result, 54) = e54;
        Elements.At<Vector512<byte>, byte>(ref result, 55) = e55;
        Elements.At<Vector512<byte>, byte>(ref result, 56) = e56;
        Elements.At<Vector512<byte>, byte>(ref result, 57) = e57;
        Elements.At<Vector512<byte>, byte>(ref result, 58) = e58;
        Elements.At<Vector512<byte>, byte>(ref result, 59) = e59;
        Elements.At<Vector512<byte>, byte>(ref result, 60) = e60;
        Elements.At<Vector512<byte>, byte>(ref result, 61) = e61;
        Elements.At<Vector512<byte>, byte>(ref result, 62) = e62;
        Elements.At<Vector512<byte>, byte>(ref result, 63) = e63;
        return result;
    }

    [Intrinsic]
    public static Vector512<double> Create(double e0, double e1, double e2, double e3, double e4, double e5, double e6, double e7)
    {
        Unsafe.SkipInit(out Vector512<double> result);
        Elements.At<Vector512<double>, double>(ref result, 0) = e0;
        Elements.At<Vector512<double>, double>(ref result, 1) = e1;
        Elements.At<Vector512<double>, double>(ref result, 2) = e2;
        Elements.At<Vector512<double>, double>(ref result, 3) = e3;
        Elements.At<Vector512<double>, double>(ref result, 4) = e4;
        Elements.At<Vector512<double>, double>(ref result, 5) = e5;
        Elements.At<Vector512<double>, double>(ref result, 6) = e6;
        Elements.At<Vector512<double>, double>(ref result, 7) = e7;
        return result;
    }

    [Intrinsic]
    public static Vector512<short> Create(
        short e0, short e1, short e2, short e3, short e4, short e5, short e6, short e7,
        short e8, short e9, short e10, short e11, short e12, short e13, short e14, short e15,
        short e16, short e17, short e18, short e19, short e20, short e21, short e22, short e23,
        short e24, short e25, short e26, short e27, short e28, short e29, short e30, short e31)
    {
        Unsafe.SkipInit(out Vector512<short> result);
        Elements.At<Vector512<short>, short>(ref result, 0) = e0;
        Elements.At<Vector512<short>, short>(ref result, 1) = e1;
        Elements.At<Vector512<short>, short>(ref result, 2) = e2;
        Elements.At<Vector512<short>, short>(ref result, 3) = e3;
        Elements.At<Vector512<short>, short>(ref result, 4) = e4;
        Elements.At<Vector512<short>, short>(ref result, 5) = e5;
        Elements.At<Vector512<short>, short>(ref result, 6) = e6;
        Elements.At<Vector512<short>, short>(ref result, 7) = e7;
        Elements.At<Vector512<short>, short>(ref result, 8) = e8;
        Elements.At<Vector512<short>, short>(ref result, 9) = e9;
        Elements.At<Vector512<short>, short>(ref result, 10) = e10;
        Elements.At<Vector512<short>, short>(ref result, 11) = e11;
        Elements.At<Vector512<short>, short>(ref result, 12) = e12;
        Elements.At<Vector512<short>, short>(ref result, 13) = e13;
        Elements.At<Vector512<short>, short>(ref result, 14) = e14;
        Elements.At<Vector512<short>, short>(ref result, 15) = e15;
        Elements.At<Vector512<short>, short>(ref result, 16) = e16;
        Elements.At<Vector512<short>, short>(ref result, 17) = e17;
        Elements.At<Vector512<short>, short>(ref result, 18) = e18;
        Elements.At<Vector512<short>, short>(ref result, 19) = e19;
        Elements.At<Vector512<short>, short>(ref result, 20) = e20;
        Elements.At<Vector512<short>, short>(ref result, 21) = e21;
        Elements.At<Vector512<short>, short>(ref result, 22) = e22;
        Elements.At<Vector512<short>, short>(ref result, 23) = e23;
        Elements.At<Vector512<short>, short>(ref result, 24) = e24;
        Elements.At<Vector512<short>, short>(ref result, 25) = e25;
        Elements.At<Vector512<short>, short>(ref result, 26) = e26;
        Elements.At<Vector512<short>, short>(ref result, 27) = e27;
        Elements.At<Vector512<short>, short>(ref result, 28) = e28;
        Elements.At<Vector512<short>, short>(ref result, 29) = e29;
        Elements.At<Vector512<short>, short>(ref result, 30) = e30;
        Elements.At<Vector512<short>, short>(ref result, 31) = e31;
        return result;
    }

    [Intrinsic]
    public static Vector512<int> Create(
        int e0, int e1, int e2, int e3, int e4, int e5, int e6, int e7,
        int e8, int e9, int e10, int e11, int e12, int e13, int e14, int e15)
    {
        Unsafe.SkipInit(out Vector512<int> result);
        Elements.At<Vector512<int>, int>(ref result, 0) = e0;
        Elements.At<Vector512<int>, int>(ref result, 1) = e1;
        Elements.At<Vector512<int>, int>(ref result, 2) = e2;
        Elements.At<Vector512<int>, int>(ref result, 3) = e3;
        Elements.At<Vector512<int>, int>(ref result, 4) = e4;
        Elements.At<Vector512<int>, int>(ref result, 5) = e5;
        Elements.At<Vector512<int>, int>(ref result, 6) = e6;
        Elements.At<Vector512<int>, int>(ref result, 7) = e7;
        Elements.At<Vector512<int>, int>(ref result, 8) = e8;
        Elements.At<Vector512<int>, int>(ref result, 9) = e9;
        Elements.At<Vector512<int>, int>(ref result, 10) = e10;
        Elements.At<Vector512<int>, int>(ref result, 11) = e11;
        Elements.At<Vector512<int>, int>(ref result, 12) = e12;
        Elements.At<Vector512<int>, int>(ref result, 13) = e13;
        Elements.At<Vector512<int>, int>(ref result, 14) = e14;
        Elements.At<Vector512<int>, int>(ref result, 15) = e15;
        return result;
    }

    [Intrinsic]
    public static Vector512<long> Create(long e0, long e1, long e2, long e3, long e4, long e5, long e6, long e7)
    {
        Unsafe.SkipInit(out Vector512<long> result);
        Elements.At<Vector512<long>, long>(ref result, 0) = e0;
        Elements.At<Vector512<long>, long>(ref result, 1) = e1;
        Elements.At<Vector512<long>, long>(ref result, 2) = e2;
        Elements.At<Vector512<long>, long>(ref result, 3) = e3;
        Elements.At<Vector512<long>, long>(ref result, 4) = e4;
        Elements.At<Vector512<long>, long>(ref result, 5) = e5;
        Elements.At<Vector512<long>, long>(ref result, 6) = e6;
        Elements.At<Vector512<long>, long>(ref result, 7) = e7;
        return result;
    }

    [Intrinsic]
    public static Vector512<sbyte> Create(
        sbyte e0, sbyte e1, sbyte e2, sbyte e3, sbyte e4, sbyte e5, sbyte e6, sbyte e7,
        sbyte e8, sbyte e9, sbyte e10, sbyte e11, sbyte e12, sbyte e13, sbyte e14, sbyte e15,
        sbyte e16, sbyte e17, sbyte e18, sbyte e19, sbyte e20, sbyte e21, sbyte e22, sbyte e23,
        sbyte e24, sbyte e25, sbyte e26, sbyte e27, sbyte e28, sbyte e29, sbyte e30, sbyte e31,
        sbyte e32, sbyte e33, sbyte e34, sbyte e35, sbyte e36, sbyte e37, sbyte e38, sbyte e39,
        sbyte e40, sbyte e41, sbyte e42, sbyte e43, sbyte e44, sbyte e45, sbyte e46, sbyte e47,
        sbyte e48, sbyte e49, sbyte e50, sbyte e51, sbyte e52, sbyte e53, sbyte e54, sbyte e55,
        sbyte e56, sbyte e57, sbyte e58, sbyte e59, sbyte e60, sbyte e61, sbyte e62, sbyte e63)
    {
        Unsafe.SkipInit(out Vector512<sbyte> result);
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 0) = e0;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 1) = e1;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 2) = e2;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 3) = e3;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 4) = e4;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 5) = e5;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 6) = e6;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 7) = e7;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 8) = e8;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 9) = e9;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 10) = e10;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 11) = e11;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 12) = e12;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 13) = e13;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 14) = e14;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 15) = e15;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 16) = e16;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 17) = e17;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 18) = e18;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 19) = e19;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 20) = e20;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 21) = e21;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 22) = e22;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 23) = e23;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 24) = e24;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 25) = e25;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 26) = e26;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 27) = e27;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 28) = e28;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 29) = e29;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 30) = e30;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 31) = e31;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 32) = e32;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 33) = e33;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 34) = e34;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 35) = e35;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 36) = e36;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 37) = e37;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 38) = e38;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 39) = e39;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 40) = e40;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 41) = e41;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 42) = e42;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 43) = e43;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 44) = e44;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 45) = e45;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 46) = e46;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 47) = e47;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 48) = e48;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 49) = e49;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 50) = e50;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 51) = e51;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 52) = e52;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 53) = e53;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 54) = e54;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 55) = e55;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 56) = e56;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 57) = e57;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 58) = e58;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 59) = e59;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 60) = e60;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 61) = e61;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 62) = e62;
        Elements.At<Vector512<sbyte>, sbyte>(ref result, 63) = e63;
        return result;
    }

    [Intrinsic]
    public static Vector512<float> Create(
        float e0, float e1, float e2, float e3, float e4, float e5, float e6, float e7,
        float e8, float e9, float e10, float e11, float e12, float e13, float e14, float e15)
    {
        Unsafe.SkipInit(out Vector512<float> result);
        Elements.At<Vector512<float>, float>(ref result, 0) = e0;
        Elements.At<Vector512<float>, float>(ref result, 1) = e1;
        Elements.At<Vector512<float>, float>(ref result, 2) = e2;
        Elements.At<Vector512<float>, float>(ref result, 3) = e3;
        Elements.At<Vector512<float>, float>(ref result, 4) = e4;
        Elements.At<Vector512<float>, float>(ref result, 5) = e5;
        Elements.At<Vector512<float>, float>(ref result, 6) = e6;
        Elements.At<Vector512<float>, float>(ref result, 7) = e7;
        Elements.At<Vector512<float>, float>(ref result, 8) = e8;
        Elements.At<Vector512<float>, float>(ref result, 9) = e9;
        Elements.At<Vector512<float>, float>(ref result, 10) = e10;
        Elements.At<Vector512<float>, float>(ref result, 11) = e11;
        Elements.At<Vector512<float>, float>(ref result, 12) = e12;
        Elements.At<Vector512<float>, float>(ref result, 13) = e13;
        Elements.At<Vector512<float>, float>(ref result, 14) = e14;
        Elements.At<Vector512<float>, float>(ref result, 15) = e15;
        return result;
    }

    [Intrinsic]
    public static Vector512<ushort> Create(
        ushort e0, ushort e1, ushort e2, ushort e3, ushort e4, ushort e5, ushort e6, ushort e7,
        ushort e8, ushort e9, ushort e10, ushort e11, ushort e12, ushort e13, ushort e14, ushort e15,
        ushort e16, ushort e17, ushort e18, ushort e19, ushort e20, ushort e21, ushort e22, ushort e23,
        ushort e24, ushort e25, ushort e26, ushort e27, ushort e28, ushort e29, ushort e30, ushort e31)
    {
        Unsafe.SkipInit(out Vector512<ushort> result);
        Elements.At<Vector512<ushort>, ushort>(ref result, 0) = e0;
        Elements.At<Vector512<ushort>, ushort>(ref result, 1) = e1;
        Elements.At<Vector512<ushort>, ushort>(ref result, 2) = e2;
        Elements.At<Vector512<ushort>, ushort>(ref result, 3) = e3;
        Elements.At<Vector512<ushort>, ushort>(ref result, 4) = e4;
        Elements.At<Vector512<ushort>, ushort>(ref result, 5) = e5;
        Elements.At<Vector512<ushort>, ushort>(ref result, 6) = e6;
        Elements.At<Vector512<ushort>, ushort>(ref result, 7) = e7;
        Elements.At<Vector512<ushort>, ushort>(ref result, 8) = e8;
        Elements.At<Vector512<ushort>, ushort>(ref result, 9) = e9;
        Elements.At<Vector512<ushort>, ushort>(ref result, 10) = e10;
        Elements.At<Vector512<ushort>, ushort>(ref result, 11) = e11;
        Elements.At<Vector512<ushort>, ushort>(ref result, 12) = e12;
        Elements.At<Vector512<ushort>, ushort>(ref result, 13) = e13;
        Elements.At<Vector512<ushort>, ushort>(ref result, 14) = e14;
        Elements.At<Vector512<ushort>, ushort>(ref result, 15) = e15;
        Elements.At<Vector512<ushort>, ushort>(ref result, 16) = e16;
        Elements.At<Vector512<ushort>, ushort>(ref result, 17) = e17;
        Elements.At<Vector512<ushort>, ushort>(ref result, 18) = e18;
        Elements.At<Vector512<ushort>, ushort>(ref result, 19) = e19;
        Elements.At<Vector512<ushort>, ushort>(ref result, 20) = e20;
        Elements.At<Vector512<ushort>, ushort>(ref result, 21) = e21;
        Elements.At<Vector512<ushort>, ushort>(ref result, 22) = e22;
        Elements.At<Vector512<ushort>, ushort>(ref result, 23) = e23;
        Elements.At<Vector512<ushort>, ushort>(ref result, 24) = e24;
        Elements.At<Vector512<ushort>, ushort>(ref result, 25) = e25;
        Elements.At<Vector512<ushort>, ushort>(ref result, 26) = e26;
        Elements.At<Vector512<ushort>, ushort>(ref result, 27) = e27;
        Elements.At<Vector512<ushort>, ushort>(ref result, 28) = e28;
        Elements.At<Vector512<ushort>, ushort>(ref result, 29) = e29;
        Elements.At<Vector512<ushort>, ushort>(ref result, 30) = e30;
        Elements.At<Vector512<ushort>, ushort>(ref result, 31) = e31;
        return result;
    }

    [Intrinsic]
    public static Vector512<uint> Create(
        uint e0, uint e1, uint e2, uint e3, uint e4, uint e5, uint e6, uint e7,
        uint e8, uint e9, uint e10, uint e11, uint e12, uint e13, uint e14, uint e15)
    {
        Unsafe.SkipInit(out Vector512<uint> result);
        Elements.At<Vector512<uint>, uint>(ref result, 0) = e0;
        Elements.At<Vector512<uint>, uint>(ref result, 1) = e1;
        Elements.At<Vector512<uint>, uint>(ref result, 2) = e2;
        Elements.At<Vector512<uint>, uint>(ref result, 3) = e3;
        Elements.At<Vector512<uint>, uint>(ref result, 4) = e4;
        Elements.At<Vector512<uint>, uint>(ref result, 5) = e5;
        Elements.At<Vector512<uint>, uint>(ref result, 6) = e6;
        Elements.At<Vector512<uint>, uint>(ref result, 7) = e7;
        Elements.At<Vector512<uint>, uint>(ref result, 8) = e8;
        Elements.At<Vector512<uint>, uint>(ref result, 9) = e9;
        Elements.At<Vector512<uint>, uint>(ref result, 10) = e10;
        Elements.At<Vector512<uint>, uint>(ref result, 11) = e11;
        Elements.At<Vector512<uint>, uint>(ref result, 12) = e12;
        Elements.At<Vector512<uint>, uint>(ref result, 13) = e13;
        Elements.At<Vector512<uint>, uint>(ref result, 14) = e14;
        Elements.At<Vector512<uint>, uint>(ref result, 15) = e15;
        return result;
    }

    [Intrinsic]
    public static Vector512<ulong> Create(ulong e0, ulong e1, ulong e2, ulong e3, ulong e4, ulong e5, ulong e6, ulong e7)
    {
        Unsafe.SkipInit(out Vector512<ulong> result);
        Elements.At<Vector512<ulong>, ulong>(ref result, 0) = e0;
        Elements.At<Vector512<ulong>, ulong>(ref result, 1) = e1;
        Elements.At<Vector512<ulong>, ulong>(ref result, 2) = e2;
        Elements.At<Vector512<ulong>, ulong>(ref result, 3) = e3;
        Elements.At<Vector512<ulong>, ulong>(ref result, 4) = e4;
        Elements.At<Vector512<ulong>, ulong>(ref result, 5) = e5;
        Elements.At<Vector512<ulong>, ulong>(ref result, 6) = e6;
        Elements.At<Vector512<ulong>, ulong>(ref result, 7) = e7;
        return result;
    }
}
