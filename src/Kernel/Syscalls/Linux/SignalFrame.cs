using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>
/// struct rt_sigframe of AArch64 (arch/arm64/kernel/signal.c), what a signal handler finds at its stack pointer: siginfo_t, then ucontext_t,
/// whose reserved 4 KiB start with the vector registers and the syndrome. Only the part that is used is written and read; the frame takes
/// <see cref="TotalSize"/> bytes of stack all the same.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
public unsafe struct SignalFrame
{
    /// <summary>Bytes: 128 of siginfo_t, 176 of ucontext_t up to its sigcontext, 288 of that, 4,096 reserved.</summary>
    public const ulong TotalSize = 128 + 176 + 288 + 4096;

    /// <summary>Offset of ucontext_t.</summary>
    public const ulong ContextOffset = 128;

    /// <summary>FPSIMD_MAGIC and the size of its record.</summary>
    public const uint VectorMagic = 0x4650_8001;
    public const uint VectorSize = 528;

    /// <summary>ESR_MAGIC and the size of its record.</summary>
    public const uint SyndromeMagic = 0x4553_5201;
    public const uint SyndromeSize = 16;

    // siginfo_t
    public SignalInformation Information;
    private fixed ulong _moreInformation[10];

    // ucontext_t
    public ulong Flags;
    public ulong Link;
    public SignalStack Stack;

    /// <summary>Signals that were blocked.</summary>
    public ulong Mask;
    private fixed ulong _moreMask[15];
    private ulong _alignment;

    // sigcontext
    public ulong FaultAddress;
    public fixed ulong X[31];
    public ulong StackPointer;
    public ulong ProgramCounter;
    public ulong State;
    private ulong _alignment2;

    // fpsimd_context
    public uint VectorHeader;
    public uint VectorLength;
    public uint FloatingPointStatus;
    public uint FloatingPointControl;
    public fixed ulong Vectors[64];

    // esr_context
    public uint SyndromeHeader;
    public uint SyndromeLength;
    public ulong Syndrome;

    // The end of the records.
    public ulong End;
    private ulong _end2;
}
