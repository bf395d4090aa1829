using System.Runtime.InteropServices;

namespace System.Runtime;

/// <summary>What the heap knows of one block. Guarded by the heap's lock.</summary>
[StructLayout(LayoutKind.Explicit, Size = Size)]
internal unsafe struct BlockHeader
{
    public const int Size = 32;

    [FieldOffset(0)]
    public BlockKind Kind;

    /// <summary>Index of the allocation contexts that the block serves.</summary>
    [FieldOffset(1)]
    public byte Context;

    /// <summary>Whether the block is in its context's list of blocks with room.</summary>
    [FieldOffset(2)]
    public bool IsListed;

    /// <summary>Whether the memory may hold something else than zero.</summary>
    [FieldOffset(3)]
    public bool IsDirty;

    /// <summary>Bytes from one object to the next.</summary>
    [FieldOffset(4)]
    public uint ObjectSize;

    /// <summary>2³² divided by the object size, rounded up (<see cref="Slots.IndexOf"/>).</summary>
    [FieldOffset(8)]
    public uint Reciprocal;

    /// <summary>
    /// All free slots below this offset have been handed out since the last collection, zeroed; from here on a slot holds an object only
    /// if the last collection marked it.
    /// </summary>
    [FieldOffset(12)]
    public uint TakenEnd;

    /// <summary>Of a large object's first block: how many blocks. Of the others: how many blocks back the first is.</summary>
    [FieldOffset(16)]
    public int Run;

    [FieldOffset(24)]
    public BlockHeader* Next;
}
