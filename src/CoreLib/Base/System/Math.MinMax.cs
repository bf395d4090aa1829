using System.Runtime.CompilerServices;

namespace System;

public static partial class Math
{
    [Intrinsic]
    public static sbyte Max(sbyte val1, sbyte val2) => val1 > val2 ? val1 : val2;

    [Intrinsic]
    public static byte Max(byte val1, byte val2) => val1 > val2 ? val1 : val2;

    [Intrinsic]
    public static short Max(short val1, short val2) => val1 > val2 ? val1 : val2;

    [Intrinsic]
    public static ushort Max(ushort val1, ushort val2) => val1 > val2 ? val1 : val2;

    [Intrinsic]
    public static int Max(int val1, int val2) => val1 > val2 ? val1 : val2;

    [Intrinsic]
    public static uint Max(uint val1, uint val2) => val1 > val2 ? val1 : val2;

    [Intrinsic]
    public static long Max(long val1, long val2) => val1 > val2 ? val1 : val2;

    [Intrinsic]
    public static ulong Max(ulong val1, ulong val2) => val1 > val2 ? val1 : val2;

    [Intrinsic]
    public static nint Max(nint val1, nint val2) => val1 > val2 ? val1 : val2;

    [Intrinsic]
    public static nuint Max(nuint val1, nuint val2) => val1 > val2 ? val1 : val2;

    [Intrinsic]
    public static sbyte Min(sbyte val1, sbyte val2) => val1 < val2 ? val1 : val2;

    [Intrinsic]
    public static byte Min(byte val1, byte val2) => val1 < val2 ? val1 : val2;

    [Intrinsic]
    public static short Min(short val1, short val2) => val1 < val2 ? val1 : val2;

    [Intrinsic]
    public static ushort Min(ushort val1, ushort val2) => val1 < val2 ? val1 : val2;

    [Intrinsic]
    public static int Min(int val1, int val2) => val1 < val2 ? val1 : val2;

    [Intrinsic]
    public static uint Min(uint val1, uint val2) => val1 < val2 ? val1 : val2;

    [Intrinsic]
    public static long Min(long val1, long val2) => val1 < val2 ? val1 : val2;

    [Intrinsic]
    public static ulong Min(ulong val1, ulong val2) => val1 < val2 ? val1 : val2;

    [Intrinsic]
    public static nint Min(nint val1, nint val2) => val1 < val2 ? val1 : val2;

    [Intrinsic]
    public static nuint Min(nuint val1, nuint val2) => val1 < val2 ? val1 : val2;
}
