using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// The linear map of all RAM in the upper half: virtual address = physical address + <see cref="Base"/>, normal write-back
/// memory, never executable. <see cref="KernelMap"/> makes it.
/// </summary>
public static unsafe class DirectMap
{
    public const ulong Base = 0xFFFF_0000_0000_0000;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* ToVirtual(ulong physical) => (byte*)(physical + Base);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToPhysical(void* address) => (ulong)address - Base;
}
