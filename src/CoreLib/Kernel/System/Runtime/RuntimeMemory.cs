using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// Makes objects of classes from raw memory: kernel objects live in slabs. The caller owns the memory and when to reuse it; no
/// constructor runs.
/// </summary>
public static unsafe class RuntimeMemory
{
    /// <summary>Bytes that <see cref="Construct{T}"/> needs for a class: MethodTable pointer and fields, a multiple of
    /// 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint SizeOf<T>()
        where T : class
    {
        // BaseSize counts a header word in front of the object that a garbage collector would use; slab objects have none.
        return MethodTable.Of<T>()->BaseSize - (nuint)sizeof(void*);
    }

    /// <summary>Turns zeroed, 8-byte aligned memory of at least <see cref="SizeOf{T}"/> bytes into an object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Construct<T>(void* memory)
        where T : class
    {
        *(MethodTable**)memory = MethodTable.Of<T>();
        return AsObject<T>(memory);
    }

    /// <summary>The object at an address, without a check.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T AsObject<T>(void* memory)
        where T : class => Unsafe.As<T>(Unsafe.AsRef<object>(&memory));

    /// <summary>The address of an object; for objects made by <see cref="Construct{T}"/> that of their memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void* AddressOf(object? value) => *(void**)Unsafe.AsPointer(ref value);
}
