namespace ViperOS.NineP;

/// <summary>Which attributes a request sets.</summary>
[Flags]
public enum SetAttributesMask : uint
{
    None = 0,
    Mode = 1,
    User = 2,
    Group = 4,
    Size = 8,

    /// <summary>To the present, or with <see cref="AccessTimeGiven"/> to a time.</summary>
    AccessTime = 0x10,
    ModifiedTime = 0x20,
    ChangeTime = 0x40,
    AccessTimeGiven = 0x80,
    ModifiedTimeGiven = 0x100,
}
