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

    /// <summary>The range goes, and what is behind it moves there. Whole pages, and alone.</summary>
    Collapse = 8,

    /// <summary>What the range and all behind it have moves behind the range, which becomes a hole. Whole pages, and alone.</summary>
    Insert = 16,
}
