using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static Vector<byte> ShiftLeft(Vector<byte> value, int shiftCount) => value << shiftCount;

    [Intrinsic]
    public static Vector<short> ShiftLeft(Vector<short> value, int shiftCount) => value << shiftCount;

    [Intrinsic]
    public static Vector<int> ShiftLeft(Vector<int> value, int shiftCount) => value << shiftCount;

    [Intrinsic]
    public static Vector<long> ShiftLeft(Vector<long> value, int shiftCount) => value << shiftCount;

    [Intrinsic]
    public static Vector<nint> ShiftLeft(Vector<nint> value, int shiftCount) => value << shiftCount;

    [Intrinsic]
    public static Vector<nuint> ShiftLeft(Vector<nuint> value, int shiftCount) => value << shiftCount;

    [Intrinsic]
    public static Vector<sbyte> ShiftLeft(Vector<sbyte> value, int shiftCount) => value << shiftCount;

    [Intrinsic]
    public static Vector<ushort> ShiftLeft(Vector<ushort> value, int shiftCount) => value << shiftCount;

    [Intrinsic]
    public static Vector<uint> ShiftLeft(Vector<uint> value, int shiftCount) => value << shiftCount;

    [Intrinsic]
    public static Vector<ulong> ShiftLeft(Vector<ulong> value, int shiftCount) => value << shiftCount;

    [Intrinsic]
    public static Vector<short> ShiftRightArithmetic(Vector<short> value, int shiftCount) => value >> shiftCount;

    [Intrinsic]
    public static Vector<int> ShiftRightArithmetic(Vector<int> value, int shiftCount) => value >> shiftCount;

    [Intrinsic]
    public static Vector<long> ShiftRightArithmetic(Vector<long> value, int shiftCount) => value >> shiftCount;

    [Intrinsic]
    public static Vector<nint> ShiftRightArithmetic(Vector<nint> value, int shiftCount) => value >> shiftCount;

    [Intrinsic]
    public static Vector<sbyte> ShiftRightArithmetic(Vector<sbyte> value, int shiftCount) => value >> shiftCount;

    [Intrinsic]
    public static Vector<byte> ShiftRightLogical(Vector<byte> value, int shiftCount) => value >>> shiftCount;

    [Intrinsic]
    public static Vector<short> ShiftRightLogical(Vector<short> value, int shiftCount) => value >>> shiftCount;

    [Intrinsic]
    public static Vector<int> ShiftRightLogical(Vector<int> value, int shiftCount) => value >>> shiftCount;

    [Intrinsic]
    public static Vector<long> ShiftRightLogical(Vector<long> value, int shiftCount) => value >>> shiftCount;

    [Intrinsic]
    public static Vector<nint> ShiftRightLogical(Vector<nint> value, int shiftCount) => value >>> shiftCount;

    [Intrinsic]
    public static Vector<nuint> ShiftRightLogical(Vector<nuint> value, int shiftCount) => value >>> shiftCount;

    [Intrinsic]
    public static Vector<sbyte> ShiftRightLogical(Vector<sbyte> value, int shiftCount) => value >>> shiftCount;

    [Intrinsic]
    public static Vector<ushort> ShiftRightLogical(Vector<ushort> value, int shiftCount) => value >>> shiftCount;

    [Intrinsic]
    public static Vector<uint> ShiftRightLogical(Vector<uint> value, int shiftCount) => value >>> shiftCount;

    [Intrinsic]
    public static Vector<ulong> ShiftRightLogical(Vector<ulong> value, int shiftCount) => value >>> shiftCount;
}
