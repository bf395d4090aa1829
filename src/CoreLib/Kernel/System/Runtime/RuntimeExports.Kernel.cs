using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime;

// The two imports exist nowhere. What needs them fails to link, and the build says which method that is.
internal static unsafe partial class RuntimeExports
{
    public static object? RhBox(MethodTable* type, ref byte data) => Box(type, ref data);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_kernel_cannot_box")]
    private static extern object? Box(MethodTable* type, ref byte data);
}
