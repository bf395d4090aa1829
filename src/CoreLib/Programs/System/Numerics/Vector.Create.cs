using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static Vector<T> Create<T>(T value)
    {
        Unsafe.SkipInit(out Vector<T> result);
        for (int i = 0; i < Vector<T>.Count; i++)
        {
            Elements.At<Vector<T>, T>(ref result, i) = value;
        }

        return result;
    }

    public static Vector<T> Create<T>(ReadOnlySpan<T> values)
    {
        if (values.Length < Vector<T>.Count)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(values));
        }

        return Unsafe.ReadUnaligned<Vector<T>>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)));
    }

    [Intrinsic]
    public static Vector<T> CreateScalar<T>(T value)
    {
        Vector<T> result = default;
        Elements.At<Vector<T>, T>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector<T> CreateScalarUnsafe<T>(T value)
    {
        Vector<T> result = default;
        Elements.At<Vector<T>, T>(ref result, 0) = value;
        return result;
    }

    [Intrinsic]
    public static Vector<T> CreateSequence<T>(T start, T step) => Elements.Sequence<Vector<T>, T>(start, step);
}
