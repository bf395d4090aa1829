using System.Globalization;
using System.Text.RegularExpressions;
using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Storage;

/// <summary>blkd, one for each disk, below anything that makes files of the sectors.</summary>
public sealed partial class DiskTests
{
    private const long Mebibyte = 1024 * 1024;

    [Fact]
    public void Two_disks_hold_what_was_written_and_say_no_to_what_cannot_be()
    {
        using TemporaryDisk first = new(8 * Mebibyte);
        using TemporaryDisk second = new(16 * Mebibyte);
        MachineOptions machine = TestMachine.Default with { Disks = [first.FilePath, second.FilePath] };
        CommandResult result = Guest.Exec(
            "run --service blkd.0 usertests disk blkd.0; run --service blkd.1 usertests disk blkd.1 2; run --service blkd.2 hello", machine);
        result.ShouldReturn(10);
        Assert.Equal("16384 sectors, 1 rounds, 0 restarts\ndisk: ok\n32768 sectors, 2 rounds, 0 restarts\ndisk: ok\n", result.Output);
        Assert.Contains("blkd.2", result.Error, StringComparison.Ordinal);

        // Sector 0 begins with the number of the round.
        Assert.Equal(1, File.ReadAllBytes(first.FilePath)[0]);
        Assert.Equal(2, File.ReadAllBytes(second.FilePath)[0]);
    }

    [Fact]
    public void A_driver_that_is_killed_a_hundred_times_loses_nothing()
    {
        using TemporaryDisk disk = new(64 * Mebibyte);
        MachineOptions machine = TestMachine.Default with { Disks = [disk.FilePath] };

        // It writes and reads until it has been disturbed often enough.
        CommandResult result = Guest.Exec(
            "run --service blkd.0 usertests disk blkd.0 1000 100 & i=0; while kill -0 $! 2>/dev/null; do kill blkd.0; sleep 0.02; done; wait $!", machine,
            TimeSpan.FromMinutes(10));
        result.ShouldReturn(0);
        Assert.Contains("disk: ok\n", result.Output, StringComparison.Ordinal);
        int restarts = int.Parse(Restarts().Match(result.Output).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.True(restarts >= 100, result.Output);
    }

    [GeneratedRegex("([0-9]+) restarts")]
    private static partial Regex Restarts();
}
