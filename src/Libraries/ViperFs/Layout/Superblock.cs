using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ViperOS.ViperFs.Layout;

/// <summary>
/// What a volume is: the body of the blocks of type <see cref="BlockType.Superblock"/>. It changes only with the label and the features, and
/// is not journaled: the copies are written one after the other with a flush in between, and the valid one with the highest
/// <see cref="Generation"/> counts.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public struct Superblock
{
    public const int LabelSize = 64;

    public ulong Magic;
    public uint Version;
    public uint BlockSize;

    /// <summary>
    /// The identity of the volume. Checksums begin with it, so that blocks of an older volume do not pass for this one's.
    /// </summary>
    public ulong IdentityLow;
    public ulong IdentityHigh;

    /// <summary>Of the volume, in blocks.</summary>
    public ulong Blocks;
    public uint GroupBlocks;
    public uint InodeBlocksPerGroup;
    public ulong GroupTableStart;
    public ulong JournalStart;
    public uint GroupTableBlocks;
    public uint JournalBlocks;
    public CompatibleFeatures Compatible;
    public ReadOnlyCompatibleFeatures ReadOnlyCompatible;
    public IncompatibleFeatures Incompatible;

    /// <summary>Nanoseconds since 1970-01-01 UTC.</summary>
    public long CreatedTime;

    /// <summary>Grows with every change of the superblock.</summary>
    public ulong Generation;

    /// <summary>Of the hash of names: random, so that nobody can make names that collide.</summary>
    public ulong HashKeyLow;
    public ulong HashKeyHigh;

    /// <summary>UTF-8, filled up with zeros.</summary>
    public LabelText Label;

    public readonly uint ChecksumSeed => Crc32C.Append(Crc32C.Append(0, IdentityLow), IdentityHigh);

    public static ref Superblock Of(Span<byte> block) => ref MemoryMarshal.AsRef<Superblock>(block[BlockHeader.SizeInBytes..]);

    /// <summary>Whether it is one that this implementation can use; all that is derived from it is in range then.</summary>
    public readonly bool IsSound
    {
        get
        {
            if (Magic != Format.Magic || Version != Format.Version || BlockSize != Format.BlockSize || GroupBlocks != Format.GroupBlocks
                || Blocks < Format.MinimumBlocks || Blocks > Format.MaximumBlocks
                || InodeBlocksPerGroup is < Format.MinimumInodeBlocks or > Format.MaximumInodeBlocks
                || JournalBlocks is < Format.MinimumJournalBlocks or > Format.MaximumJournalBlocks)
            {
                return false;
            }

            VolumeGeometry geometry = new(this);
            return GroupTableStart == geometry.InodeTable(0) + InodeBlocksPerGroup
                && GroupTableBlocks == geometry.NeededGroupTableBlocks
                && JournalStart == GroupTableStart + GroupTableBlocks
                && JournalStart + JournalBlocks + VolumeGeometry.MinimumFreeBlocks <= (ulong)geometry.GroupLength(0)
                && (uint)geometry.GroupLength(geometry.Groups - 1) >= InodeBlocksPerGroup + VolumeGeometry.MinimumFreeBlocks;
        }
    }

    /// <summary>The bytes of a label.</summary>
    [InlineArray(LabelSize)]
    public struct LabelText
    {
        private byte _first;
    }
}
