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
            + "Mount blkd.1 AS Test: ; echo no > /dev/vdb || echo busy; head -c 8 /dev/vdb > RAM:head && echo read; Unmount Test: ; "
            + "exec 3> /dev/vdb; Mount blkd.1 AS Test: ; exec 3>&-; Mount blkd.1 AS Test: && Unmount Test: && echo again; "
            + "exec 3> /dev/vdc; echo no > /dev/vdc1 || echo other; exec 3>&-; "
            + "su nobody -c 'head -c 1 /dev/vda || echo denied; head -c 1 /dev/block/254:0 || echo denied'",
            TestMachine.Default with { Disks = [plain.FilePath, volume.FilePath, divided.FilePath] });
        Assert.Equal(
            "brw-rw----\nbrw-rw----\nbrw-rw----\nbrw-rw----\nbrw-rw----\n254:0\n254:16\n254:32\n254:33\n254:34\nend\nhello\nfull\n"
            + "busy\nread\nagain\nother\ndenied\ndenied\n",
            result.Output);
        using FileStream written = File.OpenRead(plain.FilePath);
        Assert.Equal((8 * Mebibyte) - 512, written.Length);
        Assert.Equal("hello\n", Read(written, 0, 6));
        Assert.Equal("\0end\n", Read(written, written.Length - 5, 5));
        using FileStream parts = File.OpenRead(divided.FilePath);
        Assert.Equal("second", Read(parts, Mebibyte, 6));
        VolumeImage.ShouldBeClean(volume);
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
        const int Table = 446;
        const int EntrySize = 16;
        TemporaryDisk disk = new(16 * Mebibyte);
        byte[] sector = new byte[512];
        for (int i = 0; i < 2; i++)
        {
            Span<byte> entry = sector.AsSpan(Table + (i * EntrySize), EntrySize);
            entry[4] = 0x83;
            BitConverter.TryWriteBytes(entry[8..], (uint)((1 + (4 * i)) * Mebibyte / 512));
            BitConverter.TryWriteBytes(entry[12..], (uint)(4 * Mebibyte / 512));
        }

        sector[510] = 0x55;
        sector[511] = 0xAA;
        using FileStream file = File.OpenWrite(disk.FilePath);
        file.Write(sector);
        return disk;
    }
}
