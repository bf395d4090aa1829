using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>What a thread that does not run has at its saved stack pointer (Arm64/ContextSwitch.S).</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct SwitchFrame
{
    public const int Size = 176;

    /// <summary>x19 to x28.</summary>
    public fixed ulong Saved[10];

    public ulong FramePointer;
    public ulong LinkRegister;

    /// <summary>d8 to d15.</summary>
    public fixed ulong Vectors[8];

    /// <summary>TPIDR_EL0.</summary>
    public ulong ThreadPointer;

    public ulong Reserved;
}
