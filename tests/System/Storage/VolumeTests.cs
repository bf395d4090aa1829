using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ViperOS.Contracts;
using ViperOS.SystemTests.Harness;
using ViperOS.Tests.ViperFs.Mutations;
using ViperOS.Tools.Emulation;
using ViperOS.ViperFs;

namespace ViperOS.SystemTests.Storage;

/// <summary>
/// Volumes on disks, as programs see them. VIPER_POWER_FAILURES sets how often the machine is killed in the middle of work, VIPER_SERVER_DEATHS how often
/// the file server is.
/// </summary>
public sealed partial class VolumeTests
{
    private const long Mebibyte = 1024 * 1024;

    [Fact]
    public void Files_are_there_after_the_next_boot()
    {
        using TemporaryDisk disk = VolumeImage.Create(64 * Mebibyte, "Test");
        MachineOptions machine = On(disk);
        CommandResult first = Guest.Exec(
            "Mount blkd.0 AS WORK: && mkdir WORK:d && echo one > WORK:d/f && ln -s d/f WORK:l && cp C:hello WORK:d/hello && mv WORK:d/f WORK:d/g && ln -s d/g WORK:m",
            machine);
        first.ShouldReturn(0);
        CommandResult second = Guest.Exec(
            "Mount blkd.0 AS WORK: && cat WORK:m && ls WORK: && ls /WORK/d && WORK:d/hello && Unmount WORK: && ls WORK:", machine);
        second.ShouldReturn(10);
        Assert.StartsWith("one\n", second.Output, StringComparison.Ordinal);
        Assert.Contains("hello\n", second.Output, StringComparison.Ordinal);
        Assert.Contains("WORK:", second.Error, StringComparison.Ordinal);
        VolumeImage.ShouldBeClean(disk);
    }

    [Fact]
    public void Reading_shows_on_the_medium()
    {
        using TemporaryDisk disk = VolumeImage.Create(64 * Mebibyte, "Test");
        Guest.Exec(
            "Mount blkd.0 AS WORK: && for f in closed open old; do echo one > WORK:$f; done; touch -d 2020-01-01 WORK:old; cat WORK:closed WORK:old; "
            + "exec 3< WORK:open; read line <&3; sync; exec 3<&-; Unmount WORK:",
            On(disk)).ShouldReturn(0);
        Assert.Equal(ErrorNumber.None, Volume.Mount(VolumeImage.Read(disk), new MountOptions(), out Volume? volume));
        foreach (string name in (string[])["closed", "open", "old"])
        {
            Assert.Equal(ErrorNumber.None, volume!.Lookup(volume.Root, Encoding.UTF8.GetBytes(name), out ulong node, out _));
            Assert.Equal(ErrorNumber.None, volume.GetAttributes(node, out FileStatus status));
            Assert.True(status.AccessTime > status.ModifiedTime, name);
        }
    }

    [Fact]
    public void What_cannot_be_mounted_says_why()
    {
        using TemporaryDisk empty = new(8 * Mebibyte);
        using TemporaryDisk disk = VolumeImage.Create(64 * Mebibyte, "Test");
        CommandResult result = Guest.Exec(
            "Mount blkd.0 AS A: ; Mount blkd.1 AS SYS: ; Mount blkd.7 AS B: ; Mount blkd.1 AS B: READONLY; Mount blkd.1 AS C2: ; mkdir B:d ; cd B: ; Unmount B: ; cd SYS: ; Unmount B: ; Info",
            TestMachine.Default with { Disks = [empty.FilePath, disk.FilePath] });
        result.ShouldReturn(0);
        string[] errors = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, errors.Length);
        Assert.Contains("in use: the current directory of this shell; FORCE cuts off who uses it", errors[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("B:", result.Output, StringComparison.Ordinal);
        VolumeImage.ShouldBeClean(disk);
    }

    [Fact]
    public void What_is_in_use_stays_mounted_unless_that_is_cut_off()
    {
        using TemporaryDisk disk = VolumeImage.Create(64 * Mebibyte, "Test");
        CommandResult result = Guest.Exec(
            "Mount blkd.0 AS Work: ; mkdir -p Work:Dir/in; echo x > Work:Dir/f; "
            + "cd /Work/Dir; Unmount WORK: ; cd SYS: ; "
            + "exec 3< Work:Dir/f; Unmount work: ; exec 3<&-; "
            + "ls -d Work:Dir /Work/Dir/in; ls -ld Work:Dir | cut -c 1-10; cd Work:; Unmount Work: FORCE; cd SYS:; Info",
            On(disk));
        string[] errors = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, errors.Length);
        Assert.Matches("WORK: in use: the current directory of this shell;", errors[0]);
        Assert.Matches("work: in use: shell \\([0-9]+\\);", errors[1]);
        Assert.StartsWith("Work:Dir\n/Work/Dir/in\ndrwxr-xr-x\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Work:", result.Output[result.Output.IndexOf("drwx", StringComparison.Ordinal)..], StringComparison.Ordinal);
        VolumeImage.ShouldBeClean(disk);
    }

    [Fact]
    public void Volumes_are_mounted_under_names_of_their_own_and_checked_when_they_are_not()
    {
        using TemporaryDisk empty = new(8 * Mebibyte);
        using TemporaryDisk disk = VolumeImage.Create(64 * Mebibyte, "My Files");
        using TemporaryDisk other = VolumeImage.Create(64 * Mebibyte, "RAM");
        CommandResult result = Guest.Exec(
            "Mount ALL; echo one > My_Files:f; Check blkd.1; echo $RC; Mount blkd.1; Unmount My_Files: ; Check blkd.1; echo $RC; Check blkd.0; echo $RC; Mount blkd.1; cat My_Files:f",
            TestMachine.Default with { Disks = [empty.FilePath, disk.FilePath, other.FilePath] });
        result.ShouldReturn(0);
        Assert.Equal(
            "blkd.0 has no file system that is known\nblkd.1 is My_Files: (ViperFS)\nblkd.2 is RAM1: (ViperFS)\n10\n"
            + "blkd.1: clean; 2 files, 1 directory, 603 of 16384 blocks\n0\n"
            + "there is no ViperFS volume, or no copy of its superblock is whole\n8\nblkd.1 is My_Files:\none\n",
            result.Output);
        Assert.Equal(2, result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void What_belongs_to_one_user_another_cannot_touch()
    {
        using TemporaryDisk disk = VolumeImage.Create(64 * Mebibyte, "WORK");
        CommandResult result = Guest.Exec(
            "Mount ALL; mkdir WORK:home WORK:home/u; chown user:user WORK:home/u; chmod 700 WORK:home/u; echo root > WORK:secret; chmod 600 WORK:secret; "
            + "su user -c 'id -un; echo mine > /WORK/home/u/f && cat /WORK/home/u/f; cat /WORK/secret; echo x > /WORK/other; rm /WORK/secret; chmod 666 /WORK/secret; su root -c id'; "
            + "su nobody -c 'cat /WORK/home/u/f; ls /WORK/home/u; echo y > /WORK/home/u/g; chown nobody /WORK/home/u'; "
            + "ls -l WORK:home/u; ls -l WORK:home; cat WORK:secret; id user; id nix",
            On(disk));
        string[] lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("blkd.0 is WORK: (ViperFS)", lines[0]);
        Assert.Equal(["user", "mine"], lines[1..3]);
        Assert.Matches("^-rw-r--r--  1 user     user +5 .* f$", lines[3]);
        Assert.Matches("^drwx------  2 user     user +[0-9]+ .* u$", lines[4]);
        Assert.Equal(["root", "uid=1000(user) gid=1000(user) groups=1000(user)"], lines[5..]);
        Assert.Equal(10, result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("blkd.0", "there is no file system on it that is known")]
    [InlineData("blkd.1", "the system's files are not on it")]
    [InlineData("blkd.2", "there is no such disk or partition")]
    public void Without_a_disk_that_has_the_system_it_runs_from_memory(string device, string reason)
    {
        using TemporaryDisk empty = new(8 * Mebibyte);
        using TemporaryDisk foreign = VolumeImage.Create(64 * Mebibyte, "System");
        MachineOptions machine = TestMachine.Default with
        {
            Disks = [empty.FilePath, foreign.FilePath],
            KernelArguments = $"viper.system={device}",
        };
        using Guest guest = Guest.Boot(machine);
        Assert.Contains(reason, guest.Greeting.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Hello, world!", guest.Run("C:hello"), StringComparison.Ordinal);
        Assert.DoesNotContain("System:", guest.Run("Info"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_an_error_of_who_writes()
    {
        using TemporaryDisk disk = VolumeImage.Create(16 * Mebibyte, "Full");
        CommandResult result = Guest.Exec(
            "Mount blkd.0 AS WORK: ; i=0; while cp C:usertests WORK:f$i; do i=$((i+1)); done; rm WORK:f$i; "
            + "rm WORK:f0 WORK:f1; cp C:hello WORK:again && WORK:again; rm WORK:*; "
            + "i=0; while [ $i -lt 400 ] && mkdir WORK:d$i; do i=$((i+1)); done; echo $i directories; Info; Unmount WORK: && echo unmounted",
            On(disk));
        result.ShouldReturn(0);
        Assert.Contains("unmounted\n", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("Hello, world!\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("400 directories\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("WORK:f", result.Error, StringComparison.Ordinal);
        VolumeImage.ShouldBeClean(disk);
    }

    [Fact]
    public void A_file_server_and_its_driver_that_are_killed_again_and_again_lose_nothing()
    {
        int deaths = Setting.Number("VIPER_SERVER_DEATHS", 100);
        using TemporaryDisk disk = VolumeImage.Create(128 * Mebibyte, "Test");
        CommandResult result = Guest.Exec(
            $"Mount blkd.0 AS WORK: ; usertests volume load /WORK {deaths * 40} 1 & usertests volume load /WORK {deaths * 40} 2 & "
            + $"i=0; while [ $i -lt {deaths} ]; do kill fsd.WORK; sleep 0.05; kill blkd.0; sleep 0.03; i=$((i+1)); done; wait; Info; Unmount WORK: && echo unmounted",
            On(disk),
            TimeSpan.FromMinutes(20));
        result.ShouldReturn(0);
        Assert.Equal(2, Passed().Count(result.Output));
        Assert.Contains("unmounted\n", result.Output, StringComparison.Ordinal);
        VolumeImage.ShouldBeClean(disk);
    }

    [Fact]
    public void What_was_synchronized_survives_the_machine()
    {
        int failures = Setting.Number("VIPER_POWER_FAILURES", 4);
        using TemporaryDisk disk = VolumeImage.Create(64 * Mebibyte, "Test");
        Random random = new(Setting.Number("VIPER_SEED", 1));
        int synced = 0;
        for (int i = 0; i <= failures; i++)
        {
            using Guest guest = Guest.Boot(On(disk));

            // The shell has mounted it at its start, under its label.
            string found = guest.Run("usertests volume check /Test");
            Assert.Contains("volume: ok", found, StringComparison.Ordinal);
            int last = int.Parse(Last().Match(found).Groups[1].Value, CultureInfo.InvariantCulture);

            // More may have come there between the look at the screen and the end.
            Assert.True(last >= synced, $"{last} of {synced}");
            if (i < failures)
            {
                guest.Type("usertests volume record /Test\r");
                int wanted = last + random.Next(1, 60);
                guest.WaitFor($"synced {wanted}.");
                synced = wanted;
                Thread.Sleep(random.Next(5));
                synced = int.Parse(Synced().Matches(guest.Screen)[^1].Groups[1].Value, CultureInfo.InvariantCulture);

                // Disposing kills the emulator.
            }
        }
    }

    [Fact]
    public void Damaged_volumes_are_errors_and_nothing_worse()
    {
        const int AtOnce = 4;
        int images = Setting.Number("VIPER_DAMAGED_VOLUMES", 16);
        int seed = Setting.Number("VIPER_SEED", 1);
        Mutator[] mutators = [new(PopulatedImage.Make(hasJournal: false), hasJournal: false), new(PopulatedImage.Make(hasJournal: true), hasJournal: true)];
        for (int first = 0; first < images; first += AtOnce)
        {
            List<string> descriptions = [];
            List<TemporaryDisk> disks = [];
            StringBuilder commands = new();
            for (int i = 0; i < AtOnce; i++)
            {
                disks.Add(VolumeImage.Write(mutators[(first + i) % 2].Make(new Random((seed * 1_000_000) + first + i), out string description)));
                descriptions.Add(description);
                commands.Append(CultureInfo.InvariantCulture, $"Mount blkd.{i} AS V{i}: ; find /V{i} >RAM:names; cp V{i}:file RAM:file; cp V{i}:sparse RAM:sparse; ");
                commands.Append(CultureInfo.InvariantCulture, $"cp C:hello V{i}:new; mkdir V{i}:dir; rm V{i}:sparse V{i}:link2000; mv V{i}:file V{i}:big/moved; rm -r V{i}:big; ");
                commands.Append(CultureInfo.InvariantCulture, $"Unmount V{i}: ; ");
            }

            CommandResult result = Guest.Exec(
                commands + "echo alive; Status", TestMachine.Default with { Disks = [.. disks.Select(disk => disk.FilePath)] });
            disks.ForEach(disk => disk.Dispose());
            string what = string.Join('\n', descriptions);
            Assert.True(result.Output.Contains("alive\n", StringComparison.Ordinal), $"{what}\n{result.Output}\n{result.Error}\n{result.Log}");
            Assert.False(result.Log.Contains("starting it again", StringComparison.Ordinal), $"{what}\n{result.Log}");
        }
    }

    private static MachineOptions On(TemporaryDisk disk) => TestMachine.Default with { Disks = [disk.FilePath] };

    [GeneratedRegex("volume: ok")]
    private static partial Regex Passed();

    [GeneratedRegex("last ([0-9]+)\\.")]
    private static partial Regex Last();

    [GeneratedRegex("synced ([0-9]+)\\.")]
    private static partial Regex Synced();
}
