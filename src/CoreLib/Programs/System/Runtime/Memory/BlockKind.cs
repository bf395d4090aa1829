namespace System.Runtime;

/// <summary>What a block of the heap is used for.</summary>
internal enum BlockKind : byte
{
    Free,

    /// <summary>Objects of one size.</summary>
    Small,

    /// <summary>Begins a large object.</summary>
    LargeHead,

    /// <summary>Goes on with a large object.</summary>
    LargeTail,
}
