using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct timex on 64-bit machines: 208 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct ClockAdjustment
{
    public ulong Modes;
    public long Offset;
    public long Frequency;

    /// <summary>In microseconds.</summary>
    public long MaximumError;
    public long EstimatedError;
    public ulong Status;
    public long Constant;
    public long Precision;
    public long Tolerance;
    public TimeValue Time;
    public long Tick;

    /// <summary>Of pulses per second, which there are none of, and the offset of TAI.</summary>
    private fixed ulong _rest[14];
}
