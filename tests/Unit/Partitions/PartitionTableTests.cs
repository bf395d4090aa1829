using System.Buffers.Binary;
using System.Text;
using ViperOS.Contracts;
using ViperOS.Partitions;

namespace ViperOS.Tests.Partitions;

/// <summary>Tables that other people's tools have written, whole and damaged.</summary>
public sealed class PartitionTableTests
{
    private const int EntrySize = 128;
    private const int FirstEntries = 2 * 512;
    private const ulong LastBlock = 8191;

    [Fact]
    public void A_checksum_is_that_of_the_standard() => Assert.Equal(0xCBF4_3926, Crc32.Of("123456789"u8));

    [Fact]
    public void What_sgdisk_made_is_read()
    {
        PartitionTable table = PartitionTable.Read(MemoryDisk.Fixture("sgdisk-gpt"));
        Assert.Equal(PartitionScheme.GuidTable, table.Scheme);
        Assert.Equal(PartitionProblems.None, table.Problems);
        Assert.Equal(["1 2048+2048 root", "2 4096+2048 EFI ä", "5 6144+2015 swap"], Describe(table));
        Assert.Equal("Linux files", PartitionTypes.NameOf(table.Scheme, table.Partitions[0].Type));
        Assert.Equal("EFI system", PartitionTypes.NameOf(table.Scheme, table.Partitions[1].Type));
        Assert.Equal("Linux swap", PartitionTypes.NameOf(table.Scheme, table.Partitions[2].Type));
        Assert.Equal(3, table.Partitions.Select(partition => new Guid(partition.Identifier)).Distinct().Count());
    }

    [Fact]
    public void What_sfdisk_made_is_read()
    {
        PartitionTable table = PartitionTable.Read(MemoryDisk.Fixture("sfdisk-gpt"));
        Assert.Equal(PartitionScheme.GuidTable, table.Scheme);
        Assert.Equal(PartitionProblems.None, table.Problems);
        Assert.Equal(["1 40+100 small", "2 2048+4096 thirty-six characters long, as it ma"], Describe(table));
    }

    [Fact]
    public void Primary_and_logical_partitions_are_read()
    {
        PartitionTable table = PartitionTable.Read(MemoryDisk.Fixture("sfdisk-mbr"));
        Assert.Equal(PartitionScheme.MasterBootRecord, table.Scheme);
        Assert.Equal(PartitionProblems.None, table.Problems);
        Assert.Equal(["1 1024+1024 ", "2 2048+1024 ", "5 3080+1000 ", "6 5000+500 ", "7 6000+2192 "], Describe(table));
        Assert.Equal("FAT32", PartitionTypes.NameOf(table.Scheme, table.Partitions[1].Type));
        Assert.Equal("78-56-34-12-06-00-00-00", BitConverter.ToString(table.Partitions[3].Identifier, 0, 8));
    }

    [Fact]
    public void Of_a_hybrid_table_the_larger_one_counts() =>
        Assert.Equal(["1 2048+2048 ", "2 4096+2048 "], Describe(PartitionTable.Read(MemoryDisk.Fixture("sgdisk-hybrid"))));

    [Fact]
    public void A_file_system_without_a_table_is_none()
    {
        PartitionTable table = PartitionTable.Read(MemoryDisk.Fixture("mkfs-vfat"));
        Assert.Equal(PartitionScheme.None, table.Scheme);
        Assert.Equal(PartitionProblems.None, table.Problems);
    }

    [Fact]
    public void An_empty_disk_has_no_table()
    {
        Assert.Equal(PartitionScheme.None, PartitionTable.Read(new MemoryDisk(new byte[1024 * 1024])).Scheme);
        Assert.Equal(PartitionScheme.None, PartitionTable.Read(new MemoryDisk([])).Scheme);
        Assert.Equal(PartitionScheme.None, PartitionTable.Read(new MemoryDisk(new byte[512])).Scheme);
    }

    [Theory]
    [InlineData(512)]
    [InlineData(512 + 12)]
    [InlineData(FirstEntries + 10)]
    [InlineData(FirstEntries + (127 * EntrySize))]
    public void A_damaged_first_copy_is_replaced_by_the_second(int offset)
    {
        MemoryDisk disk = MemoryDisk.Fixture("sgdisk-gpt");
        disk.Bytes[offset] ^= 1;
        PartitionTable table = PartitionTable.Read(disk);
        Assert.Equal(PartitionProblems.FirstTableDamaged, table.Problems);
        Assert.Equal(3, table.Partitions.Count);
    }

    [Fact]
    public void An_unreadable_first_copy_is_replaced_by_the_second()
    {
        MemoryDisk disk = MemoryDisk.Fixture("sgdisk-gpt");
        disk.BadBlock = 5;
        PartitionTable table = PartitionTable.Read(disk);
        Assert.Equal(PartitionProblems.FirstTableDamaged, table.Problems);
        Assert.Equal(3, table.Partitions.Count);
    }

    [Fact]
    public void A_damaged_second_copy_is_reported()
    {
        MemoryDisk disk = MemoryDisk.Fixture("sgdisk-gpt");
        disk.Block(LastBlock).Clear();
        PartitionTable table = PartitionTable.Read(disk);
        Assert.Equal(PartitionProblems.SecondTableDamaged, table.Problems);
        Assert.Equal(3, table.Partitions.Count);
    }

    [Fact]
    public void With_both_copies_damaged_there_is_no_partition()
    {
        MemoryDisk disk = MemoryDisk.Fixture("sgdisk-gpt");
        disk.Block(1)[20] ^= 1;
        disk.Block(LastBlock)[24] ^= 1;
        PartitionTable table = PartitionTable.Read(disk);
        Assert.Equal(PartitionScheme.None, table.Scheme);
        Assert.True(table.Problems.HasFlag(PartitionProblems.NoTable));
        Assert.Empty(table.Partitions);
    }

    [Fact]
    public void A_disk_that_has_grown_keeps_its_table()
    {
        byte[] bytes = MemoryDisk.Fixture("sgdisk-gpt").Bytes;
        PartitionTable table = PartitionTable.Read(new MemoryDisk([.. bytes, .. new byte[1024 * 1024]]));
        Assert.Equal(PartitionProblems.None, table.Problems);
        Assert.Equal(3, table.Partitions.Count);
    }

    [Fact]
    public void A_disk_that_was_cut_has_no_table()
    {
        MemoryDisk disk = MemoryDisk.Fixture("sgdisk-gpt");
        PartitionTable table = PartitionTable.Read(new MemoryDisk(disk.Bytes[..^65536]));
        Assert.True(table.Problems.HasFlag(PartitionProblems.NoTable));
        Assert.Empty(table.Partitions);
    }

    [Theory]
    [InlineData(0, 33ul, 100ul)]
    [InlineData(0, 2048ul, 8159ul)]
    [InlineData(1, 4097ul, 4096ul)]
    [InlineData(1, 4096ul, ulong.MaxValue)]
    [InlineData(4, ulong.MaxValue, ulong.MaxValue)]
    public void An_entry_that_reaches_too_far_is_left_out(int index, ulong first, ulong last)
    {
        MemoryDisk disk = MemoryDisk.Fixture("sgdisk-gpt");
        Span<byte> entry = disk.Bytes.AsSpan(FirstEntries + (index * EntrySize));
        BinaryPrimitives.WriteUInt64LittleEndian(entry[32..], first);
        BinaryPrimitives.WriteUInt64LittleEndian(entry[40..], last);
        disk.Seal(1);
        PartitionTable table = PartitionTable.Read(disk);
        Assert.Equal(PartitionProblems.OutOfBounds, table.Problems);
        Assert.Equal(2, table.Partitions.Count);
        Assert.DoesNotContain(table.Partitions, partition => partition.Number == index + 1);
    }

    [Fact]
    public void Entries_that_overlap_are_left_out_all_of_them()
    {
        MemoryDisk disk = MemoryDisk.Fixture("sgdisk-gpt");
        BinaryPrimitives.WriteUInt64LittleEndian(disk.Bytes.AsSpan(FirstEntries + 40), 4096);
        disk.Seal(1);
        PartitionTable table = PartitionTable.Read(disk);
        Assert.Equal(PartitionProblems.Overlap, table.Problems);
        Assert.Equal(["5 6144+2015 swap"], Describe(table));
    }

    [Theory]
    [InlineData(3072u)]
    [InlineData(0u)]
    [InlineData(100_000u)]
    [InlineData(uint.MaxValue)]
    public void A_chain_that_leads_astray_ends_there(uint next)
    {
        MemoryDisk disk = MemoryDisk.Fixture("sfdisk-mbr");

        // The second link's pointer to the third, relative to the extended partition at 3072.
        int link = (int)(3072 + BinaryPrimitives.ReadUInt32LittleEndian(disk.Block(3072)[(446 + 16 + 8)..]));
        BinaryPrimitives.WriteUInt32LittleEndian(disk.Block((ulong)link)[(446 + 16 + 8)..], next == 3072 ? 0 : next);
        PartitionTable table = PartitionTable.Read(disk);
        Assert.Equal(PartitionProblems.BrokenChain, table.Problems);
        Assert.Equal(4, table.Partitions.Count);
        Assert.True(disk.Reads < 10, "the chain is not followed for ever");
    }

    [Fact]
    public void Whatever_is_changed_partitions_lie_on_the_disk_and_apart()
    {
        Random random = new(20260101);
        foreach (string name in new[] { "sgdisk-gpt", "sfdisk-gpt", "sfdisk-mbr", "sgdisk-hybrid" })
        {
            MemoryDisk original = MemoryDisk.Fixture(name);
            MemoryDisk disk = original.Copy();
            int[] places = [.. Enumerable.Range(0, original.Bytes.Length).Where(i => original.Bytes[i] != 0)];
            for (int round = 0; round < 5_000; round++)
            {
                List<int> changed = [];
                for (int i = random.Next(1, 6); i > 0; i--)
                {
                    int place = places[random.Next(places.Length)] + random.Next(-2, 3);
                    place = int.Clamp(place, 0, disk.Bytes.Length - 1);
                    changed.Add(place);
                    disk.Bytes[place] = (byte)(random.Next(3) == 0 ? 0xFF : random.Next(256));
                }

                bool seals = random.Next(2) == 0;
                if (seals && name.EndsWith("gpt", StringComparison.Ordinal))
                {
                    disk.Seal(1);
                    disk.Seal(LastBlock);
                }

                Check(PartitionTable.Read(disk), disk.Blocks);
                changed.ForEach(place => disk.Bytes[place] = original.Bytes[place]);
                original.Block(1).CopyTo(disk.Block(1));
                original.Block(LastBlock).CopyTo(disk.Block(LastBlock));
            }
        }
    }

    [Fact]
    public void Blocks_of_4096_bytes_are_counted_as_such()
    {
        MemoryDisk small = MemoryDisk.Fixture("sfdisk-mbr");
        byte[] bytes = new byte[4096 * 3000];
        small.Block(0).CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(446 + (2 * 16) + 4), 0);
        PartitionTable table = PartitionTable.Read(new MemoryDisk(bytes, 4096));
        Assert.Equal(["1 1024+1024 "], Describe(table).Take(1));
        Assert.Equal(PartitionProblems.OutOfBounds, table.Problems);
    }

    private static void Check(PartitionTable table, ulong blocks)
    {
        Partition[] byPlace = [.. table.Partitions.OrderBy(partition => partition.First)];
        ulong end = 1;
        foreach (Partition partition in byPlace)
        {
            Assert.True(partition.First >= end && partition.Count != 0 && partition.Count <= blocks && partition.End <= blocks, $"{partition.Number} {partition.First}+{partition.Count}");
            Assert.InRange(partition.Number, 1u, BlockPartition.MaximumNumber);
            Assert.True(Encoding.UTF8.GetByteCount(partition.Name) <= BlockPartition.MaximumName);
            end = partition.End;
        }

        Assert.Equal(byPlace.Length, table.Partitions.Select(partition => partition.Number).Distinct().Count());
    }

    private static IEnumerable<string> Describe(PartitionTable table) =>
        table.Partitions.Select(partition => $"{partition.Number} {partition.First}+{partition.Count} {partition.Name}");
}
