using Internal.Runtime;

namespace System.Runtime;

/// <summary>Generic virtual methods whose target only shows at run time.</summary>
internal static unsafe class TypeLoaderExports
{
    public static nint GVMLookupForSlot(object value, RuntimeMethodHandle slot)
    {
        nint code = GenericVirtualMethods.Resolve(value.GetMethodTable(), slot);
        if (code == 0)
        {
            ThrowHelper.ThrowEntryPointNotFound();
        }

        return code;
    }
}
