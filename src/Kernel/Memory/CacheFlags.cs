using System;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// What is known of a page of a paged memory object. Kept in the page's descriptor; only the holder of that object's mutex reads and writes
/// it, whoever else shares the page.
/// </summary>
[Flags]
public enum CacheFlags : byte
{
    None = 0,

    /// <summary>Written since the server last saw it.</summary>
    Dirty = 1,

    /// <summary>The medium has a place for it.</summary>
    Backed = 2,

    /// <summary>Holds a credit of the pager's pool.</summary>
    Reserved = 4,

    /// <summary>On its way to the medium: the server has a share in it.</summary>
    Lent = 8,

    /// <summary>Used since reclaim last looked.</summary>
    Referenced = 16,

    /// <summary>Who reads it has the next part of the file asked for.</summary>
    ReadAhead = 32,
}
