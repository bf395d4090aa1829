namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>First argument of prctl(2) (PR_*).</summary>
public enum ProcessControlOption
{
    SetParentDeathSignal = 1,
    GetParentDeathSignal = 2,
    GetDumpable = 3,
    SetDumpable = 4,
    GetKeepCapabilities = 7,
    SetKeepCapabilities = 8,
    GetTiming = 13,
    SetTiming = 14,
    SetName = 15,
    GetName = 16,
    GetSeccomp = 21,
    ReadBoundingSet = 23,
    DropFromBoundingSet = 24,
    GetSecureBits = 27,
    SetTimerSlack = 29,
    GetTimerSlack = 30,
    SetChildSubreaper = 36,
    GetChildSubreaper = 37,
    SetNoNewPrivileges = 38,
    GetNoNewPrivileges = 39,
    GetThreadIdAddress = 40,
    SetHugePagesDisabled = 41,
    GetHugePagesDisabled = 42,
}
