using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct statx_timestamp of Linux: 16 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct StatisticsTime
{
    public long Seconds;
    public uint Nanoseconds;
    public int Reserved;

    public static StatisticsTime From(TimeSpecification time) => new() { Seconds = time.Seconds, Nanoseconds = (uint)time.Nanoseconds };
}
