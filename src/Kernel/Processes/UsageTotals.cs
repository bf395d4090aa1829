namespace ViperOS.Kernel.Processes;

/// <summary>What processes have used, as getrusage(2) counts it.</summary>
public struct UsageTotals
{
    /// <summary>Nanoseconds.</summary>
    public ulong CpuTime;

    /// <summary>What of that the kernel has used.</summary>
    public ulong KernelTime;

    /// <summary>How often another thread ran instead.</summary>
    public ulong Switches;

    /// <summary>Page faults.</summary>
    public ulong Faults;

    public readonly ulong ProgramTime => CpuTime - KernelTime;

    public void Add(in UsageTotals other)
    {
        CpuTime += other.CpuTime;
        KernelTime += other.KernelTime;
        Switches += other.Switches;
        Faults += other.Faults;
    }
}
