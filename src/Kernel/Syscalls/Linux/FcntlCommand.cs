namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>Second argument of fcntl.</summary>
public enum FcntlCommand
{
    Duplicate = 0,
    GetHandleFlags = 1,
    SetHandleFlags = 2,
    GetStatusFlags = 3,
    SetStatusFlags = 4,
    DuplicateCloseOnExec = 1030,
    SetPipeSize = 1031,
    GetPipeSize = 1032,
    AddSeals = 1033,
    GetSeals = 1034,
}
