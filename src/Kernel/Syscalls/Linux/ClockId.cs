namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>First argument of the clock calls.</summary>
public enum ClockId
{
    RealTime = 0,
    Monotonic = 1,
    ProcessCpuTime = 2,
    ThreadCpuTime = 3,
    MonotonicRaw = 4,
    RealTimeCoarse = 5,
    MonotonicCoarse = 6,
    BootTime = 7,
    RealTimeAlarm = 8,
    BootTimeAlarm = 9,
    International = 11,
}
