namespace ViperOS.ConformanceTests.Debian;

/// <summary>Debian's own binaries, unmodified: what they print here is what they print on Linux.</summary>
public sealed class DebianTests(DebianGuest debian) : IClassFixture<DebianGuest>
{
    private const string Enter = "\r";
    private const string Escape = "\x1b";
    private const string ControlC = "\x03";
    private const string ControlZ = "\x1a";

    [Fact]
    public void A_session_of_bash_and_coreutils_gives_what_it_gives_on_Linux()
    {
        AssertSame(DebianGuest.Expected("session") + "6\n", debian.Run("cp /tests/session.bash .; bash session.bash"));
    }

    [Fact]
    public void File_systems_are_made_and_checked_on_partitions()
    {
        AssertSame(
            "block special file fe:1\nblock special file fe:2\n41943040 512\nfsck.fat 4.2 (2021-01-31)\n/dev/vda1: 0 files, 0/20431 clusters\n0\n0\n",
            debian.Run(
                "stat -c \"%F %t:%T\" /dev/vda1 /dev/vda2; "
                + "python3 -c \"import fcntl, struct; f = open(\\\"/dev/vda1\\\", \\\"rb\\\"); "
                + "print(*(struct.unpack(\\\"q\\\", fcntl.ioctl(f, n, bytes(8)))[0] for n in (0x80081272, 0x1268)))\"; "
                + "mkfs.vfat /dev/vda1 > /dev/null && fsck.vfat -n /dev/vda1; echo $?; mke2fs -q /dev/vda2 && e2fsck -fn /dev/vda2 > /dev/null 2>&1"));
    }

    [Fact]
    public void Python_has_its_grammar()
    {
        AssertSame(DebianGuest.Expected("grammar") + "0\n", debian.Run("python3 /tests/grammar.py"));
    }

    [Fact]
    public void Python_has_children_threads_signals_and_files()
    {
        AssertSame(DebianGuest.Expected("children") + "4\n", debian.Run("python3 /tests/children.py"));
    }

    [Fact]
    public void The_library_of_C_plus_plus_works()
    {
        Assert.SkipWhen(!DebianGuest.HasCompiler, "Debian's cross compiler g++-aarch64-linux-gnu is not installed");
        AssertSame(DebianGuest.Expected("library") + "7\n", debian.Run("/tests/library /tmp/work"));
    }

    [Theory]
    [InlineData("accesses", "/tests/accesses .")]
    [InlineData("identity", "cp /tests/identity .; ./identity")]
    [InlineData("pseudoterminals", "/tests/pseudoterminals")]
    [InlineData("watches", "/tests/watches")]
    [InlineData("fifos", "/tests/fifos")]
    [InlineData("attributes", "/tests/attributes .")]
    [InlineData("descriptions", "cp /tests/descriptions .; ./descriptions")]
    [InlineData("calls", "cp /tests/calls .; ./calls")]
    [InlineData("memory", "/tests/memory")]
    [InlineData("timers", "/tests/timers")]
    [InlineData("signaldriven", "/tests/signaldriven")]
    [InlineData("locks", "/tests/locks .")]
    [InlineData("listings", "/tests/listings .")]
    public void A_program_in_C_prints_what_it_prints_on_Linux(string name, string command)
    {
        Assert.SkipWhen(!DebianGuest.HasCompiler, "Debian's cross compiler gcc-aarch64-linux-gnu is not installed");
        AssertSame(DebianGuest.Expected(name) + "0\n", debian.Run(command));
    }

    [Theory]
    [InlineData("ranges", "mkdir -p ranges; /tests/ranges ranges")]
    [InlineData("accesses", "mkdir -p accesses; /tests/accesses accesses")]
    [InlineData("locks", "mkdir -p locks; /tests/locks locks")]
    [InlineData("listings", "mkdir -p listings; /tests/listings listings")]
    public void A_program_in_C_prints_what_it_prints_on_Linux_on_a_disk(string name, string command)
    {
        Assert.SkipWhen(!DebianGuest.HasCompiler, "Debian's cross compiler gcc-aarch64-linux-gnu is not installed");
        AssertSame(DebianGuest.Expected(name) + "0\n", debian.RunOnVolume(command));
    }

    /// <summary>The host knows nothing of these locks: they hold among the programs of the guest.</summary>
    [Fact]
    public void Locks_on_a_folder_of_the_host_are_as_on_Linux()
    {
        Assert.SkipWhen(!DebianGuest.HasCompiler, "Debian's cross compiler gcc-aarch64-linux-gnu is not installed");
        AssertSame(DebianGuest.Expected("locks") + "0\n", debian.RunOnShare("/tests/locks ."));
    }

    [Fact]
    public void A_new_file_whose_end_is_punched_out_keeps_its_size()
    {
        Assert.SkipWhen(!DebianGuest.HasCompiler, "Debian's cross compiler gcc-aarch64-linux-gnu is not installed");
        AssertSame("punch: 0\n0\n", debian.RunOnVolume("/tests/ranges . punched"));
        debian.Guest.Run("Unmount Files:");
        AssertSame("65436\n0\n", debian.RunOnVolume("stat -c %s punched"));
    }

    [Theory]
    [InlineData("busybox sh -c \"i=0; while [ \\$i -lt 3 ]; do i=\\$((i+1)); echo \\$i | busybox cat; done; (exit 3)\"", "1\n2\n3\n3\n")]
    [InlineData("busybox seq 1 100 | busybox awk \"{ s += \\$1 } END { print s, NR }\"", "5050 100\n0\n")]
    [InlineData("printf \"a1\\nb2\\n\" | busybox sed -n -e \"s/[0-9]/<&>/p\"", "a<1>\nb<2>\n0\n")]
    [InlineData("mkdir -p a/b; echo x > a/b/c; busybox find a -type f -exec busybox wc -c {} +", "2 a/b/c\n0\n")]
    [InlineData("mkdir d; echo 1 > d/one; ln -s one d/two; busybox tar cf - d | busybox gzip > t.tgz; rm -r d; busybox zcat t.tgz | busybox tar xf -; cat d/two; readlink d/two", "1\none\n0\n")]
    [InlineData("echo hello | busybox gzip | busybox zcat | busybox md5sum", "b1946ac92492d2347c6235b4d2611184  -\n0\n")]
    public void Busybox_does_what_it_does_on_Linux(string line, string expected)
    {
        AssertSame(expected, debian.Run(line));
    }

    [Fact]
    public void Busybox_edits_on_the_screen()
    {
        debian.Guest.Run("rm -f /tmp/edited");
        debian.Guest.Type("busybox vi /tmp/edited" + Enter);
        debian.Guest.WaitFor("edited");
        debian.Guest.WaitFor("1/1");
        debian.Guest.Type("ifirst line" + Enter + "second" + Escape);

        // Keys right behind Escape would be part of a function key.
        debian.Guest.WaitFor("- /tmp/edited [Modified] 2/2");
        debian.Guest.Type("k0xp:wq" + Enter);

        // It leaves the cursor behind its last line.
        debian.Guest.WaitFor("SYS:> ");
        Assert.Equal("ifrst line\nsecond\n", debian.Guest.Run("/bin/cat /tmp/edited"));
    }

    [Fact]
    public void Busybox_lists_processes()
    {
        string text = debian.Run("busybox top -b -n 1");
        Assert.Contains("PID  PPID", text, StringComparison.Ordinal);
        Assert.Contains("busybox top -b -n 1", text, StringComparison.Ordinal);
        Assert.EndsWith("\n0\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bash_has_job_control_on_the_terminal()
    {
        // A key that comes before the program has the terminal is for bash, which ignores it: each time the program says that it runs.
        // Nor may one come while bash still runs the trap of the signal before: it takes note of a signal, runs the trap, and then forgets both.
        const string Command = "sh -c 'trap c=1 CONT; echo runs; while sleep 0.1; do if [ \"$c\" ]; then c=; echo goes on; fi; done'";
        debian.Guest.Type("/bin/bash --norc --noediting" + Enter);
        debian.Guest.WaitFor("bash-5.2# ");
        debian.Guest.Type(Command + Enter);
        debian.Guest.WaitFor("\nruns\n");
        debian.Guest.Type(ControlZ);
        debian.Guest.WaitFor($"[1]+  Stopped                 {Command}");
        debian.Guest.WaitFor("bash-5.2# ");
        debian.Guest.Type("fg" + Enter);
        debian.Guest.WaitFor("\ngoes on\n");
        debian.Guest.Type(ControlZ);
        debian.Guest.WaitFor($"[1]+  Stopped                 {Command}");
        debian.Guest.WaitFor("bash-5.2# ");
        debian.Guest.Type("bg" + Enter);
        debian.Guest.WaitFor($"[1]+ {Command} &");
        debian.Guest.WaitFor("goes on\n");
        debian.Guest.Type("kill %1; wait %1; echo code $?; exit 5" + Enter);
        debian.Guest.WaitFor("code 143");
        debian.Guest.WaitForPrompt();
        Assert.Equal("5\n", debian.Guest.Run("echo $RC"));
    }

    /// <summary>Says where two texts part, which is what one wants to know of long ones.</summary>
    private static void AssertSame(string expected, string actual)
    {
        if (expected == actual)
        {
            return;
        }

        string[] wanted = expected.Split('\n');
        string[] found = actual.Split('\n');
        int line = 0;
        while (line < wanted.Length && line < found.Length && wanted[line] == found[line])
        {
            line++;
        }

        string context = string.Join('\n', found.Skip(int.Max(line - 3, 0)).Take(12));
        Assert.Fail($"line {line + 1} is to be '{wanted.ElementAtOrDefault(line)}' and is '{found.ElementAtOrDefault(line)}'; around it:\n{context}");
    }
}
