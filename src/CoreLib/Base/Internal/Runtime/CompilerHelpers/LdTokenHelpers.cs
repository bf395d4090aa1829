using System;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>What <c>ldtoken</c> calls.</summary>
internal static unsafe class LdTokenHelpers
{
    private static RuntimeTypeHandle GetRuntimeTypeHandle(MethodTable* type) => new(type);

    private static RuntimeMethodHandle GetRuntimeMethodHandle(nint handle) =>
        System.Runtime.CompilerServices.Unsafe.BitCast<nint, RuntimeMethodHandle>(handle);

    private static RuntimeFieldHandle GetRuntimeFieldHandle(nint handle) =>
        System.Runtime.CompilerServices.Unsafe.BitCast<nint, RuntimeFieldHandle>(handle);

    private static Type? GetRuntimeType(MethodTable* type) => Type.GetTypeFromMethodTable(type);
}
