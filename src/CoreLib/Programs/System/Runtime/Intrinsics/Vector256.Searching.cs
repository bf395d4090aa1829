using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector256
{
    [Intrinsic]
    public static bool All<T>(Vector256<T> vector, T value) => AllWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static bool AllWhereAllBitsSet<T>(Vector256<T> vector) =>
        Elements.CountSet<Vector256<T>, T>(vector) == Vector256<T>.Count;

    [Intrinsic]
    public static bool Any<T>(Vector256<T> vector, T value) => AnyWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static bool AnyWhereAllBitsSet<T>(Vector256<T> vector) => Elements.CountSet<Vector256<T>, T>(vector) != 0;

    [Intrinsic]
    public static int Count<T>(Vector256<T> vector, T value) => CountWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static int CountWhereAllBitsSet<T>(Vector256<T> vector) => Elements.CountSet<Vector256<T>, T>(vector);

    [Intrinsic]
    public static uint ExtractMostSignificantBits<T>(this Vector256<T> vector) =>
        (uint)Elements.MostSignificantBits<Vector256<T>, T>(vector);

    [Intrinsic]
    public static int IndexOf<T>(Vector256<T> vector, T value) => IndexOfWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static int IndexOfWhereAllBitsSet<T>(Vector256<T> vector) => Elements.IndexOfSet<Vector256<T>, T>(vector);

    [Intrinsic]
    public static int LastIndexOf<T>(Vector256<T> vector, T value) => LastIndexOfWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static int LastIndexOfWhereAllBitsSet<T>(Vector256<T> vector) => Elements.LastIndexOfSet<Vector256<T>, T>(vector);

    [Intrinsic]
    public static bool None<T>(Vector256<T> vector, T value) => NoneWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static bool NoneWhereAllBitsSet<T>(Vector256<T> vector) => Elements.CountSet<Vector256<T>, T>(vector) == 0;
}
