using System;

namespace ViperOS.Contracts;

/// <summary>What MemorySettleTimes says of the times of a file's contents: its server knows better now.</summary>
[Flags]
public enum SettledTimes : ulong
{
    None = 0,

    /// <summary>What was read so far counts no more: the time of access is what the server says, until the next reading that is noted.</summary>
    Access = 1,

    /// <summary>In the same way what was written so far.</summary>
    Modification = 2,

    /// <summary>The next reading is noted: the file was changed since the last one.</summary>
    AccessIsDue = 4,

    /// <summary>No reading is noted until the next writing.</summary>
    AccessIsNotDue = 8,
}
