namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>Second argument of fcntl.</summary>
public enum FcntlCommand
{
    Duplicate = 0,
    GetHandleFlags = 1,
    SetHandleFlags = 2,
    GetStatusFlags = 3,
    SetStatusFlags = 4,
    GetLock = 5,
    SetLock = 6,
    SetLockWait = 7,
    GetDescriptionLock = 36,
    SetDescriptionLock = 37,
    SetDescriptionLockWait = 38,
    DuplicateCloseOnExec = 1030,
    SetPipeSize = 1031,
    GetPipeSize = 1032,
    AddSeals = 1033,
    GetSeals = 1034,
}
