using System;

namespace ViperOS.Contracts;

/// <summary>What <see cref="FileOperation.Allocate"/> is to do.</summary>
[Flags]
public enum AllocateFlags : ulong
{
    None = 0,

    /// <summary>The file does not get longer.</summary>
    KeepSize = 1,

    /// <summary>The room is given back, and reads as zeros. Whole pages; with <see cref="KeepSize"/>.</summary>
    PunchHole = 2,

    /// <summary>Reads as zeros. Whole pages.</summary>
    Zero = 4,
}
