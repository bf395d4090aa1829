using ViperOS.Contracts;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Checking;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Volumes;

public sealed class RecoveryTests
{
    private static readonly NewInode s_file = new(FileKind.Regular, 0x1A4, 0, 0, 1);

    [Fact]
    public void Mount_frees_what_was_open_without_a_name()
    {
        MemoryDevice device = TestVolume.Format();
        Volume volume = TestVolume.Mount(device);
        FileSystemStatus before = volume.GetStatus();
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(ErrorNumber.None, volume.CreateUnnamed(Volume.RootInode, s_file, out ulong inode));
            Assert.Equal(ErrorNumber.None, new FileData(volume).Write(inode, 0, new byte[40_000], 1, out _));
        }

        Assert.Equal(ErrorNumber.None, volume.Sync());
        volume.Dispose();
        Assert.Equal(5UL, VolumeChecker.Check(device, repairs: false).Orphans);
        volume = TestVolume.Mount(device);
        Assert.Equal(before.FreeBlocks, volume.GetStatus().FreeBlocks);
        Assert.Equal(before.FreeNodes, volume.GetStatus().FreeNodes);
        volume.Dispose();
    }

    [Fact]
    public void A_server_that_comes_back_keeps_what_is_open()
    {
        MemoryDevice device = TestVolume.Format();
        Volume volume = TestVolume.Mount(device);
        HashSet<ulong> open = [];
        for (int i = 0; i < 4; i++)
        {
            Assert.Equal(ErrorNumber.None, volume.CreateUnnamed(Volume.RootInode, s_file, out ulong inode));
            Assert.Equal(ErrorNumber.None, new FileData(volume).Write(inode, 0, [1, 2, 3], 1, out _));
            open.Add(inode);
        }

        Assert.Equal(ErrorNumber.None, volume.Sync());
        volume.Dispose();
        volume = TestVolume.Mount(device, new MountOptions { KeepsOrphans = true });
        HashSet<ulong> found = [];
        ulong number = 0;
        while (volume.NextOrphan(number, out number) == ErrorNumber.None)
        {
            Assert.True(found.Add(number));
            Assert.Equal(ErrorNumber.None, new FileData(volume).Read(number, 0, new byte[3], out int read));
            Assert.Equal(3, read);
        }

        Assert.Equal(open, found);
        Assert.All(found, inode => Assert.Equal(ErrorNumber.None, volume.Reclaim(inode)));
        Assert.Equal(ErrorNumber.None, volume.Unmount());
        Assert.True(VolumeChecker.Check(device, repairs: false) is { IsClean: true, Orphans: 0 });
    }

    [Fact]
    public void A_journal_is_replayed_in_runs()
    {
        MemoryDevice device = TestVolume.Format(24_576, 4096);
        Volume volume = TestVolume.Mount(device, new MountOptions { CacheBlocks = 4096 });
        ulong written = device.WrittenBlocks;
        for (int i = 0; device.WrittenBlocks - written < 3000; i++)
        {
            Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, System.Text.Encoding.UTF8.GetBytes("file " + i), s_file, out _));
            if (i % 10 == 0)
            {
                Assert.Equal(ErrorNumber.None, volume.Sync());
            }
        }

        Assert.Equal(ErrorNumber.None, volume.Sync());
        int entries = Entries(volume);
        volume.Dispose();
        CountingDevice counting = new(device);
        volume = TestVolume.Mount(counting);
        Assert.True(volume.ReplayedTransactions > 100);

        // 3,000 blocks are 24 runs of 128, read twice; at the begin they are shorter.
        Assert.InRange(counting.Reads, 2, 100);
        Assert.InRange(counting.Writes, 2, 50);
        Assert.Equal(entries, Entries(volume));
        volume.Dispose();
        Assert.True(VolumeChecker.Check(device, repairs: false).IsClean);
    }

    private static int Entries(Volume volume)
    {
        int count = 0;
        byte[] name = new byte[255];
        for (ulong cookie = 0; volume.NextEntry(Volume.RootInode, cookie, name, out DirectoryEntry entry) == ErrorNumber.None; count++)
        {
            cookie = entry.Cookie;
        }

        return count;
    }

    [Fact]
    public void An_unnamed_file_can_get_a_name()
    {
        MemoryDevice device = TestVolume.Format();
        Volume volume = TestVolume.Mount(device);
        Assert.Equal(ErrorNumber.None, volume.CreateUnnamed(Volume.RootInode, s_file, out ulong inode));
        Assert.Equal(ErrorNumber.None, volume.Link(inode, Volume.RootInode, "name"u8, 1));
        Assert.Equal(ErrorNumber.EBUSY, volume.Reclaim(inode));
        Assert.Equal(ErrorNumber.None, volume.Unmount());
        Assert.True(VolumeChecker.Check(device, repairs: false) is { IsClean: true, Orphans: 0, Files: 2 });
    }

    [Theory]
    [InlineData(Format.SuperblockNumber)]
    [InlineData(TestVolume.SmallestBlocks - 1)]
    public void One_copy_of_the_superblock_is_enough(ulong damaged)
    {
        MemoryDevice device = TestVolume.Format();
        device.Write(damaged, new byte[Format.BlockSize]);
        TestVolume.Mount(device).Dispose();
        Assert.Equal(4, VolumeChecker.Check(device, repairs: false).ExitCode);
        Assert.Equal(1, VolumeChecker.Check(device, repairs: true).ExitCode);
        Assert.Equal(0, VolumeChecker.Check(device, repairs: false).ExitCode);
    }

    [Fact]
    public void Unknown_features_keep_the_volume_from_being_changed_or_mounted()
    {
        MemoryDevice device = TestVolume.Format();
        SuperblockCopies.Read(device, out Superblock superblock);
        superblock.Compatible = (CompatibleFeatures)1;
        superblock.ReadOnlyCompatible = (ReadOnlyCompatibleFeatures)2;
        SuperblockCopies.Write(device, superblock);
        using (Volume volume = TestVolume.Mount(device))
        {
            Assert.True(volume.IsReadOnly);
            Assert.Equal(ErrorNumber.EROFS, volume.Create(Volume.RootInode, "a"u8, s_file, out _));
        }

        superblock.Incompatible = (IncompatibleFeatures)4;
        SuperblockCopies.Write(device, superblock);
        Assert.Equal(ErrorNumber.EOPNOTSUPP, Volume.Mount(device, MountOptions.Default, out _));
        Assert.Equal(8, VolumeChecker.Check(device, repairs: false).ExitCode);
    }

    [Fact]
    public void A_read_only_mount_sees_the_journal_and_writes_nothing()
    {
        MemoryDevice device = TestVolume.Format();
        Volume volume = TestVolume.Mount(device);
        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, "committed"u8, s_file, out _));
        Assert.Equal(ErrorNumber.None, volume.Sync());
        volume.Dispose();
        ulong written = device.WrittenBlocks;
        volume = TestVolume.Mount(device, new MountOptions { IsReadOnly = true });
        Assert.Equal(1, volume.ReplayedTransactions);
        Assert.Equal(ErrorNumber.None, volume.Lookup(Volume.RootInode, "committed"u8, out _, out _));
        Assert.Equal(ErrorNumber.None, volume.Unmount());
        Assert.Equal(written, device.WrittenBlocks);
    }

    [Fact]
    public void What_is_no_volume_is_not_mounted() =>
        Assert.Equal(ErrorNumber.EINVAL, Volume.Mount(new MemoryDevice(4096), MountOptions.Default, out _));
}
