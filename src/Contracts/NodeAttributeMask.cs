using System;

namespace ViperOS.Contracts;

/// <summary>Which <see cref="NodeAttributes"/> are set. All or, on an error, none of them.</summary>
[Flags]
public enum NodeAttributeMask : ulong
{
    None = 0,

    /// <summary>By the owner.</summary>
    Mode = 1,

    /// <summary>By user 0.</summary>
    Owner = 2,

    /// <summary>By the owner, to a group that he belongs to, or by user 0.</summary>
    Group = 4,

    /// <summary>By the owner.</summary>
    AccessTime = 8,

    /// <summary>By the owner.</summary>
    ModifiedTime = 0x10,

    /// <summary>To the present, by the owner or who may write, if both times are.</summary>
    AccessTimeNow = 0x20,

    /// <inheritdoc cref="AccessTimeNow"/>
    ModifiedTimeNow = 0x40,

    All = 0x7F,
}
