using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Host double: RAM is a block of the test process's memory, at a place of its own in the physical address space.
/// </summary>
public static unsafe class DirectMap
{
    public const ulong Base = 0xFFFF_0000_0000_0000;

    public const ulong Alignment = 32 << 20;

    private static ulong s_offset;

    public static ulong RamStart { get; private set; } = 0x4000_0000;

    public static ulong RamSize { get; private set; }

    public static byte* ToVirtual(ulong physical) => (byte*)(physical + s_offset);

    public static ulong ToPhysical(void* address) => (ulong)address - s_offset;

    /// <summary>
    /// For tests: new RAM. What came before stays readable, because static parts of the kernel may still point there; untouched
    /// pages cost nothing.
    /// </summary>
    public static void Reset(ulong size)
    {
        byte* memory = (byte*)NativeMemory.AlignedAlloc((nuint)size, (nuint)Alignment);
        RamSize = size;
        s_offset = (ulong)memory - RamStart;
    }
}
