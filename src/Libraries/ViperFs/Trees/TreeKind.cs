namespace ViperOS.ViperFs.Trees;

/// <summary>What the leaves of a tree hold.</summary>
internal enum TreeKind
{
    /// <summary>By the first block in the file, an <see cref="ExtentRecord"/>.</summary>
    Extents,

    /// <summary>By the hash of the name, an inode's number, its kind, and the name.</summary>
    Directory,
}
