using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Intrinsics;

public static partial class Vector512
{
    [Intrinsic]
    public static bool All<T>(Vector512<T> vector, T value) => AllWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static bool AllWhereAllBitsSet<T>(Vector512<T> vector) =>
        Elements.CountSet<Vector512<T>, T>(vector) == Vector512<T>.Count;

    [Intrinsic]
    public static bool Any<T>(Vector512<T> vector, T value) => AnyWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static bool AnyWhereAllBitsSet<T>(Vector512<T> vector) => Elements.CountSet<Vector512<T>, T>(vector) != 0;

    [Intrinsic]
    public static int Count<T>(Vector512<T> vector, T value) => CountWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static int CountWhereAllBitsSet<T>(Vector512<T> vector) => Elements.CountSet<Vector512<T>, T>(vector);

    [Intrinsic]
    public static ulong ExtractMostSignificantBits<T>(this Vector512<T> vector) =>
        Elements.MostSignificantBits<Vector512<T>, T>(vector);

    [Intrinsic]
    public static int IndexOf<T>(Vector512<T> vector, T value) => IndexOfWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static int IndexOfWhereAllBitsSet<T>(Vector512<T> vector) => Elements.IndexOfSet<Vector512<T>, T>(vector);

    [Intrinsic]
    public static int LastIndexOf<T>(Vector512<T> vector, T value) => LastIndexOfWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static int LastIndexOfWhereAllBitsSet<T>(Vector512<T> vector) => Elements.LastIndexOfSet<Vector512<T>, T>(vector);

    [Intrinsic]
    public static bool None<T>(Vector512<T> vector, T value) => NoneWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static bool NoneWhereAllBitsSet<T>(Vector512<T> vector) => Elements.CountSet<Vector512<T>, T>(vector) == 0;
}
