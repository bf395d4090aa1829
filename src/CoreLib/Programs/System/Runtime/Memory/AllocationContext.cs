namespace System.Runtime;

/// <summary>
/// A stretch of zeroed memory of which a thread takes objects of one size. An object reference points behind the object's header word,
/// and so does <see cref="Next"/>: it may lie above <see cref="Limit"/> by as much when the stretch is used up. Both 0: no stretch.
/// </summary>
internal unsafe struct AllocationContext
{
    /// <summary>The reference to the next object.</summary>
    public byte* Next;

    /// <summary>End of the stretch.</summary>
    public byte* Limit;

    /// <summary>Bytes that hold no object yet.</summary>
    public readonly long Unused => Next < Limit ? Limit - (Next - HeapLayout.HeaderSize) : 0;
}
