using System.Runtime;
using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>Barriers beyond those of <c>Volatile</c> and <c>Interlocked</c>: towards devices, page tables and instruction fetch.</summary>
public static class Barriers
{
    /// <summary>DSB SY: all memory accesses before it are complete, also for devices.</summary>
    [RuntimeImport("BarrierDataSynchronization")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void DataSynchronization();

    /// <summary>DSB ISH.</summary>
    [RuntimeImport("BarrierDataSynchronizationInner")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void DataSynchronizationInner();

    /// <summary>DSB ISHST: stores (to page tables) are seen by the table walks of all CPUs.</summary>
    [RuntimeImport("BarrierDataSynchronizationInnerStore")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void DataSynchronizationInnerStore();

    /// <summary>DMB ISH: orders memory accesses among CPUs.</summary>
    [RuntimeImport("BarrierDataMemory")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void DataMemory();

    /// <summary>DMB ISHST.</summary>
    [RuntimeImport("BarrierDataMemoryStore")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void DataMemoryStore();

    /// <summary>ISB.</summary>
    [RuntimeImport("BarrierInstruction")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void Instruction();
}
