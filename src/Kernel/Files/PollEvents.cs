using System;

namespace ViperOS.Kernel.Files;

/// <summary>Event bits of poll and epoll (Linux, include/uapi/asm-generic/poll.h and eventpoll.h).</summary>
[Flags]
public enum PollEvents : uint
{
    None = 0,
    Readable = 0x001,
    Urgent = 0x002,
    Writable = 0x004,
    Error = 0x008,
    HungUp = 0x010,
    Invalid = 0x020,
    ReadableNormal = 0x040,
    WritableNormal = 0x100,
    WritableBand = 0x200,
    ReadHungUp = 0x2000,
    Exclusive = 1u << 28,
    WakeUp = 1u << 29,
    OneShot = 1u << 30,
    EdgeTriggered = 1u << 31,
}
