using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Shell;

/// <summary>run --only: what a confined program reaches, whatever user it is.</summary>
public sealed class SandboxTests
{
    private const string Refused = """
        by its outer name: ENOENT
        system: ENOENT
        upwards: ENOENT
        processes: ENOENT
        link: ENOENT
        link upwards: ENOENT
        """;

    private const string Ending = """
        socket outside: ECONNREFUSED
        queue outside: ENOENT
        segment outside: ENOENT
        network: EAFNOSUPPORT
        signals as user 0: EPERM EPERM
        system as user 0: ENOENT
        names of user 0: EPERM

        """;

    private static readonly MachineOptions s_machine = TestMachine.Default with
    {
        AddedFiles = [$"{Path.Combine(TestMachine.Root, "artifacts", "tests", "confined")}=C:confined"],
    };

    [Fact]
    public void A_program_reaches_its_directory_and_nothing_else()
    {
        string output = Run("run --only RAM:box --no-net C:confined");
        Assert.Equal($"own file: done\n{Refused}\nnew file: done\nmode through a handle: done\n{Ending}", output);
    }

    [Fact]
    public void A_directory_can_be_for_reading_only()
    {
        string output = Run("run --only RAM:box --read-only C:confined");
        Assert.Equal($"own file: done\n{Refused}\nnew file: EACCES\nmode through a handle: EACCES\n{Ending}", output);
    }

    [Fact]
    public void Names_without_a_path_are_names_in_a_namespace()
    {
        const string Listen = "C:confined listen >RAM:log & until grep -q listening RAM:log; do :; done; ";
        const string Reached = "socket outside: done\nqueue outside: done\nsegment outside: done\n";
        const string Refused = "socket outside: ECONNREFUSED\nqueue outside: ENOENT\nsegment outside: ENOENT\n";
        Assert.Contains(Reached, Run(Listen + "C:confined; kill %1"), StringComparison.Ordinal);
        Assert.Contains(Refused, Run(Listen + "run --no-net C:confined; kill %1"), StringComparison.Ordinal);
        Assert.Contains(Refused, Run(Listen + "run --only RAM:box C:confined; kill %1"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_shell_runs_itself_and_scripts_are_confined_too()
    {
        const string Box = "MakeDir RAM:box; echo inside >RAM:box/file; echo 'cat file; ls /; echo $0 $1' >RAM:box/script; echo : >RAM:outside; ";
        Assert.Equal("inside\n", Guest.Exec(Box + "run --only RAM:box cat file", TestMachine.Default).ShouldReturn(0).Output);
        Assert.Equal("inside\nfile\nscript\n/script 1\n",
            Guest.Exec(Box + "run --only RAM:box RAM:box/script 1", TestMachine.Default).ShouldReturn(0).Output);
        Guest.Exec(Box + "run --only RAM:box RAM:outside", TestMachine.Default).ShouldReturn(20);
        Guest.Exec(Box + "run --only RAM:box cat RAM:box/file", TestMachine.Default).ShouldReturn(10);
    }

    [Fact]
    public void With_devices_come_neither_disks_nor_others_shared_memory()
    {
        const string Box = "MakeDir RAM:box; echo theirs >/dev/shm/theirs; "
            + "echo 'ls /dev/shm; echo own >/dev/shm/own; echo gone >/dev/null && cat /dev/null; cat /dev/vda || echo no disk' >RAM:box/script; ";
        string disk = Path.GetTempFileName();
        try
        {
            using (FileStream contents = File.OpenWrite(disk))
            {
                contents.SetLength(1 << 20);
            }

            CommandResult result = Guest.Exec(
                Box + "head -c 4 /dev/vda | wc -c; run --only RAM:box --dev RAM:box/script; ls /dev/shm RAM:box", TestMachine.Default with { Disks = [disk] });
            Assert.Equal("4\nscript\nno disk\n/dev/shm:\ntheirs\nRAM:box:\nown\nscript\n", result.Output);
        }
        finally
        {
            File.Delete(disk);
        }
    }

    [Fact]
    public void Set_user_ID_gives_the_owners_rights() => AssertRights(
        ("C:confined as 1000 /C/confined read RAM:box/secret", "users 1000 1000: EACCES"),
        ("C:confined as 1000 /RAM/box/granted read RAM:box/secret", "users 1000 0: done"),
        ("su user -c 'C:confined read RAM:box/secret'", "users 1000 1000: EACCES"),
        ("su user -c 'C:confined as 1000 /RAM/box/granted read RAM:box/secret'", "users 1000 0: done"),
        ("su user -c 'RAM:box/granted read RAM:box/secret'", "users 1000 0: done"),

        // Who has spawned it holds no more of it than of a child: nothing that reaches into it.
        ("C:confined end 1000 C:confined", "done"),
        ("C:confined end 1000 RAM:box/granted", "EACCES"));

    [Fact]
    public void Set_user_ID_reaches_nothing_more() => AssertRights(
        ("run --only RAM:box RAM:box/granted as 1000 /granted read /secret", "users 1000 0: done"),
        ("run --only RAM:box RAM:box/granted as 1000 /granted read /S/Startup-Sequence", "users 1000 0: ENOENT"),
        ("run --only RAM:box RAM:box/granted as 1000 /granted read /../RAM/box/secret", "users 1000 0: ENOENT"),
        ("run --only RAM:box RAM:box/granted read RAM:box/secret", "users 0 0: ENOENT"));

    [Fact]
    public void Set_user_ID_does_not_count_where_others_decide() => AssertRights(
        ("su user -c 'run --only RAM:box RAM:box/granted as 1000 /granted read /secret'", "users 1000 1000: EACCES"),
        ("su user -c 'run --only RAM:box RAM:box/granted read /secret'", "users 1000 1000: EACCES"),
        ("chmod 4777 RAM:box/granted; su user -c 'echo >>RAM:box/granted'; C:confined as 1000 /RAM/box/granted read RAM:box/secret",
            "users 1000 1000: EACCES"),
        ("chown user RAM:box/granted; su user -c 'chmod 6755 RAM:box/granted'; C:confined as 1000 /RAM/box/granted read RAM:box/secret",
            "users 1000 1000: EACCES"));

    [Fact]
    public void A_program_without_memory_ends()
    {
        Guest.Exec("run --memory 100K C:confined", s_machine).ShouldReturn(137);
    }

    /// <summary>Beside a file that only user 0 may read lies a program of user 0 that gives his rights to who runs it. Each command prints a line.</summary>
    private static void AssertRights(params (string Command, string Line)[] expected)
    {
        const string Preparation =
            "MakeDir RAM:box; echo inside >RAM:box/secret; chmod 600 RAM:box/secret; cp C:confined RAM:box/granted; chmod 4755 RAM:box/granted; ";
        string output = Guest.Exec(Preparation + string.Join("; ", expected.Select(e => e.Command)), s_machine).Output;
        Assert.Equal(expected.Select(e => e.Line), output.TrimEnd('\n').Split('\n'));
    }

    private static string Run(string command) =>
        Guest.Exec($"MakeDir RAM:box; echo inside >RAM:box/file; {command}", s_machine).ShouldReturn(0).Output;
}
