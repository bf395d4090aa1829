namespace ViperOS.FileSystems;

/// <summary>What is behind blocks of a file.</summary>
public enum ExtentState : byte
{
    /// <summary>Nothing: reads as zeros.</summary>
    Hole,

    /// <summary>Allocated, but never written: reads as zeros.</summary>
    Unwritten,

    /// <summary>The data.</summary>
    Written,

    /// <summary>
    /// Blocks that <see cref="BlockFileSystem.PrepareWrite"/> has chosen for a hole; they belong to the file after <see
    /// cref="BlockFileSystem.CompleteWrite"/>.
    /// </summary>
    Prepared,
}
