namespace ViperOS.Contracts;

/// <summary>What a request asks a block device to do.</summary>
public enum BlockOperation : uint
{
    Read,
    Write,

    /// <summary>Everything that was completed before is on the medium when this completes.</summary>
    Flush,

    /// <summary>The sectors are of no use any more.</summary>
    Discard,
}
