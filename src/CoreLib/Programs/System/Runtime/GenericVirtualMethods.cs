using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// Resolution of generic virtual methods needs type metadata that programs do not carry, so that calls which the compiler could not
/// resolve have no target.
/// </summary>
internal static unsafe class GenericVirtualMethods
{
    public static nint Resolve(MethodTable* type, RuntimeMethodHandle slot) => 0;
}
