using Internal.Runtime;

namespace System.Runtime.InteropServices;

/// <summary>The compiler asks for this interface and both its helpers; nothing here implements it.</summary>
public unsafe interface IDynamicInterfaceCastable
{
    bool IsInterfaceImplemented(RuntimeTypeHandle interfaceType, bool throwIfNotImplemented);

    RuntimeTypeHandle GetInterfaceImplementation(RuntimeTypeHandle interfaceType);

    internal static bool IsInterfaceImplemented(IDynamicInterfaceCastable instance, MethodTable* interfaceType, bool throwing) =>
        false;

    internal static nint GetDynamicInterfaceImplementation(
        IDynamicInterfaceCastable instance, MethodTable* interfaceType, ushort slot) => 0;
}
