using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.Tests.ViperFs.Mutations;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Checking;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Volumes;

/// <summary>fsck finds each kind of damage, says which it is, and puts it right.</summary>
public sealed class CheckTests
{
    private const int FirstInode = (int)Format.FirstOrdinaryInode;

    private delegate void BlockChange(Span<byte> block);

    [Fact]
    public void A_block_that_nothing_uses_is_found() =>
        AssertFound(ProblemKind.BlockBits, 2, block => BitRange.Set(GroupBlock.BlockBits(block), 4000, 4001));

    [Fact]
    public void A_block_in_use_that_is_free_in_the_bits_is_found() =>
        AssertFound(ProblemKind.BlockBits, 2, block => BitRange.Clear(GroupBlock.BlockBits(block), 600, 601));

    [Fact]
    public void An_inode_in_use_that_is_free_in_the_bits_is_found() =>
        AssertFound(ProblemKind.InodeBits, 2, block => BitRange.Clear(GroupBlock.InodeBits(block), FirstInode, FirstInode + 1));

    [Fact]
    public void A_wrong_count_of_a_group_is_found() =>
        AssertFound(ProblemKind.GroupCounts, GroupTable(), block => MemoryMarshal.Cast<byte, GroupEntry>(block[32..])[0].FreeBlocks--);

    [Fact]
    public void A_wrong_count_of_links_is_found() =>
        AssertFound(ProblemKind.LinkCount, InodeBlock(), block => InodeRecord.At(block, FirstInode).LinkCount++);

    [Fact]
    public void A_wrong_count_of_blocks_is_found() =>
        AssertFound(ProblemKind.BlockCount, InodeBlock(), block => InodeRecord.At(block, FirstInode).Blocks++);

    [Fact]
    public void A_wrong_count_of_entries_is_found() =>
        AssertFound(ProblemKind.EntryCount, InodeBlock(), block => InodeRecord.At(block, FirstInode).Size--);

    [Fact]
    public void A_wrong_parent_is_found() =>
        AssertFound(ProblemKind.Parent, InodeBlock(), block => InodeRecord.At(block, FirstInode).Special = Format.FirstOrdinaryInode + 1);

    [Fact]
    public void A_broken_ring_of_orphans_is_found() =>
        AssertFound(ProblemKind.OrphanRing, InodeBlock(), block => InodeRecord.At(block, (int)Format.OrphanAnchor).NextOrphan = Format.OrphanAnchor);

    [Fact]
    public void Entries_that_refer_to_nothing_are_found() =>
        AssertFound(ProblemKind.Entry, InodeBlock(), block => InodeRecord.At(block, FirstInode + 3) = default);

    [Fact]
    public void What_has_lost_its_directory_is_found_in_lost_and_found()
    {
        MemoryDevice device = PopulatedImage.Make(hasJournal: false);
        ulong files = VolumeChecker.Check(device, repairs: false).Files;
        Change(device, InodeBlock(), block => InodeRecord.At(block, FirstInode) = default);
        CheckReport report = VolumeChecker.Check(device, repairs: true);
        Assert.Contains(report.Problems, problem => problem.Kind == ProblemKind.Unattached);
        Assert.True(report.IsRepaired);
        Assert.Equal(files, VolumeChecker.Check(device, repairs: false).Files);
        using Volume volume = TestVolume.Mount(device);
        Assert.Equal(ErrorNumber.None, volume.Lookup(Volume.RootInode, "lost+found"u8, out ulong lost, out _));
        Assert.Equal(ErrorNumber.None, volume.Lookup(lost, "#9"u8, out _, out _));
    }

    [Fact]
    public void Directories_below_themselves_are_found()
    {
        MemoryDevice device = TestVolume.Format();
        Volume volume = TestVolume.Mount(device);
        NewInode settings = new(FileKind.Directory, 0x1ED, 0, 0, 1);
        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, "a"u8, settings, out ulong a));
        Assert.Equal(ErrorNumber.None, volume.Create(a, "b"u8, settings, out _));
        Assert.Equal(ErrorNumber.None, volume.Unmount());

        // The root's only entry goes to the inner one, and what is in that to the outer one: a ring that nothing leads to.
        Change(device, InodeBlock(device), block =>
        {
            ref InodeRecord root = ref InodeRecord.At(block, (int)Format.RootInode);
            ref InodeRecord inner = ref InodeRecord.At(block, FirstInode + 1);
            inner.Root = root.Root;
            inner.Size = root.Size;
            new ViperOS.ViperFs.Trees.TreeNode(root.Root).Initialize(0);
            root.Size = 0;
        });
        CheckReport report = VolumeChecker.Check(device, repairs: true);
        Assert.Contains(report.Problems, problem => problem.Kind == ProblemKind.Unattached);
        Assert.True(report.IsRepaired);
        Assert.Equal(4UL, VolumeChecker.Check(device, repairs: false).Directories);
    }

    private static ulong GroupTable() => Geometry(PopulatedImage.Make(hasJournal: false)).GroupTableStart;

    private static ulong InodeBlock() => InodeBlock(PopulatedImage.Make(hasJournal: false));

    private static ulong InodeBlock(MemoryDevice device) => Geometry(device).InodeTable(0);

    private static VolumeGeometry Geometry(MemoryDevice device)
    {
        Assert.Equal(ErrorNumber.None, SuperblockCopies.Read(device, out Superblock superblock));
        return new VolumeGeometry(superblock);
    }

    private static void AssertFound(ProblemKind kind, ulong number, BlockChange change)
    {
        MemoryDevice device = PopulatedImage.Make(hasJournal: false);
        Assert.True(VolumeChecker.Check(device, repairs: false).IsClean);
        Change(device, number, change);
        CheckReport report = VolumeChecker.Check(device, repairs: false);
        Assert.Contains(report.Problems, problem => problem.Kind == kind);
        Assert.Equal(4, report.ExitCode);
        Assert.Equal(1, VolumeChecker.Check(device, repairs: true).ExitCode);
        Assert.Equal(0, VolumeChecker.Check(device, repairs: false).ExitCode);
    }

    private static void Change(MemoryDevice device, ulong number, BlockChange change)
    {
        SuperblockCopies.Read(device, out Superblock superblock);
        byte[] block = device.Peek(number).ToArray();
        change(block);
        BlockHeader.Seal(block, superblock.ChecksumSeed);
        device.Write(number, block);
    }
}
