namespace ViperOS.Fat.Layout;

/// <summary>Says that parts of a short name are to be shown in lower case, so that no long name is needed for it.</summary>
[Flags]
internal enum ShortNameCase : byte
{
    None = 0,
    LowerBase = 8,
    LowerExtension = 0x10,
}
