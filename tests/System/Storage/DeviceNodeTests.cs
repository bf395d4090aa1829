using System.Text;
using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Storage;

/// <summary>Disks and partitions as files, as Linux programs look for them: /dev/vda, /dev/vda1.</summary>
public sealed class DeviceNodeTests
{
    private const long Mebibyte = 1024 * 1024;

    [Fact]
    public void A_disk_is_a_file_that_only_one_can_have()
    {
        using TemporaryDisk plain = new(8 * Mebibyte);
        using TemporaryDisk volume = VolumeImage.Create(64 * Mebibyte, "Test");
        using TemporaryDisk divided = Divide();

        // An end that is no multiple of a page.
        using (FileStream file = File.OpenWrite(plain.FilePath))
        {
            file.SetLength((8 * Mebibyte) - 512);
            file.Position = file.Length - 4;
            file.Write("end\n"u8);
        }

        CommandResult result = Guest.Exec(
            "ls -l /dev/vd? /dev/vdc? | cut -c 1-10; ls /dev/block; tail -c 4 /dev/vda; "

            // Written through the cache, over the middle of a page, and read again by who opens it anew.
            + "echo hello > /dev/vda; echo -n second 1<> /dev/vdc1; head -n 1 /dev/vda; "

            // The end stays where it is.
            + "cat C:hello >> /dev/vda || echo full; "

            // Mounted: who writes is refused, who reads is not; and the other way round.
            + "Mount /dev/vdb AS Test: ; echo no > /dev/vdb || echo busy; head -c 8 /dev/vdb > RAM:head && echo read; Unmount Test: ; "
            + "exec 3> /dev/vdb; Mount blkd.1 AS Test: ; exec 3>&-; Mount blkd.1 AS Test: && Unmount /Test && echo again; "

            // By name, by where it begins, by what lies in it.
            + "Mount blkd.1 AS Test: ; mkdir Test:in; for name in Test: /Test /test/ /Test/in Test:in; do df -h $name | grep -c blkd.1; done; cd /Test/in; df . | grep -c blkd.1; cd /; "
            + "Unmount Test: ; Check /dev/vdb > RAM:check && echo clean; "
            + "exec 3> /dev/vdc; echo no > /dev/vdc1 || echo other; exec 3>&-; "
            + "su nobody -c 'head -c 1 /dev/vda || echo denied; head -c 1 /dev/block/254:0 || echo denied'",
            TestMachine.Default with { Disks = [plain.FilePath, volume.FilePath, divided.FilePath] });
        Assert.Equal(
            "brw-rw----\nbrw-rw----\nbrw-rw----\nbrw-rw----\nbrw-rw----\n254:0\n254:16\n254:32\n254:33\n254:34\nend\nhello\nfull\n"
            + "busy\nread\nagain\n1\n1\n1\n1\n1\n1\nclean\nother\ndenied\ndenied\n",
            result.Output);
        using FileStream written = File.OpenRead(plain.FilePath);
        Assert.Equal((8 * Mebibyte) - 512, written.Length);
        Assert.Equal("hello\n", Read(written, 0, 6));
        Assert.Equal("\0end\n", Read(written, written.Length - 5, 5));
        using FileStream parts = File.OpenRead(divided.FilePath);
        Assert.Equal("second", Read(parts, Mebibyte, 6));
        VolumeImage.ShouldBeClean(volume);
    }

    [Fact]
    public void A_table_of_partitions_that_was_changed_counts_at_once_unless_they_are_used()
    {
        using TemporaryDisk divided = Divide();
        byte[] table = new byte[512];
        using TemporaryDisk volume = VolumeImage.Create(8 * Mebibyte, "Part");
        using TemporaryDisk disk = new(16 * Mebibyte);
        using (FileStream from = File.OpenRead(divided.FilePath))
        using (FileStream part = File.OpenRead(volume.FilePath))
        using (FileStream to = File.OpenWrite(disk.FilePath))
        {
            from.ReadExactly(table);
            to.Position = Mebibyte;
            part.CopyTo(to);
        }

        // The first of 8 MiB, the second behind it; then the second alone.
        SetPartition(table, 0, Mebibyte, 8 * Mebibyte);
        SetPartition(table, 1, 9 * Mebibyte, 4 * Mebibyte);
        string both = Path.Combine(Path.GetTempPath(), $"viper-table-{Guid.NewGuid():N}");
        string second = both + ".2";
        File.WriteAllBytes(both, table);
        SetPartition(table, 0, 0, 0);
        File.WriteAllBytes(second, table);
        try
        {
            CommandResult result = Guest.Exec(
                "ls /dev/vd*; cat SYS:both 1<> /dev/vda; usertests reread /dev/vda; ls /dev/vd*; "
                + "Mount blkd.0p1 AS Part: ; echo hello > Part:file; usertests reread /dev/vda 16; Unmount Part: ; "
                + "exec 3< /dev/vda2; usertests reread /dev/vda 16; exec 3<&-; usertests reread /dev/vda1 22; "
                + "cat SYS:second 1<> /dev/vda; usertests reread /dev/vda; ls /dev/vd*; Mount blkd.0p1 AS Part: || Disks",
                TestMachine.Default with { Disks = [disk.FilePath], AddedFiles = [$"{both}=both", $"{second}=second"] });
            Assert.Equal(
                "/dev/vda\nreread: ok\n/dev/vda\n/dev/vda1\n/dev/vda2\nreread: ok\nreread: ok\nreread: ok\nreread: ok\n/dev/vda\n/dev/vda2\n"
                + "Device           MiB  Kind\nblkd.0            16  MBR\nblkd.0p2           4  Linux files\n",
                result.Output);
        }
        finally
        {
            File.Delete(both);
            File.Delete(second);
        }
    }

    private static string Read(FileStream file, long position, int length)
    {
        byte[] bytes = new byte[length];
        file.Position = position;
        file.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>With an MBR that has two partitions of 4 MiB.</summary>
    private static TemporaryDisk Divide()
    {
        TemporaryDisk disk = new(16 * Mebibyte);
        byte[] sector = new byte[512];
        SetPartition(sector, 0, Mebibyte, 4 * Mebibyte);
        SetPartition(sector, 1, 5 * Mebibyte, 4 * Mebibyte);
        sector[510] = 0x55;
        sector[511] = 0xAA;
        using FileStream file = File.OpenWrite(disk.FilePath);
        file.Write(sector);
        return disk;
    }

    /// <summary>In an MBR.</summary>
    private static void SetPartition(byte[] table, int index, long start, long size)
    {
        const int Table = 446;
        const int EntrySize = 16;
        Span<byte> entry = table.AsSpan(Table + (index * EntrySize), EntrySize);
        entry[4] = (byte)(size == 0 ? 0 : 0x83);
        BitConverter.TryWriteBytes(entry[8..], (uint)(start / 512));
        BitConverter.TryWriteBytes(entry[12..], (uint)(size / 512));
    }
}
