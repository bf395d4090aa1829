using Internal.Runtime;

namespace System.Runtime.CompilerServices;

/// <summary>
/// The compiler calls this for static constructors that it could not run itself. Its import exists nowhere, so that such a type
/// fails to
/// link: the kernel initialises by explicit calls.
/// </summary>
internal static unsafe class ClassConstructorRunner
{
    private static object CheckStaticClassConstructionReturnGCStaticBase(StaticClassConstructionContext* context, object gcStaticBase)
    {
        RunLazily(context);
        return gcStaticBase;
    }

    private static nint CheckStaticClassConstructionReturnNonGCStaticBase(
        StaticClassConstructionContext* context, nint nonGCStaticBase)
    {
        RunLazily(context);
        return nonGCStaticBase;
    }

    private static object CheckStaticClassConstructionReturnThreadStaticBase(
        TypeManagerSlot* module, int index, StaticClassConstructionContext* context)
    {
        RunLazily(context);
        return null!;
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_kernel_cannot_construct_statics_lazily")]
    private static extern void RunLazily(StaticClassConstructionContext* context);
}
