using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector64
{
    [Intrinsic]
    public static Vector64<ushort> CreateScalarUnsafe(ushort value)
    {
        Vector64<ushort> result = default;
        Elements.At<Vector64<ushort>, ushort>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<uint> CreateScalarUnsafe(uint value)
    {
        Vector64<uint> result = default;
        Elements.At<Vector64<uint>, uint>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<ulong> CreateScalarUnsafe(ulong value)
    {
        Vector64<ulong> result = default;
        Elements.At<Vector64<ulong>, ulong>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector64<T> CreateSequence<T>(T start, T step) => Elements.Sequence<Vector64<T>, T>(start, step);
}
