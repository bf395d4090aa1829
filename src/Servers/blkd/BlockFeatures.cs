namespace ViperOS.Servers.Blkd;

/// <summary>Feature bits of a block device (virtio 1.2, section 5.2.3), those that this driver knows.</summary>
[Flags]
internal enum BlockFeatures : ulong
{
    None = 0,

    /// <summary>The configuration says how many segments a request may have.</summary>
    SegmentMaximum = 1 << 2,
    ReadOnly = 1 << 5,

    /// <summary>The configuration says how large the device's blocks are.</summary>
    BlockSize = 1 << 6,
    Flush = 1 << 9,

    /// <summary>More than one queue; the configuration says how many.</summary>
    SeveralQueues = 1 << 12,
    Discard = 1 << 13,
}
