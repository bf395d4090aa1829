using System;

namespace ViperOS.Kernel.Processes;

/// <summary>What a parent can wait for in a child.</summary>
[Flags]
public enum ChildChanges
{
    None = 0,
    Ended = 1,
    Stopped = 2,
    Continued = 4,
}
