using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace System.Numerics;

public static partial class Vector
{
    [Intrinsic]
    public static bool All<T>(Vector<T> vector, T value) => AllWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static bool AllWhereAllBitsSet<T>(Vector<T> vector) => Elements.CountSet<Vector<T>, T>(vector) == Vector<T>.Count;

    [Intrinsic]
    public static bool Any<T>(Vector<T> vector, T value) => AnyWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static bool AnyWhereAllBitsSet<T>(Vector<T> vector) => Elements.CountSet<Vector<T>, T>(vector) != 0;

    [Intrinsic]
    public static int Count<T>(Vector<T> vector, T value) => CountWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static int CountWhereAllBitsSet<T>(Vector<T> vector) => Elements.CountSet<Vector<T>, T>(vector);

    [Intrinsic]
    public static int IndexOf<T>(Vector<T> vector, T value) => IndexOfWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static int IndexOfWhereAllBitsSet<T>(Vector<T> vector) => Elements.IndexOfSet<Vector<T>, T>(vector);

    [Intrinsic]
    public static int LastIndexOf<T>(Vector<T> vector, T value) => LastIndexOfWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static int LastIndexOfWhereAllBitsSet<T>(Vector<T> vector) => Elements.LastIndexOfSet<Vector<T>, T>(vector);

    [Intrinsic]
    public static bool None<T>(Vector<T> vector, T value) => NoneWhereAllBitsSet(Equals(vector, Create(value)));

    [Intrinsic]
    public static bool NoneWhereAllBitsSet<T>(Vector<T> vector) => Elements.CountSet<Vector<T>, T>(vector) == 0;
}
