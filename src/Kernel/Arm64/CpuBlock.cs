using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// What assembly code reads of a CPU: lies right below its <see cref="Cpu"/> object, to which TPIDR_EL1 points, so that offsets do not
/// depend on how the compiler lays out the class. Offsets are in Arm64/Definitions.h.
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = Size)]
public struct CpuBlock
{
    public const int Size = 64;

    /// <summary>Where a panic runs when the thread's own kernel stack has overflowed.</summary>
    [FieldOffset(Size - 24)]
    public ulong EmergencyStack;

    /// <summary>Not zero: <c>Scheduler.OnReturnToUser</c> has something to do.</summary>
    [FieldOffset(Size - 16)]
    public uint Pending;

    /// <summary>The word before each object, which belongs to the runtime.</summary>
    [FieldOffset(Size - 8)]
    public ulong ObjectHeader;
}
