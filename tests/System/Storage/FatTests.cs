using System.Diagnostics;
using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Storage;

/// <summary>FAT volumes on disks, made and looked at with the programs of others.</summary>
public sealed class FatTests
{
    private const long Mebibyte = 1024 * 1024;

    [Theory]
    [InlineData(32, 64)]
    [InlineData(16, 16)]
    public void A_disk_with_FAT_goes_to_and_fro(int type, int mebibytes)
    {
        using TemporaryDisk disk = new(mebibytes * Mebibyte);
        Run("/usr/sbin/mkfs.vfat", "-F", $"{type}", "-n", "EXCHANGE", disk.FilePath);
        string file = Path.GetTempFileName();
        File.WriteAllText(file, "from the host\n");
        Run("/usr/bin/mcopy", "-i", disk.FilePath, file, "::/A long name from the host.txt");
        CommandResult result = Guest.Exec(
            "mount blkd.0: as X: && cat 'X:a LONG name from the host.txt' && mkdir X:folder && cp C:hello X:folder/hello && echo done > X:folder/note.txt"
                + " && mv X:folder/note.txt 'X:A note with a long name' && X:folder/hello && unmount X:",
            TestMachine.Default with { Disks = [disk.FilePath] });
        result.ShouldReturn(0);
        Assert.StartsWith("from the host\n", result.Output, StringComparison.Ordinal);
        Run("/usr/sbin/fsck.vfat", "-n", disk.FilePath);
        Assert.Equal("done\n", Run("/usr/bin/mtype", "-i", disk.FilePath, "::/A note with a long name"));
        Run("/usr/bin/mcopy", "-n", "-o", "-i", disk.FilePath, "::/folder/hello", file);
        Assert.Equal(File.ReadAllBytes(Path.Combine(TestMachine.Root, "artifacts", "programs", "hello")), File.ReadAllBytes(file));
        File.Delete(file);
    }

    [Fact]
    public void A_volume_that_is_damaged_is_put_right()
    {
        using TemporaryDisk disk = new(16 * Mebibyte);
        Run("/usr/sbin/mkfs.vfat", "-F", "16", "-n", "EXCHANGE", disk.FilePath);
        byte[] image = File.ReadAllBytes(disk.FilePath);
        int table = BitConverter.ToUInt16(image, 14) * BitConverter.ToUInt16(image, 11);

        // Two clusters that no file has, in the first copy of the table only.
        BitConverter.TryWriteBytes(image.AsSpan(table + 200), (ushort)101);
        BitConverter.TryWriteBytes(image.AsSpan(table + 202), (ushort)0xFFFF);
        File.WriteAllBytes(disk.FilePath, image);
        CommandResult result = Guest.Exec(
            "Check blkd.0; echo $RC; Check blkd.0 FIX; echo $RC; Check blkd.0; echo $RC; Mount blkd.0 AS X: ; ls X:", TestMachine.Default with { Disks = [disk.FilePath] });
        string found = "copy 2 of the file allocation table differs from the first\n2 clusters belong to no file\n";
        Assert.Matches(
            $"^{found}blkd.0: 2 problems; Check blkd.0 FIX puts them right; 0 files, 1 directory, 2 of [0-9]+ clusters\n4\n"
                + $"{found}blkd.0: repaired; 1 file, 1 directory, 2 of [0-9]+ clusters\n1\nblkd.0: clean; 1 file, 1 directory, 2 of [0-9]+ clusters\n0\nFSCK0000.REC\n$",
            result.Output);
        Run("/usr/sbin/fsck.vfat", "-n", disk.FilePath);
    }

    private static string Run(string command, params string[] arguments)
    {
        Assert.SkipWhen(!File.Exists(command), $"{command} is not installed");
        ProcessStartInfo start = new(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MTOOLS_SKIP_CHECK"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{command}: {process.ExitCode}\n{output}{errors.Result}");
        return output;
    }
}
