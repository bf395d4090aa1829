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
    SetOwner = 8,
    GetOwner = 9,
    SetSignal = 10,
    GetSignal = 11,

    /// <summary>F_SETOWN_EX: with a struct f_owner_ex.</summary>
    SetOwnerByKind = 15,
    GetOwnerByKind = 16,

    /// <summary>F_GETOWNER_UIDS.</summary>
    GetOwnerUsers = 17,
    GetDescriptionLock = 36,
    SetDescriptionLock = 37,
    SetDescriptionLockWait = 38,
    DuplicateCloseOnExec = 1030,
    SetPipeSize = 1031,
    GetPipeSize = 1032,
    AddSeals = 1033,
    GetSeals = 1034,
}
