using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System.Runtime.CompilerServices;

/// <summary>What compilers and low-level code ask of the runtime.</summary>
public static unsafe partial class RuntimeHelpers
{
    public static int OffsetToStringData
    {
        [Intrinsic]
        get => sizeof(void*) + sizeof(int);
    }

    [Intrinsic]
    public static void InitializeArray(Array array, RuntimeFieldHandle fldHandle) => InitializeArray(array, fldHandle);

    [Intrinsic]
    public static ReadOnlySpan<T> CreateSpan<T>(RuntimeFieldHandle fldHandle) => CreateSpan<T>(fldHandle);

    [Intrinsic]
    public static bool IsReferenceOrContainsReferences<T>()
        where T : allows ref struct => IsReferenceOrContainsReferences<T>();

    [Intrinsic]
    internal static bool IsBitwiseEquatable<T>() => IsBitwiseEquatable<T>();

    [Intrinsic]
    internal static bool IsKnownConstant<T>(T t)
        where T : struct => false;

    // Objects of the kernel and of this bump-allocated heap never move, so their address identifies them. The multiplication
    // spreads
    // the few bits in which neighbours differ (golden ratio, Knuth vol. 3, 6.4).
    public static int GetHashCode(object? o)
    {
        if (o is null)
        {
            return 0;
        }

        ulong address = (ulong)(nint)Unsafe.AsPointer(ref o.GetRawData());
        return (int)(((address >> 3) * 0x9E3779B97F4A7C15UL) >> 32);
    }

    internal static MethodTable* GetMethodTable(object value) => value.GetMethodTable();
}
