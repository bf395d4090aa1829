namespace ViperOS.Partitions;

/// <summary>A piece of a disk that its partition table names.</summary>
public sealed class Partition
{
    /// <summary>From 1 on, the entry's place in the table; logical ones of an MBR from 5 on.</summary>
    public required uint Number { get; init; }

    /// <summary>Its first block.</summary>
    public required ulong First { get; init; }

    /// <summary>In blocks; not 0.</summary>
    public required ulong Count { get; init; }

    /// <summary>The block behind it.</summary>
    public ulong End => First + Count;

    /// <summary>A GUID; of an MBR one byte, and zeros. In the order of the bytes on the disk.</summary>
    public required byte[] Type { get; init; }

    /// <summary>The partition's own GUID; of an MBR the disk's signature and the number.</summary>
    public required byte[] Identifier { get; init; }

    /// <summary>Empty in an MBR.</summary>
    public string Name { get; init; } = "";

    public bool Overlaps(Partition other) => First < other.End && other.First < End;
}
