using System.Buffers.Binary;

namespace ViperOS.Partitions;

/// <summary>
/// The table in the first block: four entries at byte 446, and in one of them perhaps an extended partition, whose first block again has a
/// table: a logical partition, and the next link of the chain (UEFI specification 2.10, section 5.2.1).
/// <code>
/// entry: status 1 (0 or 0x80), first CHS 3, type 1, last CHS 3, first block 4, blocks 4
/// </code>
/// </summary>
internal sealed class MasterBootRecord(IPartitionedDisk disk, uint signature)
{
    /// <summary>The disk's signature.</summary>
    public const int SignatureOffset = 440;

    private const int EntriesOffset = 446;
    private const int EntrySize = 16;
    private const int EntryCount = 4;
    private const int MarkOffset = 510;
    private const ushort Mark = 0xAA55;
    private const byte Active = 0x80;
    private const byte TypeProtective = 0xEE;
    private const uint FirstLogical = 5;
    private const int MaximumLogical = 128;

    /// <summary>Whether the block is such a table, and not the first block of a file system, which ends with the same mark.</summary>
    public static bool IsOne(ReadOnlySpan<byte> block)
    {
        if (BinaryPrimitives.ReadUInt16LittleEndian(block[MarkOffset..]) != Mark || IsFat(block))
        {
            return false;
        }

        for (int i = 0; i < EntryCount; i++)
        {
            if ((EntryAt(block, i)[0] & ~Active) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it is there only so that nobody takes a disk with a GPT for empty.</summary>
    public static bool IsProtective(ReadOnlySpan<byte> block)
    {
        for (int i = 0; i < EntryCount; i++)
        {
            if (EntryAt(block, i)[4] == TypeProtective)
            {
                return true;
            }
        }

        return false;
    }

    public PartitionProblems AddTo(List<Partition> partitions, ReadOnlySpan<byte> block)
    {
        PartitionProblems problems = PartitionProblems.None;
        Extent chain = default;
        for (int i = 0; i < EntryCount; i++)
        {
            Extent extent = Extent.Read(EntryAt(block, i), 0);
            if (!extent.IsUsed)
            {
                continue;
            }

            if (extent.First == 0 || extent.End > disk.Blocks)
            {
                problems |= PartitionProblems.OutOfBounds;
            }
            else if (!extent.IsExtended)
            {
                partitions.Add(Create((uint)i + 1, extent));
            }
            else if (chain.IsUsed)
            {
                problems |= PartitionProblems.BrokenChain;
            }
            else
            {
                chain = extent;
            }
        }

        return chain.IsUsed ? problems | AddLogical(partitions, chain) : problems;
    }

    private PartitionProblems AddLogical(List<Partition> partitions, in Extent chain)
    {
        PartitionProblems problems = PartitionProblems.None;
        byte[] block = new byte[disk.BlockSize];
        List<ulong> seen = [];
        ulong link = chain.First;
        uint number = FirstLogical;
        while (seen.Count < MaximumLogical)
        {
            if (link < chain.First || link >= chain.End || seen.Contains(link))
            {
                return problems | PartitionProblems.BrokenChain;
            }

            seen.Add(link);

            if (!disk.TryRead(link, block))
            {
                return problems | PartitionProblems.Unreadable;
            }

            if (BinaryPrimitives.ReadUInt16LittleEndian(block.AsSpan(MarkOffset)) != Mark)
            {
                return problems | PartitionProblems.BrokenChain;
            }

            // The partition counts from this link, the next link from the first.
            Extent extent = Extent.Read(EntryAt(block, 0), link);
            if (extent.IsUsed && !extent.IsExtended)
            {
                if (extent.First > link && extent.End <= chain.End)
                {
                    partitions.Add(Create(number, extent));
                }
                else
                {
                    problems |= PartitionProblems.OutOfBounds;
                }

                number++;
            }

            Extent next = Extent.Read(EntryAt(block, 1), chain.First);
            if (!next.IsUsed || !next.IsExtended)
            {
                return problems;
            }

            link = next.First;
        }

        return problems | PartitionProblems.BrokenChain;
    }

    private Partition Create(uint number, in Extent extent)
    {
        byte[] type = new byte[16];
        type[0] = extent.Type;
        byte[] identifier = new byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(identifier, signature);
        BinaryPrimitives.WriteUInt32LittleEndian(identifier.AsSpan(4), number);
        return new Partition { Number = number, First = extent.First, Count = extent.Count, Type = type, Identifier = identifier };
    }

    private static ReadOnlySpan<byte> EntryAt(ReadOnlySpan<byte> block, int index) =>
        block.Slice(EntriesOffset + (index * EntrySize), EntrySize);

    /// <summary>A jump at the beginning, a sector size that there is, and a medium that there is: a FAT file system's parameters.</summary>
    private static bool IsFat(ReadOnlySpan<byte> block) =>
        block[0] is 0xEB or 0xE9
        && BinaryPrimitives.ReadUInt16LittleEndian(block[11..]) is 512 or 1024 or 2048 or 4096
        && byte.IsPow2(block[13]) && block[16] is 1 or 2 && block[21] is 0xF0 or >= 0xF8;

    /// <summary>Blocks that an entry names.</summary>
    private readonly struct Extent
    {
        public byte Type { get; private init; }

        public ulong First { get; private init; }

        public ulong Count { get; private init; }

        public bool IsUsed => Type != 0 && Count != 0;

        public bool IsExtended => Type is 0x05 or 0x0F or 0x85;

        public ulong End => First + Count;

        public static Extent Read(ReadOnlySpan<byte> entry, ulong from) => new()
        {
            Type = entry[4],
            First = from + BinaryPrimitives.ReadUInt32LittleEndian(entry[8..]),
            Count = BinaryPrimitives.ReadUInt32LittleEndian(entry[12..]),
        };
    }
}
