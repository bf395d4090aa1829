using System;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>CLONE_ flags of clone and clone3; the lowest byte of clone's is the signal that tells the parent of the end.</summary>
[Flags]
public enum CloneFlags : ulong
{
    None = 0,
    ExitSignalMask = 0xFF,
    SharesMemory = 0x100,
    SharesFileSystem = 0x200,
    SharesFiles = 0x400,
    SharesSignalActions = 0x800,
    HandlesDescriptor = 0x1000,
    Traced = 0x2000,

    /// <summary>CLONE_VFORK: the caller goes on when the child has ended or runs another program.</summary>
    WaitsForExec = 0x4000,
    SameParent = 0x8000,
    Thread = 0x1_0000,
    NewMounts = 0x2_0000,
    SharesSemaphores = 0x4_0000,
    SetsThreadPointer = 0x8_0000,
    SetsParentId = 0x10_0000,
    ClearsChildId = 0x20_0000,
    Detached = 0x40_0000,
    Untraced = 0x80_0000,
    SetsChildId = 0x100_0000,

    /// <summary>CLONE_CLEAR_SIGHAND, of clone3 only.</summary>
    ClearsSignalActions = 0x1_0000_0000,
}
