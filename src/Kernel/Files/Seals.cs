using System;

namespace ViperOS.Kernel.Files;

/// <summary>F_SEAL_* of Linux (include/uapi/linux/fcntl.h): what can no longer be done with a <see cref="MemoryFile"/>.</summary>
[Flags]
public enum Seals : uint
{
    None = 0,
    Seal = 1,
    Shrink = 2,
    Grow = 4,
    Write = 8,
    FutureWrite = 16,
    Execute = 32,
    All = 63,
}
