namespace System.Runtime;

/// <summary>Stands at the start of a chunk, in place of the headers of the blocks that hold the tables. Guarded by the heap's
/// lock.</summary>
internal struct ChunkHeader
{
    /// <summary>Blocks in use by nobody.</summary>
    public BlockSet Free;
}
