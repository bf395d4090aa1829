using System.Runtime.CompilerServices;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System.Runtime;

/// <summary>What compiled code calls for generic virtual methods.</summary>
internal static unsafe class TypeLoaderExports
{
    /// <summary>The code to call, tagged if it is shared and needs a context.</summary>
    public static nint GVMLookupForSlot(object value, RuntimeMethodHandle slot) =>
        GenericVirtualMethods.GetPointer(value.GetMethodTable(), (MethodHandleData*)slot.Value);
}
