using System.Runtime.CompilerServices;
using ViperOS.Kernel.Boot;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>
/// Breaks the kernel on purpose when its command line asks for it (panic.test=fault, overflow or check), so that tests see what a panic says.
/// Whoever can choose the command line can choose another kernel as well.
/// </summary>
internal static unsafe class PanicTest
{
    /// <summary>In the gap between the direct map and the kernel's other areas, where nothing is ever mapped.</summary>
    private const ulong UnmappedAddress = 0xFFFF_8000_0000_1230;

    public static void RunIfAsked()
    {
        if (CommandLine.ValueIs("panic.test"u8, "fault"u8))
        {
            *(ulong*)UnmappedAddress = 1;
        }
        else if (CommandLine.ValueIs("panic.test"u8, "overflow"u8))
        {
            Overflow(1);
        }
        else if (CommandLine.ValueIs("panic.test"u8, "check"u8))
        {
            Panic.Fail("Asked for on the command line");
        }
    }

    /// <summary>The result is used after the call, so that the call stays one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Overflow(ulong depth)
    {
        ulong* local = stackalloc ulong[16];
        local[depth & 15] = depth;
        return Overflow(depth + 1) + local[depth & 15];
    }
}
