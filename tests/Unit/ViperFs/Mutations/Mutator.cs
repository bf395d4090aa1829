using System.Buffers.Binary;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Mutations;

/// <summary>
/// Damages metadata blocks of an image, each type as often as the others, and makes the checksum right again half of the time.
/// </summary>
internal sealed class Mutator
{
    private static readonly ulong[] s_interesting =
        [0, 1, 2, 7, 8, 255, 256, 4095, 4096, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFF, 1UL << 40, long.MaxValue, ulong.MaxValue];

    private readonly MemoryDevice _image;
    private readonly ulong[][] _blocksByType;
    private readonly uint _seed;

    /// <param name="hasJournal">Whether the journal's ring is live; else damage there means nothing.</param>
    public Mutator(MemoryDevice image, bool hasJournal)
    {
        _image = image;
        List<(BlockType Type, ulong Block)> found = [];
        for (ulong block = 0; block < image.BlockCount; block++)
        {
            ReadOnlySpan<byte> bytes = image.Peek(block);
            BlockType type = bytes.IsEmpty ? BlockType.None : (BlockType)BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            bool isRing = type is BlockType.JournalRevocation or BlockType.JournalDescriptor or BlockType.JournalCommit;
            if (type != BlockType.None && Enum.IsDefined(type) && (hasJournal || !isRing))
            {
                found.Add((type, block));
            }
        }

        _blocksByType = [.. found.GroupBy(item => item.Type).OrderBy(group => group.Key).Select(group => group.Select(item => item.Block).ToArray())];
        Types = [.. found.Select(item => item.Type).Distinct()];
        SuperblockCopies.Read(image, out Superblock superblock);
        _seed = superblock.ChecksumSeed;
    }

    public IReadOnlyList<BlockType> Types { get; }

    /// <summary>A copy with one to three blocks damaged.</summary>
    public MemoryDevice Make(Random random, out string description)
    {
        MemoryDevice copy = _image.Copy();
        description = "";
        for (int i = random.Next(4) == 0 ? 3 : 1; i > 0; i--)
        {
            ulong[] blocks = _blocksByType[random.Next(_blocksByType.Length)];
            ulong number = blocks[random.Next(blocks.Length)];
            byte[] block = _image.Peek(number).ToArray();
            BlockType type = BlockHeader.Of(block).Type;
            for (int changes = random.Next(1, 5); changes > 0; changes--)
            {
                Change(block, random, blocks);
            }

            bool isSealed = random.Next(2) == 0;
            if (isSealed)
            {
                Seal(block, type, number, random.Next(8) != 0);
            }

            copy.Write(number, block);
            description += $"{type} {number}{(isSealed ? " sealed" : "")}; ";
        }

        return copy;
    }

    private void Seal(byte[] block, BlockType type, ulong number, bool hasGoodHeader)
    {
        if (hasGoodHeader)
        {
            BlockHeader.Of(block).Type = type;
            BlockHeader.Of(block).Block = BlockHeader.Of(_image.Peek(number).ToArray()).Block;
            BlockHeader.Of(block).Owner = BlockHeader.Of(_image.Peek(number).ToArray()).Owner;
        }

        BlockHeader.Seal(block, type == BlockType.Superblock ? 0 : _seed);
    }

    private void Change(byte[] block, Random random, ulong[] same)
    {
        // The begin of a block has its header and its first records; there a change means most.
        int range = random.Next(3) switch { 0 => 64, 1 => 600, _ => Format.BlockSize };
        int offset = random.Next(range - 8);
        Span<byte> at = block.AsSpan(offset);
        switch (random.Next(7))
        {
            case 0:
                at[0] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                at[0] = (byte)random.Next(256);
                break;
            case 2:
                BinaryPrimitives.WriteUInt64LittleEndian(block.AsSpan(offset & -8), s_interesting[random.Next(s_interesting.Length)]);
                break;
            case 3:
                BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(offset & -2), (ushort)s_interesting[random.Next(s_interesting.Length)]);
                break;
            case 4:
                at[..random.Next(1, Math.Min(200, at.Length))].Clear();
                break;
            case 5:
                ulong word = BinaryPrimitives.ReadUInt64LittleEndian(block.AsSpan(offset & -8));
                BinaryPrimitives.WriteUInt64LittleEndian(block.AsSpan(offset & -8), word + (ulong)random.Next(-3, 4));
                break;
            default:
                // Another block of its kind, or a number of one.
                ulong other = same[random.Next(same.Length)];
                if (random.Next(2) == 0)
                {
                    _image.Peek(other)[32..].CopyTo(block.AsSpan(32));
                }
                else
                {
                    BinaryPrimitives.WriteUInt64LittleEndian(block.AsSpan(offset & -8), other);
                }

                break;
        }
    }
}
