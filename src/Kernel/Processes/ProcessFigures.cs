using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

/// <summary>What reports tell of a process: a copy of one moment. Times in nanoseconds.</summary>
public struct ProcessFigures
{
    /// <summary>R, S, T, Z or X, as in proc(5).</summary>
    public byte State;
    public int ThreadCount;
    public UsageTotals Usage;
    public UsageTotals ChildrenUsage;
    public ulong StartTime;
    public ulong PendingSignals;
    public ulong ThreadPendingSignals;
    public ulong BlockedSignals;
    public ulong IgnoredSignals;
    public ulong CaughtSignals;
    public int Cpu;
    public int Nice;
    public int ExitStatus;
    public ulong Switches;
}
