using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.Fat.Checking;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;
using ViperOS.FileSystems.Checking;

namespace ViperOS.Tests.Fat;

/// <summary>The check of FAT volumes: finds what is wrong, puts it right, and leaves nothing that fsck.vfat would find.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("viper-fat");

    private string ImagePath => Path.Combine(_folder.FullName, "disk.img");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(FatType.Fat12)]
    [InlineData(FatType.Fat16)]
    [InlineData(FatType.Fat32)]
    public void A_volume_that_is_whole_is_clean(FatType type)
    {
        MemorySectorDevice device = Populate(type);
        byte[] before = (byte[])device.Bytes.Clone();
        CheckReport report = FatChecker.Check(device, repairs: true);
        Assert.Equal(0, report.ExitCode);
        Assert.Empty(report.Problems);
        Assert.Equal(13u, report.Files);
        Assert.Equal(3u, report.Directories);
        Assert.Equal(before, device.Bytes);
    }

    [Fact]
    public void What_is_no_volume_is_said()
    {
        CheckReport report = FatChecker.Check(new MemorySectorDevice(new byte[1 << 20]), repairs: true);
        Assert.Equal(8, report.ExitCode);
    }

    [Fact]
    public void Clusters_that_no_file_has_become_a_file()
    {
        MemorySectorDevice device = Populate(FatType.Fat16);
        TestVolume volume = new(device);
        ulong node = volume.Get("one/file number 3.txt");
        Assert.Equal(ErrorNumber.None, volume.Volume.GetAttributes(node, out FileStatus status));
        byte[] data = volume.Read(node);

        // Its entry goes, and nothing else.
        FindEntry(device, "FILENU~4TXT"u8)[0] = ShortEntry.FreeMark;
        CheckReport report = FatChecker.Check(device, repairs: true);
        Assert.Contains(report.Problems, problem => problem.Kind == ProblemKind.Unattached);
        Assert.Equal(1, report.ExitCode);
        volume = new TestVolume(device);
        byte[] saved = volume.Read(volume.Get("FSCK0000.REC"));
        Assert.Equal(data, saved[..data.Length]);
        ShouldBeClean(device);
    }

    [Fact]
    public void A_cluster_of_two_files_stays_with_one()
    {
        MemorySectorDevice device = Populate(FatType.Fat16);
        Span<byte> first = FindEntry(device, "FILENU~3TXT"u8);
        Span<byte> second = FindEntry(device, "FILENU~4TXT"u8);
        first[26..28].CopyTo(second[26..]);
        CheckReport report = FatChecker.Check(device, repairs: true);
        Assert.Contains(report.Problems, problem => problem.Kind == ProblemKind.SharedBlock);
        Assert.Equal(1, report.ExitCode);
        ShouldBeClean(device);
    }

    [Theory]
    [InlineData(FatType.Fat12)]
    [InlineData(FatType.Fat16)]
    [InlineData(FatType.Fat32)]
    public void A_copy_of_the_table_that_differs_is_made_anew(FatType type)
    {
        MemorySectorDevice device = Populate(type);
        int table = (type == FatType.Fat32 ? BitConverter.ToInt32(device.Bytes, 36) : BitConverter.ToUInt16(device.Bytes, 22)) * SectorDevice.SectorSize;
        device.Bytes[(BitConverter.ToUInt16(device.Bytes, 14) * SectorDevice.SectorSize) + table + 20] ^= 0x11;
        CheckReport report = FatChecker.Check(device, repairs: true);
        Assert.Equal(ProblemKind.GroupTable, Assert.Single(report.Problems).Kind);
        Assert.Equal(1, report.ExitCode);
        ShouldBeClean(device);
    }

    [Fact]
    public void A_wrong_number_of_free_clusters_and_the_mark_of_use_are_put_right()
    {
        MemorySectorDevice device = Populate(FatType.Fat32);
        device.Bytes[512 + 488] ^= 0x40;
        device.Bytes[BootSector.StateOffset(FatType.Fat32)] |= BootSector.DirtyBit;
        CheckReport report = FatChecker.Check(device, repairs: false);
        Assert.Equal([ProblemKind.GroupCounts, ProblemKind.Marks], report.Problems.Select(problem => problem.Kind));
        Assert.Equal(4, report.ExitCode);
        Assert.Equal(1, FatChecker.Check(device, repairs: true).ExitCode);
        ShouldBeClean(device);
    }

    [Fact]
    public void A_damaged_first_sector_comes_back_from_its_copy()
    {
        MemorySectorDevice device = Populate(FatType.Fat32);
        byte[] before = (byte[])device.Bytes.Clone();
        device.Bytes.AsSpan(0, SectorDevice.SectorSize).Clear();
        CheckReport report = FatChecker.Check(device, repairs: true);
        Assert.Equal(ProblemKind.SuperblockCopy, Assert.Single(report.Problems).Kind);
        Assert.Equal(1, report.ExitCode);
        Assert.Equal(before, device.Bytes);
    }

    [Fact]
    public void Damaged_volumes_are_whole_after_a_repair_and_fsck_agrees()
    {
        int count = LongRun.Count("FAT_CHECKS", 400);
        int compared = LongRun.Count("FAT_CHECKS_COMPARED", 30);
        DamagedImages images = new();
        for (int i = 0; i < count; i++)
        {
            int seed = LongRun.Seed + i;
            OverlaySectors image = images.Make(new Random(seed), out FatType type);
            string which = $"FAT_SEED={seed} FAT_CHECKS=1 FAT_CHECKS_COMPARED=1";
            CheckReport found = FatChecker.Check(image, repairs: false);

            // With another first sector it is another volume, of which hardly anything makes sense to anybody.
            bool isComparable = HostTool.HasChecker && i < compared && type != FatType.Fat32 && !image.IsChanged(0);
            if (isComparable && found.IsClean)
            {
                // Nothing that others would find.
                AssertPasses(image.ToArray(), which);
            }

            CheckReport report = FatChecker.Check(image, repairs: true);
            if (report.ExitCode == 8)
            {
                continue;
            }

            Assert.Equal(found.IsClean, report.IsClean);
            Assert.True(report.ExitCode <= 1, $"{which}\n{string.Join('\n', report.Remaining)}");
            CheckReport again = FatChecker.Check(image, repairs: false);
            Assert.True(again.IsClean, $"{which}\n{string.Join('\n', again.Problems)}");
            if (isComparable)
            {
                AssertPasses(image.ToArray(), which);
            }
        }
    }

    private static MemorySectorDevice Populate(FatType type)
    {
        MemorySectorDevice device = new(TestVolume.Format(type));
        TestVolume volume = new(device);
        Random random = new(5);
        volume.Make("one");
        volume.Make("one/two");
        volume.MakeFile("README.TXT", new byte[1000]);
        for (int i = 0; i < 12; i++)
        {
            byte[] data = new byte[(i * 3000) + 1];
            random.NextBytes(data);
            volume.MakeFile($"one/file number {i}.txt", data);
        }

        Assert.Equal(ErrorNumber.None, volume.Volume.Unmount());
        return device;
    }

    private static Span<byte> FindEntry(MemorySectorDevice device, ReadOnlySpan<byte> name)
    {
        int place = device.Bytes.AsSpan().IndexOf(name);
        Assert.True(place > 0);
        return device.Bytes.AsSpan(place, ShortEntry.SizeInBytes);
    }

    private void ShouldBeClean(MemorySectorDevice device)
    {
        Assert.Empty(FatChecker.Check(device, repairs: false).Problems);
        if (HostTool.HasChecker)
        {
            AssertPasses(device.Bytes, "");
        }
    }

    private void AssertPasses(byte[] image, string which)
    {
        File.WriteAllBytes(ImagePath, image);
        (int exitCode, string output) = HostTool.Run("fsck.vfat", "-n", ImagePath);
        Assert.True(exitCode == 0, $"{which}\n{output}");
    }
}
