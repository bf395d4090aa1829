using System.Runtime.InteropServices;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct rusage.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct ResourceUsage
{
    public TimeValue UserTime;
    public TimeValue SystemTime;

    /// <summary>Of the largest resident set and of three integrals, then the page faults that needed no device and those that did.</summary>
    private fixed ulong _sizes[4];
    public ulong MinorFaults;
    public ulong MajorFaults;

    /// <summary>Swaps, blocks in and out, messages sent and received, signals.</summary>
    private fixed ulong _counters[6];
    public ulong VoluntarySwitches;
    public ulong InvoluntarySwitches;

    public static ResourceUsage From(in UsageTotals totals) => new()
    {
        UserTime = TimeValue.FromNanoseconds(totals.ProgramTime),
        SystemTime = TimeValue.FromNanoseconds(totals.KernelTime),
        MinorFaults = totals.Faults,
        VoluntarySwitches = totals.Switches,
    };
}
