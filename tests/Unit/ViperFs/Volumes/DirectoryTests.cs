using System.Text;
using ViperOS.Contracts;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Checking;
using ViperOS.FileSystems.Devices;

namespace ViperOS.Tests.ViperFs.Volumes;

public sealed class DirectoryTests
{
    private static readonly NewInode s_file = new(FileKind.Regular, 0x1A4, 0, 0, 1);

    [Fact]
    public void A_directory_of_100_000_entries_is_three_levels_deep_and_gives_its_blocks_back()
    {
        const int Count = 100_000;
        MemoryDevice device = TestVolume.Format(24_576 * 16);
        using Volume volume = TestVolume.Mount(device, new MountOptions { CacheBlocks = 8192 });
        ulong free = volume.GetStatus().FreeBlocks;
        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, "many"u8, s_file with { Kind = FileKind.Directory }, out ulong directory));
        Assert.Equal(ErrorNumber.None, volume.Create(directory, Name(0), s_file, out ulong inode));
        for (int i = 1; i < Count; i++)
        {
            Assert.Equal(ErrorNumber.None, volume.Link(inode, directory, Name(i), 1));
        }

        // A lookup reads one block for each level.
        Assert.Equal(ErrorNumber.None, volume.Checkpoint());
        volume.Cache.Empty();
        ulong misses = volume.Cache.Misses;
        Assert.Equal(ErrorNumber.None, volume.Lookup(directory, Name(4711), out _, out _));
        Assert.InRange(volume.Cache.Misses - misses, 1UL, 4UL);
        using (Volume small = TestVolume.Mount(device))
        {
            for (int i = 0; i < Count; i++)
            {
                Assert.Equal(ErrorNumber.None, small.Lookup(directory, Name(i), out _, out _));
            }

            Assert.InRange(small.Cache.Size, 1, 2 * TestVolume.SmallCache.CacheBlocks);
        }

        for (int i = 0; i < Count; i++)
        {
            Assert.Equal(ErrorNumber.None, volume.Lookup(directory, Name(i), out ulong found, out _));
            Assert.Equal(inode, found);
            Assert.Equal(ErrorNumber.None, volume.Unlink(directory, Name(i), false, 1, out RemovedInode removed));
            Assert.Equal(i == Count - 1, removed.IsLast);
        }

        Assert.Equal(ErrorNumber.None, volume.Reclaim(inode));
        Assert.Equal(free, volume.GetStatus().FreeBlocks);
        Assert.Equal(ErrorNumber.None, volume.Checkpoint());
        Assert.True(VolumeChecker.Check(device, repairs: false).IsClean);
    }

    [Fact]
    public void Readdir_meets_each_entry_once_while_others_come_and_go()
    {
        using Volume volume = TestVolume.Mount(TestVolume.Format());
        HashSet<string> expected = [];
        for (int i = 0; i < 600; i++)
        {
            Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, Name(i), s_file, out _));
            expected.Add("file " + i);
        }

        byte[] name = new byte[255];
        ulong cookie = 0;
        int step = 0;
        while (volume.NextEntry(Volume.RootInode, cookie, name, out DirectoryEntry entry) == ErrorNumber.None)
        {
            Assert.True(entry.Cookie is > 255 and <= long.MaxValue);
            cookie = entry.Cookie;
            string found = Encoding.UTF8.GetString(name, 0, entry.NameLength);
            Assert.True(expected.Remove(found) || found.StartsWith("new", StringComparison.Ordinal), found);
            if (++step % 3 != 0)
            {
                continue;
            }

            Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, Encoding.UTF8.GetBytes("new " + step), s_file, out _));
            Assert.Equal(ErrorNumber.None, volume.Unlink(Volume.RootInode, name.AsSpan(0, entry.NameLength), false, 1, out RemovedInode removed));
            Assert.Equal(ErrorNumber.None, volume.Reclaim(removed.Number));
        }

        Assert.Empty(expected);
    }

    [Fact]
    public void Two_readers_of_directories_do_not_disturb_each_other()
    {
        using Volume volume = TestVolume.Mount(TestVolume.Format());
        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, "other"u8, s_file with { Kind = FileKind.Directory }, out ulong other));
        for (int i = 0; i < 300; i++)
        {
            Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, Name(i), s_file, out _));
            Assert.Equal(ErrorNumber.None, volume.Create(other, Name(1000 + i), s_file, out _));
        }

        byte[] name = new byte[255];
        HashSet<string> found = [];
        ulong[] directories = [Volume.RootInode, Volume.RootInode, other];
        ulong[] cookies = new ulong[3];
        for (bool goesOn = true; goesOn;)
        {
            goesOn = false;
            for (int i = 0; i < 3; i++)
            {
                if (volume.NextEntry(directories[i], cookies[i], name, out DirectoryEntry entry) == ErrorNumber.None)
                {
                    goesOn = true;
                    Assert.True(found.Add(i + Encoding.UTF8.GetString(name, 0, entry.NameLength)));
                    Assert.True(entry.Cookie > cookies[i]);
                    cookies[i] = entry.Cookie;
                }

                volume.Cache.Empty();
            }
        }

        Assert.Equal(301 + 301 + 300, found.Count);
    }

    [Theory]
    [InlineData("", ErrorNumber.EINVAL)]
    [InlineData(".", ErrorNumber.EINVAL)]
    [InlineData("..", ErrorNumber.EINVAL)]
    [InlineData("a/b", ErrorNumber.EINVAL)]
    [InlineData("a\0b", ErrorNumber.EINVAL)]
    public void What_is_no_name_is_refused(string name, ErrorNumber expected)
    {
        using Volume volume = TestVolume.Mount(TestVolume.Format());
        Assert.Equal(expected, volume.Create(Volume.RootInode, Encoding.UTF8.GetBytes(name), s_file, out _));
        Assert.Equal(ErrorNumber.ENAMETOOLONG, volume.Create(Volume.RootInode, new byte[256].Select(_ => (byte)'x').ToArray(), s_file, out _));
        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, new byte[255].Select(_ => (byte)'x').ToArray(), s_file, out _));
    }

    private static byte[] Name(int number) => Encoding.UTF8.GetBytes("file " + number);
}
