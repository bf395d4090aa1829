using System.Text;
using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Checking;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Formatting;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Volumes;

public sealed class SpaceTests
{
    private static readonly NewInode s_file = new(FileKind.Regular, 0x1A4, 0, 0, 1);

    [Fact]
    public void A_full_volume_is_an_error_and_everything_can_be_removed_again()
    {
        MemoryDevice device = TestVolume.Format();
        using Volume volume = TestVolume.Mount(device);
        FileData data = new(volume);
        ulong free = volume.GetStatus().FreeBlocks;
        List<ulong> files = [];
        byte[] content = new byte[100_000];
        ErrorNumber error;
        do
        {
            Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, Name(files.Count), s_file, out ulong inode));
            files.Add(inode);
            error = data.Write(inode, 0, content, 1, out _);
        }
        while (error == ErrorNumber.None);

        Assert.Equal(ErrorNumber.ENOSPC, error);
        Assert.Equal(ErrorNumber.ENOSPC, volume.Allocate(files[0], 1000, 100, 0, 1));
        Assert.Equal(ErrorNumber.ENOSPC, volume.Reserve(100));
        Assert.Equal(ErrorNumber.None, volume.Sync());
        Assert.True(VolumeChecker.Check(device, repairs: false).IsClean);
        for (int i = 0; i < files.Count; i++)
        {
            Assert.Equal(ErrorNumber.None, volume.Unlink(Volume.RootInode, Name(i), false, 1, out _));
            Assert.Equal(ErrorNumber.None, volume.Reclaim(files[i]));
        }

        Assert.Equal(free, volume.GetStatus().FreeBlocks);

        // What was freed is free for others after a commit, which happens by itself.
        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, "again"u8, s_file, out ulong again));
        Assert.Equal(ErrorNumber.None, data.Write(again, 0, new byte[5_000_000], 1, out _));
    }

    [Fact]
    public void A_range_is_taken_out_of_many_extents_and_put_back_or_nothing_changes()
    {
        MemoryDevice device = TestVolume.Format(20_000);
        using Volume volume = TestVolume.Mount(device);
        FileData data = new(volume);

        // Every second block is a hole, so that each has an extent of its own.
        void Fill(ulong inode, int blocks)
        {
            byte[] content = new byte[Format.BlockSize];
            for (int i = 0; i < blocks; i++)
            {
                content.AsSpan().Fill((byte)(i + 1));
                Assert.Equal(ErrorNumber.None, data.Write(inode, (ulong)i * 2 * Format.BlockSize, content, 1, out _));
            }
        }

        byte[] Content(ulong inode)
        {
            Assert.Equal(ErrorNumber.None, volume.GetAttributes(inode, out FileStatus status));
            byte[] content = new byte[status.Size];
            Assert.Equal(ErrorNumber.None, data.Read(inode, 0, content, out int read));
            Assert.Equal(content.Length, read);
            return content;
        }

        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, "some"u8, s_file, out ulong some));
        Fill(some, 2000);
        byte[] whole = Content(some);
        Assert.Equal(ErrorNumber.None, volume.CollapseRange(some, 1, 10, 2));
        Assert.Equal([.. whole.AsSpan(0, Format.BlockSize), .. whole.AsSpan(11 * Format.BlockSize)], Content(some));
        Assert.Equal(ErrorNumber.None, volume.InsertRange(some, 1, 10, 2));
        whole.AsSpan(Format.BlockSize, 10 * Format.BlockSize).Clear();
        Assert.Equal(whole, Content(some));

        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, "many"u8, s_file, out ulong many));
        Fill(many, 12_000);
        whole = Content(many);
        Assert.Equal(ErrorNumber.EOPNOTSUPP, volume.CollapseRange(many, 1, 10, 2));
        Assert.Equal(ErrorNumber.EOPNOTSUPP, volume.InsertRange(many, 1, 10, 2));
        Assert.Equal(whole, Content(many));
        Assert.Equal(ErrorNumber.EFBIG, volume.InsertRange(some, 0, Format.MaximumFileBlocks - 3000, 2));
        Assert.Equal(ErrorNumber.EINVAL, volume.CollapseRange(some, 0, 3999, 2));
        Assert.Equal(ErrorNumber.None, volume.Sync());
        Assert.True(VolumeChecker.Check(device, repairs: false).IsClean);
    }

    [Fact]
    public void A_volume_without_free_inodes_says_so()
    {
        using Volume volume = TestVolume.Mount(TestVolume.Format());
        ErrorNumber error;
        int count = 0;
        while ((error = volume.Create(Volume.RootInode, Name(count), s_file, out _)) == ErrorNumber.None)
        {
            count++;
        }

        Assert.Equal(ErrorNumber.ENOSPC, error);
        Assert.Equal(volume.GetStatus().Nodes - Format.FirstOrdinaryInode, (ulong)count);
        Assert.Equal(0UL, volume.GetStatus().FreeNodes);
    }

    [Fact]
    public void What_was_reserved_is_there_when_it_is_written()
    {
        using Volume volume = TestVolume.Mount(TestVolume.Format());
        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, "pages"u8, s_file, out ulong pages));
        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, "other"u8, s_file, out ulong other));
        const int Count = 500;
        Assert.Equal(ErrorNumber.None, volume.Reserve(Count));
        ErrorNumber error;
        ulong first = 0;
        while ((error = volume.Allocate(other, first, 1, 0, 1)) == ErrorNumber.None)
        {
            first++;
        }

        // Each page an extent of its own: the worst for the tree.
        Assert.Equal(ErrorNumber.ENOSPC, error);
        MappedExtent[] pieces = new MappedExtent[1];
        for (ulong page = 0; page < Count; page++)
        {
            ulong reserved = 1;
            Assert.Equal(ErrorNumber.None, volume.PrepareWrite(pages, page * 2, 1, ref reserved, pieces, out int made));
            Assert.Equal((1, 0UL), (made, reserved));
            Assert.Equal(ErrorNumber.None, volume.CompleteWrite(pages, pieces, (page + 1) * 2 * Format.BlockSize, 1));
        }

        // Only what was held back for the tree and not needed has become free.
        Assert.InRange(volume.GetStatus().AvailableBlocks, 0UL, Count / 32UL);
    }

    [Fact]
    public void A_write_that_is_cancelled_leaves_nothing()
    {
        MemoryDevice device = TestVolume.Format();
        using Volume volume = TestVolume.Mount(device);
        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, "file"u8, s_file, out ulong file));
        ulong available = volume.GetStatus().AvailableBlocks;
        MappedExtent[] pieces = new MappedExtent[4];
        ulong reserved = 12;
        Assert.Equal(ErrorNumber.None, volume.Reserve(reserved));
        Assert.Equal(ErrorNumber.None, volume.PrepareWrite(file, 5, 10, ref reserved, pieces, out int made));
        Assert.Equal(2UL, reserved);
        volume.Unreserve(reserved);
        Assert.Equal(available - 10, volume.GetStatus().AvailableBlocks);
        volume.CancelWrite(pieces.AsSpan(0, made));
        Assert.Equal(available, volume.GetStatus().AvailableBlocks);
        Assert.Equal(ErrorNumber.EINVAL, volume.CompleteWrite(file, pieces.AsSpan(0, made), 1, 1));
    }

    [Fact]
    public void Mkfs_of_many_tebibytes_writes_little_and_the_volume_works()
    {
        // 16 TiB; the array of blocks is all it takes here.
        SparseDevice device = new(1UL << 32);
        Assert.Equal(ErrorNumber.None, VolumeFormatter.Format(device, new FormatOptions()));
        Assert.InRange(device.StoredBlocks, 300, 400);
        using Volume volume = TestVolume.Mount(device);
        FileData data = new(volume);
        for (int i = 0; i < 20; i++)
        {
            Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, Name(i), s_file with { Kind = FileKind.Directory }, out ulong directory));
            Assert.Equal(ErrorNumber.None, volume.Create(directory, "file"u8, s_file, out ulong file));
            Assert.Equal(ErrorNumber.None, data.Write(file, 1UL << 50, [1, 2, 3], 1, out _));
            Assert.Equal(ErrorNumber.None, volume.Allocate(file, 0, 1 << 20, 0, 1));
        }

        Assert.Equal(ErrorNumber.None, volume.Checkpoint());
        CheckReport report = VolumeChecker.Check(device, repairs: false);
        Assert.True(report.IsClean, string.Join("; ", report.Problems.Select(problem => problem.Text)));
    }

    private static byte[] Name(int number) => Encoding.UTF8.GetBytes("n" + number);
}
