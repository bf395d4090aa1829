using System;

namespace ViperOS.Kernel.Sockets;

/// <summary>MSG_* of send and recv (Linux, include/linux/socket.h).</summary>
[Flags]
public enum MessageFlags : uint
{
    None = 0,
    OutOfBand = 0x1,
    Peek = 0x2,
    ControlTruncated = 0x8,
    Truncated = 0x20,
    DontWait = 0x40,
    EndOfRecord = 0x80,
    WaitAll = 0x100,
    NoSignal = 0x4000,
    WaitForOne = 0x1_0000,
    CloseOnExec = 0x4000_0000,
}
