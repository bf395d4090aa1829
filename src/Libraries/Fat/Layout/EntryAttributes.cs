namespace ViperOS.Fat.Layout;

/// <summary>Attributes of a directory entry.</summary>
[Flags]
internal enum EntryAttributes : byte
{
    None = 0,
    ReadOnly = 1,
    Hidden = 2,
    System = 4,
    VolumeLabel = 8,
    Directory = 0x10,
    Archive = 0x20,

    /// <summary>Together they mark a part of a long name.</summary>
    LongName = ReadOnly | Hidden | System | VolumeLabel,
    LongNameMask = LongName | Directory | Archive,
}
