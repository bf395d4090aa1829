using System;

namespace ViperOS.Contracts;

/// <summary>What a block device can, and cannot.</summary>
[Flags]
public enum BlockDeviceFlags : uint
{
    None = 0,

    /// <summary>Writing and discarding fail with EROFS.</summary>
    ReadOnly = 1,

    /// <summary>It has a cache of its own: only what was written before a flush survives a loss of power.</summary>
    HasCache = 2,

    /// <summary>Sectors can be given back; what they read as then is not said.</summary>
    CanDiscard = 4,
}
