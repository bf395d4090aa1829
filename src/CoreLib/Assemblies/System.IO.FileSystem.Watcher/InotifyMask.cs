namespace System.IO;

/// <summary>Events and options of a watch, as inotify(7) has them.</summary>
[Flags]
internal enum InotifyMask : uint
{
    None = 0,
    Access = 1,
    Modify = 2,
    Attributes = 4,
    MovedFrom = 0x40,
    MovedTo = 0x80,
    Create = 0x100,
    Delete = 0x200,
    Overflow = 0x4000,
    Ignored = 0x8000,
    OnlyDirectory = 0x1000000,
    NoFollow = 0x2000000,
    ExcludeUnlinked = 0x4000000,
    IsDirectory = 0x40000000,
}
