using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// Where every failed check of the kernel ends. The kernel exports <c>ViperPanic</c>: (reason, address of the failed check),
/// which does
/// not return.
/// </summary>
internal static class KernelPanic
{
    // The two calls must not become tail calls: the address is read from the frame of this method's caller.
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Raise(PanicReason reason)
    {
        ViperPanic((int)reason, GetCallerAddress());
        while (true)
        {
        }
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("ViperPanic")]
    private static extern void ViperPanic(int reason, nuint address);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_caller_of_caller")]
    private static extern nuint GetCallerAddress();
}
