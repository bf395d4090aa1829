using System;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>st_mode of struct stat: the kind of file above the nine permission bits.</summary>
[Flags]
public enum FileModes : uint
{
    None = 0,
    PermissionMask = 0xFFF,
    Pipe = 0x1000,
    CharacterDevice = 0x2000,
    Directory = 0x4000,
    BlockDevice = 0x6000,
    Regular = 0x8000,
    SymbolicLink = 0xA000,
    Socket = 0xC000,
    TypeMask = 0xF000,
    ReadWriteForOwner = 0x180,
    AllForAll = 0x1FF,
}
