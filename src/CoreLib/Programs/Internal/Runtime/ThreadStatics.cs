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
    [ThreadStatic]
    private static object? t_inlinedThreadStaticBase;

    internal static object GetThreadStaticBaseForType(TypeManagerSlot* module, int typeTlsIndex)
    {
        if (typeTlsIndex < 0)
        {
            return t_inlinedThreadStaticBase!;
        }

        ThrowHelper.ThrowNotSupported("Thread statics outside the inlined storage.");
        return null;
    }

    internal static object GetInlinedThreadStaticBaseSlow(ref object? threadStorage)
    {
        object statics = Heap.Allocate(StartupCode.GetThreadStaticsType(0));
        threadStorage = statics;
        t_inlinedThreadStaticBase = statics;
        return statics;
    }
}
