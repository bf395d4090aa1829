using System;

namespace ViperOS.Kernel.Memory;

/// <summary>Properties of a page's contents.</summary>
[Flags]
public enum PageFlags : byte
{
    None = 0,

    /// <summary>
    /// The instruction side sees what the data side wrote: the caches were cleaned for it since the page was given out.
    /// </summary>
    InstructionCoherent = 1,
}
