using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// Host double of what only our CoreLib has. Objects come from <c>Slab</c>, so nothing constructs them from memory.
/// </summary>
public static unsafe class RuntimeMemory
{
    public static nuint SizeOf<T>()
        where T : class => 64;

    public static T Construct<T>(void* memory)
        where T : class => throw new NotSupportedException();

    public static T AsObject<T>(void* memory)
        where T : class => throw new NotSupportedException();

    public static void* AddressOf(object? value) => (void*)(nint)RuntimeHelpers.GetHashCode(value);
}
