using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct sched_attr in its first size: 48 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SchedulerAttributes
{
    public uint Size;
    public uint Policy;
    public ulong Flags;
    public int Nice;
    public uint Priority;

    /// <summary>Of SCHED_DEADLINE, in nanoseconds.</summary>
    public ulong Runtime;
    public ulong Deadline;
    public ulong Period;
}
