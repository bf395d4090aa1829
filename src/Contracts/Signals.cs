using System;

namespace ViperOS.Contracts;

/// <summary>The state bits of an object that can be waited for. The low bits are those of poll(2), so that poll and epoll use them directly.</summary>
[Flags]
public enum Signals : uint
{
    None = 0,

    /// <summary>POLLIN: bytes or messages can be taken.</summary>
    Readable = 0x001,

    /// <summary>POLLPRI, for poll(2) alone: a process is <see cref="Stopped"/>.</summary>
    Urgent = 0x002,

    /// <summary>POLLOUT: bytes can be put.</summary>
    Writable = 0x004,

    /// <summary>POLLERR: the other side of a pipe is gone for the writer; the server behind a connection died.</summary>
    Error = 0x008,

    /// <summary>POLLHUP: no writer, or no peer, is left.</summary>
    PeerClosed = 0x010,

    /// <summary>POLLRDHUP: the peer of a socket sends no more.</summary>
    ReadClosed = 0x2000,

    /// <summary>Nothing more can be sent through a socket.</summary>
    WriteClosed = 0x4000,

    /// <summary>An event was set, a timer expired, an interrupt arrived.</summary>
    Signaled = 0x1_0000,

    /// <summary>A process or thread has ended, a job is empty.</summary>
    Terminated = 0x2_0000,

    /// <summary>A process is stopped, as by SIGSTOP.</summary>
    Stopped = 0x4_0000,

    /// <summary>Free for use between the holders of an event.</summary>
    User = 0xFF00_0000,
}
