using System;

namespace ViperOS.Contracts;

/// <summary>Flags of openat, the values of AArch64 Linux.</summary>
[Flags]
public enum OpenFlags : uint
{
    ReadOnly = 0,
    WriteOnly = 1,
    ReadWrite = 2,
    AccessMask = 3,
    Create = 0x40,
    Exclusive = 0x80,
    NoControllingTerminal = 0x100,
    Truncate = 0x200,
    Append = 0x400,
    NonBlock = 0x800,
    DataSync = 0x1000,
    Async = 0x2000,
    Directory = 0x4000,
    NoFollow = 0x8000,
    Direct = 0x1_0000,
    LargeFile = 0x2_0000,
    NoAccessTime = 0x4_0000,
    CloseOnExec = 0x8_0000,

    /// <summary>O_SYNC is this and <see cref="DataSync"/>.</summary>
    Sync = 0x10_0000,

    /// <summary>Only the place is meant: nothing can be read or written.</summary>
    PathOnly = 0x20_0000,

    /// <summary>A file without a name in the directory. O_TMPFILE is this and <see cref="Directory"/>.</summary>
    Temporary = 0x40_0000,
}
