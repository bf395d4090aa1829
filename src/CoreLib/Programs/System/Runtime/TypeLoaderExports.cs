using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// Generic virtual methods whose target only shows at run time would need the type loader's tables. The build looks
/// for users of the import and names them.
/// </summary>
internal static class TypeLoaderExports
{
    public static nint GVMLookupForSlot(object value, RuntimeMethodHandle slot) => Resolve(value, slot);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_generic_virtual_methods")]
    private static extern nint Resolve(object value, RuntimeMethodHandle slot);
}
