namespace ViperOS.Contracts;

/// <summary>What the kernel wants of a file's server (docs/objects/pager.md).</summary>
public enum PageRequestKind : uint
{
    /// <summary>Supply these pages.</summary>
    Read = 1,

    /// <summary>Set room aside for so many pages.</summary>
    Reserve,

    /// <summary>So many dirty pages should go to the medium.</summary>
    WriteBack,

    /// <summary>Nobody but the server has the object any more.</summary>
    Unused,

    /// <summary>Everything dirty of the object is to be on the medium; to be completed.</summary>
    Synchronize,
}
