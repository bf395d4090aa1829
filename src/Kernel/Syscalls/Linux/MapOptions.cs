using System;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>
/// Flags of mmap. Those that only give advice (MAP_STACK and so on) are accepted and not named here.
/// </summary>
[Flags]
public enum MapOptions : ulong
{
    Shared = 0x01,
    Private = 0x02,
    TypeMask = 0x0F,
    SharedValidate = 0x03,
    Fixed = 0x10,
    Anonymous = 0x20,
    Locked = 0x2000,
    NoReserve = 0x4000,
    Populate = 0x8000,
    FixedNoReplace = 0x10_0000,
}
