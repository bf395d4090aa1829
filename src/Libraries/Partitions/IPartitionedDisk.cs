namespace ViperOS.Partitions;

/// <summary>A disk whose partition table is to be read.</summary>
public interface IPartitionedDisk
{
    /// <summary>In bytes, a power of two from 512 on: what addresses in partition tables count.</summary>
    int BlockSize { get; }

    ulong Blocks { get; }

    /// <summary>Reads whole blocks that are on the disk. False if the disk fails.</summary>
    bool TryRead(ulong block, Span<byte> into);
}
