namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>Signals that the kernel itself knows.</summary>
public enum SignalNumber
{
    IllegalInstruction = 4,
    Trap = 5,
    BusError = 7,
    ArithmeticFault = 8,
    Kill = 9,
    SegmentationFault = 11,
    Stop = 19,

    /// <summary>The highest number.</summary>
    Last = 64,
}
