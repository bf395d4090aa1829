using System;

namespace ViperOS.Kernel.Watches;

/// <summary>What happens to files, and options of watches: the values of inotify(7).</summary>
[Flags]
public enum FileEvents : uint
{
    None = 0,
    Access = 0x1,
    Modify = 0x2,
    Attributes = 0x4,
    CloseWritten = 0x8,
    CloseUnwritten = 0x10,
    Open = 0x20,
    MovedFrom = 0x40,
    MovedTo = 0x80,
    Create = 0x100,
    Delete = 0x200,
    DeleteSelf = 0x400,
    MoveSelf = 0x800,
    All = 0xFFF,
    Overflow = 0x4000,

    /// <summary>The watch is gone.</summary>
    Ignored = 0x8000,
    OnlyDirectory = 0x100_0000,
    NoFollow = 0x200_0000,

    /// <summary>Nothing of children that have no name any more.</summary>
    ExcludeUnlinked = 0x400_0000,

    /// <summary>EEXIST instead of changing a watch.</summary>
    OnlyNew = 0x1000_0000,

    /// <summary>Adds to what the watch has instead of replacing it.</summary>
    Add = 0x2000_0000,
    IsDirectory = 0x4000_0000,

    /// <summary>The watch goes with the first event.</summary>
    Once = 0x8000_0000,
}
