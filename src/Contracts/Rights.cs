using System;

namespace ViperOS.Contracts;

/// <summary>What a capability allows its holder to do with the object. Derived capabilities can only lose rights.</summary>
[Flags]
public enum Rights : uint
{
    None = 0,

    /// <summary>Read bytes; receive messages from a channel; read the log.</summary>
    Read = 1 << 0,

    /// <summary>Write bytes; call and send over a connection; write to the log.</summary>
    Write = 1 << 1,

    /// <summary>Map executable, or start a process from it.</summary>
    Execute = 1 << 2,

    /// <summary>Map into an address space; pin for a device.</summary>
    Map = 1 << 3,

    /// <summary>Derive further capabilities in the same process.</summary>
    Duplicate = 1 << 4,

    /// <summary>Pass on in a message or to a new process.</summary>
    Transfer = 1 << 5,

    /// <summary>Set signals, arm timers, acknowledge interrupts.</summary>
    Signal = 1 << 6,

    /// <summary>Wait for signals, have them notified.</summary>
    Wait = 1 << 7,

    /// <summary>Ask for state and statistics.</summary>
    Inspect = 1 << 8,

    /// <summary>Change or end: kill, set limits, resize, connect to a channel, bind names.</summary>
    Manage = 1 << 9,

    All = (1 << 10) - 1,
}
