using System;

namespace ViperOS.Contracts;

/// <summary>How a file server treats the last component of a path.</summary>
[Flags]
public enum LookupFlags : ulong
{
    None = 0,

    /// <summary>A symbolic link there is meant itself.</summary>
    NoFollow = 1,
}
