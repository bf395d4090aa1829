namespace ViperOS.Virtio;

/// <summary>Feature bits that every device may offer (virtio 1.2, section 6).</summary>
[Flags]
public enum CommonFeatures : ulong
{
    None = 0,

    /// <summary>One descriptor may stand for a table of them.</summary>
    IndirectDescriptors = 1ul << 28,

    /// <summary>Each side says at which entry it wants to be told, instead of always or never.</summary>
    EventIndex = 1ul << 29,

    /// <summary>Version 1 of the standard: without it the device is a legacy one.</summary>
    Version1 = 1ul << 32,
}
