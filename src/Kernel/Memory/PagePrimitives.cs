using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Whole pages at a time, in assembly (PagePrimitives.S). Addresses are of the kernel's half and aligned to a page.
/// </summary>
public static unsafe class PagePrimitives
{
    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("PageZero")]
    public static extern void Zero(byte* page);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("PageCopy")]
    public static extern void Copy(byte* destination, byte* source);
}
