using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// Device registers, each access exactly one load or store of that width, in program order per device (Device-nGnRE memory).
/// Addresses are virtual, of a device mapping.
/// </summary>
public static class Mmio
{
    [RuntimeImport("MmioRead8")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern byte Read8(ulong address);

    [RuntimeImport("MmioRead32")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern uint Read32(ulong address);

    [RuntimeImport("MmioRead64")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong Read64(ulong address);

    [RuntimeImport("MmioWrite8")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void Write8(ulong address, byte value);

    [RuntimeImport("MmioWrite32")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void Write32(ulong address, uint value);

    [RuntimeImport("MmioWrite64")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void Write64(ulong address, ulong value);
}
