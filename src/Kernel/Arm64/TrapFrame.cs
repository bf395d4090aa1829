using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// All registers of the code that an exception interrupted, as Arm64/Vectors.S leaves them on the kernel stack; what is changed here takes
/// effect on return. Belongs to the thread whose stack it lies on. A user thread's frame is always right below the top of its stack.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
public unsafe struct TrapFrame
{
    public const int Size = 800;

    /// <summary>x0 to x30.</summary>
    public fixed ulong X[31];

    public ulong StackPointer;
    public ulong ProgramCounter;

    /// <summary>SPSR_EL1: bits 3 to 0 zero for EL0.</summary>
    public ulong State;

    /// <summary>Q0 to Q31, 16 bytes each.</summary>
    public fixed ulong Vectors[64];

    public ulong FloatingPointStatus;
    public ulong FloatingPointControl;

    public readonly bool IsFromUser => (State & 0xF) == 0;

    public ulong LinkRegister
    {
        readonly get => X[30];
        set => X[30] = value;
    }

    public readonly ulong FramePointer => X[29];
}
