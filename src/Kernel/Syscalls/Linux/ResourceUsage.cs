using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct rusage.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct ResourceUsage
{
    public TimeValue UserTime;
    public TimeValue SystemTime;

    /// <summary>Sizes, faults, messages, switches.</summary>
    private fixed ulong _counters[14];
}
