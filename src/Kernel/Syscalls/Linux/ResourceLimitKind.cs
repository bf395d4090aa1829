namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>What getrlimit(2) limits (RLIMIT_*).</summary>
public enum ResourceLimitKind
{
    CpuTime = 0,
    FileSize = 1,
    Data = 2,
    Stack = 3,
    CoreSize = 4,
    ResidentSize = 5,
    Processes = 6,
    Handles = 7,
    LockedMemory = 8,
    AddressSpace = 9,
    FileLocks = 10,
    PendingSignals = 11,
    MessageQueues = 12,
    Nice = 13,
    RealTimePriority = 14,
    RealTimeTime = 15,
}
