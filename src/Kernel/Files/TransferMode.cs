using System;

namespace ViperOS.Kernel.Files;

/// <summary>How a transfer through a <see cref="PipeBuffer"/> or a socket's queue behaves.</summary>
[Flags]
public enum TransferMode
{
    None = 0,

    /// <summary>EAGAIN instead of waiting.</summary>
    NonBlocking = 1,

    /// <summary>What is read stays (MSG_PEEK).</summary>
    Peek = 2,
}
