using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>System registers that have no better home. Writes are followed by an ISB.</summary>
public static class SystemRegisters
{
    [RuntimeImport("ReadMidr")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong ReadMidr();

    [RuntimeImport("ReadMpidr")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong ReadMpidr();

    /// <summary>ID_AA64MMFR0_EL1.</summary>
    [RuntimeImport("ReadMemoryModelFeatures")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong ReadMemoryModelFeatures();

    /// <summary>ID_AA64PFR0_EL1.</summary>
    [RuntimeImport("ReadProcessorFeatures")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong ReadProcessorFeatures();

    /// <summary>ID_AA64ISAR0_EL1.</summary>
    [RuntimeImport("ReadInstructionFeatures")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong ReadInstructionFeatures();

    /// <summary>TTBR0_EL1: the user half, ASID in the upper 16 bits.</summary>
    [RuntimeImport("ReadTranslationTable0")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong ReadTranslationTable0();

    [RuntimeImport("WriteTranslationTable0")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void WriteTranslationTable0(ulong value);

    /// <summary>TTBR1_EL1: the kernel half.</summary>
    [RuntimeImport("ReadTranslationTable1")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong ReadTranslationTable1();

    /// <summary>TCR_EL1; bit 36 says whether ASIDs have 16 bits.</summary>
    [RuntimeImport("ReadTranslationControl")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong ReadTranslationControl();

    /// <summary>TPIDR_EL0: the thread pointer of programs.</summary>
    [RuntimeImport("ReadThreadPointer")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ulong ReadThreadPointer();

    [RuntimeImport("WriteThreadPointer")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void WriteThreadPointer(ulong value);

    /// <summary>TPIDRRO_EL0: programs read the number of their CPU in it.</summary>
    [RuntimeImport("WriteReadOnlyThreadPointer")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void WriteReadOnlyThreadPointer(ulong value);
}
