using System;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>Where the linker script put the kernel (virtual) and where the boot loader did (physical).</summary>
public static unsafe class KernelImage
{
    /// <summary>Load address of the image.</summary>
    public static ulong PhysicalStart { get; set; }

    public static ulong Size => End() - Start();

    /// <summary>Physical address of something inside the image.</summary>
    public static ulong ToPhysical(ulong address) => address - Start() + PhysicalStart;

    /// <summary>The table of <see cref="Diagnostics.SymbolTable"/> that the build put into the image.</summary>
    public static ReadOnlySpan<byte> Symbols => new(SymbolTableStart(), (int)(SymbolTableEnd() - SymbolTableStart()));

    public static bool IsText(ulong address) => address >= Start() && address < TextEnd();

    [RuntimeImport("KernelImageStart")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong Start();

    [RuntimeImport("KernelImageTextEnd")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong TextEnd();

    [RuntimeImport("KernelImageRodataEnd")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong RodataEnd();

    [RuntimeImport("KernelImageEnd")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong End();

    [RuntimeImport("KernelImageBootStackTop")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong BootStackTop();

    /// <summary>The kernel's root translation table (TTBR1).</summary>
    [RuntimeImport("KernelImageRoot")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong Root();

    /// <summary>A root table without entries: TTBR0 of a CPU that runs no program.</summary>
    [RuntimeImport("KernelImageEmptyRoot")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong EmptyRoot();

    /// <summary>Three zeroed pages.</summary>
    [RuntimeImport("KernelImageSpareTables")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong SpareTables();

    [RuntimeImport("KernelImageSecondaryStart")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong SecondaryStart();

    /// <summary>Pairs of 64-bit addresses: an instruction that may fault on user memory, and where to go on if it does.</summary>
    [RuntimeImport("KernelImageFixupTableStart")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong* FixupTableStart();

    [RuntimeImport("KernelImageFixupTableEnd")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong* FixupTableEnd();

    [RuntimeImport("KernelImageSymbolTableStart")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern byte* SymbolTableStart();

    [RuntimeImport("KernelImageSymbolTableEnd")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern byte* SymbolTableEnd();

    [RuntimeImport("KernelImageThreadTrampoline")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong ThreadTrampoline();
}
