namespace ViperOS.Partitions;

/// <summary>A piece of a disk that its partition table names.</summary>
/// <param name="Number">From 1 on, the entry's place in the table; logical ones of an MBR from 5 on.</param>
/// <param name="First">Its first block.</param>
/// <param name="Count">In blocks; not 0.</param>
/// <param name="Type">A GUID; of an MBR one byte, and zeros. In the order of the bytes on the disk.</param>
/// <param name="Identifier">The partition's own; of an MBR the disk's signature and the number.</param>
/// <param name="Name">Empty in an MBR.</param>
public sealed record Partition(uint Number, ulong First, ulong Count, byte[] Type, byte[] Identifier, string Name)
{
    public ulong End => First + Count;

    public bool Overlaps(Partition other) => First < other.End && other.First < End;
}
