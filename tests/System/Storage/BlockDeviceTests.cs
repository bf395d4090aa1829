using System.Globalization;
using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Storage;

/// <summary>Disks as the emulator can make them: divided, on another bus, failing, with room to give back.</summary>
public sealed class BlockDeviceTests
{
    private const long Mebibyte = 1024 * 1024;

    [Fact]
    public void Partitions_are_devices_of_their_own_and_end_where_they_end()
    {
        using TemporaryDisk gpt = TemporaryDisk.Fixture("sgdisk-gpt");
        using TemporaryDisk mbr = TemporaryDisk.Fixture("sfdisk-mbr");
        byte[] before = File.ReadAllBytes(gpt.FilePath);
        MachineOptions machine = TestMachine.Default with { Disks = [gpt.FilePath, mbr.FilePath] };
        CommandResult result = Guest.Exec(
            "Disks; run --service blkd.0p2 usertests disk blkd.0p2; run --service blkd.1p7 usertests disk blkd.1p7; "
            + "kill blkd.0; run --service blkd.0p5 usertests disk blkd.0p5; run --service blkd.0p3 usertests disk blkd.0p3",
            machine);
        result.ShouldReturn(10);
        Assert.Contains("blkd.0p1           1  Linux files \"root\"\nblkd.0p2           1  EFI system \"EFI ä\"\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("blkd.1             4  MBR\nblkd.1p1           0  Linux files\nblkd.1p2           0  FAT32\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "2048 sectors, 1 rounds, 0 restarts\ndisk: ok\n2192 sectors, 1 rounds, 0 restarts\ndisk: ok\n2015 sectors, 1 rounds", result.Output,
            StringComparison.Ordinal);
        Assert.Contains("no such device", result.Output, StringComparison.Ordinal);

        // Written from its first sector to its last, and nothing beside it.
        byte[] after = File.ReadAllBytes(gpt.FilePath);
        Assert.Equal(before[..(4096 * 512)], after[..(4096 * 512)]);
        Assert.Equal(1, after[4096 * 512]);
        Assert.NotEqual(0, after[(6144 * 512) - 8]);
        Assert.Equal(before[(8159 * 512)..], after[(8159 * 512)..]);
    }

    [Theory]
    [InlineData(2, "virtio-blk-pci")]
    [InlineData(3, "virtio-blk-pci")]
    [InlineData(3, "virtio-blk-pci,vectors=0")]
    [InlineData(3, "virtio-blk-pci,num-queues=1,disable-legacy=on")]
    public void A_disk_on_the_PCI_bus_works_whatever_its_interrupts_are(int gic, string device)
    {
        using TemporaryDisk first = new(4 * Mebibyte);
        using TemporaryDisk second = new(8 * Mebibyte);
        MachineOptions machine = TestMachine.Default with { GicVersion = gic, EmulatorOptions = Options(first, device) + Options(second, device) };
        CommandResult result = Guest.Exec(
            "run --service blkd.0 usertests disk blkd.0 20 5 & i=0; while kill -0 $! 2>/dev/null; do kill blkd.0; sleep 0.05; done; wait $!; "
            + "run --service blkd.1 usertests disk blkd.1 2",
            machine);
        result.ShouldReturn(0);
        Assert.Contains("8192 sectors, ", result.Output, StringComparison.Ordinal);
        Assert.Contains("16384 sectors, 2 rounds, 0 restarts\ndisk: ok\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("virtio-blk-device")]
    [InlineData("virtio-blk-pci")]
    public void A_request_that_fails_harms_no_other(string device)
    {
        using TemporaryDisk disk = new(4 * Mebibyte);
        string faults = string.Create(
            CultureInfo.InvariantCulture,
            $"-blockdev driver=raw,node-name=bad,file.driver=blkdebug,file.image.driver=file,file.image.filename={disk.FilePath},"
            + $"file.inject-error.0.event=none,file.inject-error.0.iotype=read,file.inject-error.0.sector=1000,"
            + $"file.inject-error.1.event=none,file.inject-error.1.iotype=write,file.inject-error.1.sector=2000,"
            + $"file.inject-error.2.event=none,file.inject-error.2.iotype=flush -device {device},drive=bad");
        CommandResult result = Guest.Exec(
            "run --service blkd.0 usertests diskerrors blkd.0 1000 2000", TestMachine.Default with { EmulatorOptions = faults });
        result.ShouldReturn(0);
        Assert.Equal("diskerrors: ok\n", result.Output);
    }

    [Fact]
    public void A_disk_whose_beginning_cannot_be_read_has_no_partitions_and_works()
    {
        using TemporaryDisk disk = TemporaryDisk.Fixture("sgdisk-gpt");
        string faults =
            $"-blockdev driver=raw,node-name=bad,file.driver=blkdebug,file.image.driver=file,file.image.filename={disk.FilePath},"
            + "file.inject-error.0.event=none,file.inject-error.0.iotype=read,file.inject-error.0.sector=0 -device virtio-blk-device,drive=bad";
        CommandResult result = Guest.Exec("Disks; dmesg", TestMachine.Default with { EmulatorOptions = faults });
        result.ShouldReturn(0);
        Assert.StartsWith("Device           MiB  Kind\nblkd.0             4\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("the disk fails where its partition table is", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sectors_that_are_given_back_take_no_room_on_the_host()
    {
        using TemporaryDisk disk = new(16 * Mebibyte);
        string options = $"-drive if=none,id=thin,format=raw,discard=unmap,file={disk.FilePath} -device virtio-blk-device,drive=thin";
        CommandResult result = Guest.Exec("run --service blkd.0 usertests disk blkd.0", TestMachine.Default with { EmulatorOptions = options });
        result.ShouldReturn(0);
        Assert.Equal(16 * Mebibyte, disk.Allocated);
        result = Guest.Exec("run --service blkd.0 usertests discard blkd.0", TestMachine.Default with { EmulatorOptions = options });
        result.ShouldReturn(0);
        Assert.Equal("discard: ok\n", result.Output);
        Assert.Equal(8 * Mebibyte, disk.Allocated);
    }

    private static string Options(TemporaryDisk disk, string device)
    {
        string name = Path.GetFileNameWithoutExtension(disk.FilePath);
        return $"-drive if=none,id={name},format=raw,file={disk.FilePath} -device {device},drive={name} ";
    }
}
