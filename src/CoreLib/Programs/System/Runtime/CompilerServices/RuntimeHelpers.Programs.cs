using System.Runtime;

namespace System.Runtime.CompilerServices;

public static unsafe partial class RuntimeHelpers
{
    public delegate void TryCode(object? userData);

    public static new bool Equals(object? o1, object? o2) => o1 == o2 || (o1 is not null && o2 is not null && o1.Equals(o2));

    public static T[] GetSubArray<T>(T[] array, Range range)
    {
        ArgumentNullException.ThrowIfNull(array);
        (int offset, int length) = range.GetOffsetAndLength(array.Length);
        return array.AsSpan(offset, length).ToArray();
    }

    public static object GetUninitializedObject(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Heap.NewObject(type.TypeHandle.ToMethodTable());
    }

    public static void RunClassConstructor(RuntimeTypeHandle type)
    {
    }

    // The compiler compares the underlying integers.
    [Intrinsic]
    internal static bool EnumEquals<T>(T x, T y)
        where T : struct, Enum => x.Equals(y);

    [Intrinsic]
    internal static int EnumCompareTo<T>(T x, T y)
        where T : struct, Enum => x.CompareTo(y);
}
