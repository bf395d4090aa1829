using System;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime.CompilerHelpers;

namespace Internal.Runtime;

/// <summary>
/// Storage of thread statics. The compiler keeps one object per thread, found through a thread-local variable that it reads
/// inline; it
/// calls here when that is still null, and for types that it could not place there.
/// </summary>
internal static unsafe class ThreadStatics
{
    // Where the cell of a type that the compiler knows leads to its module, that of a type that the type loader made leads here.
    private static void* s_dynamicModule;

    private static nint[]? s_dynamicTypes;
    private static int s_dynamicCount;

    [ThreadStatic]
    private static object?[]? t_dynamic;

    // Storage of types that the compiler knows but reaches through generic code that types share.
    [ThreadStatic]
    private static object?[]? t_static;

    [ThreadStatic]
    private static object? t_inlinedThreadStaticBase;

    internal static object GetThreadStaticBaseForType(TypeManagerSlot* module, int typeTlsIndex)
    {
        if (typeTlsIndex < 0)
        {
            return t_inlinedThreadStaticBase!;
        }

        return module == s_dynamicModule ? GetDynamic(typeTlsIndex) : GetStatic(typeTlsIndex);
    }

    /// <summary>The type loader made a type with thread statics, which are objects of type <paramref name="storage"/>. Gives what
    /// its code passes to <see cref="GetThreadStaticBaseForType"/>.</summary>
    public static nint AddDynamicType(MethodTable* storage)
    {
        TypeManagerSlot* slot = (TypeManagerSlot*)TypeLoader.LoaderHeap.Allocate((nuint)(2 * sizeof(nint)));
        s_dynamicTypes ??= new nint[4];
        if (s_dynamicCount == s_dynamicTypes.Length)
        {
            Array.Resize(ref s_dynamicTypes, 2 * s_dynamicCount);
        }

        s_dynamicTypes[s_dynamicCount] = (nint)storage;
        if (s_dynamicModule == null)
        {
            s_dynamicModule = TypeLoader.LoaderHeap.Allocate((nuint)sizeof(nint));
        }

        ((void**)slot)[0] = s_dynamicModule;
        ((nint*)slot)[1] = s_dynamicCount++;
        return (nint)slot;
    }

    // One object per thread and type, made at first use.
    private static object GetDynamic(int index)
    {
        object?[] all = t_dynamic ??= new object?[index + 1];
        if (index >= all.Length)
        {
            Array.Resize(ref all, 2 * (index + 1));
            t_dynamic = all;
        }

        return all[index] ??= Heap.Allocate((MethodTable*)s_dynamicTypes![index]);
    }

    private static object GetStatic(int index)
    {
        object?[] all = t_static ??= new object?[index + 1];
        if (index >= all.Length)
        {
            Array.Resize(ref all, 2 * (index + 1));
            t_static = all;
        }

        return all[index] ??= Heap.Allocate(StartupCode.GetThreadStaticsType(index));
    }

    internal static object GetInlinedThreadStaticBaseSlow(ref object? threadStorage)
    {
        object statics = Heap.Allocate(StartupCode.GetThreadStaticsType(0));
        threadStorage = statics;
        t_inlinedThreadStaticBase = statics;
        return statics;
    }
}
