namespace System.Runtime;

/// <summary>What a chunk of the heap's addresses is used for.</summary>
internal enum ChunkKind : uint
{
    Free,

    /// <summary>Divided into blocks.</summary>
    Blocks,

    /// <summary>Begins a huge object.</summary>
    HugeHead,

    /// <summary>Goes on with a huge object.</summary>
    HugeTail,
}
