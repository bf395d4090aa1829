using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Shell;

/// <summary>Jobs on the terminal: what the keys stop, what goes on, and where typed text goes.</summary>
public sealed class JobControlTests(SharedGuest shared) : IClassFixture<SharedGuest>
{
    private const string Enter = "\r";
    private const string ControlC = "\x03";
    private const string ControlD = "\x04";
    private const string ControlZ = "\x1a";

    [Fact]
    public void Control_Z_stops_the_program_and_fg_lets_it_go_on()
    {
        Start("tee RAM:stopped");
        shared.Guest.Type("one" + Enter);
        shared.Guest.WaitFor("one\none\n");
        shared.Guest.Type(ControlZ);
        shared.Guest.WaitFor("stopped: tee RAM:stopped\n");
        shared.Guest.WaitForPrompt();
        Assert.Contains("Stopped", shared.Guest.Run("jobs"), StringComparison.Ordinal);
        shared.Guest.Type("fg" + Enter);
        shared.Guest.WaitFor("\ntee RAM:stopped\n");
        shared.Guest.Type("two" + Enter + ControlD);
        shared.Guest.WaitForPrompt();
        Assert.Equal("runs\none\ntwo\n", shared.Guest.Run("cat RAM:stopped"));
        Assert.Equal("", shared.Guest.Run("jobs"));
    }

    [Fact]
    public void A_pipeline_stops_as_a_whole_and_kill_ends_it()
    {
        Start("tee | tee RAM:piped");
        shared.Guest.Type(ControlZ);
        shared.Guest.WaitFor("stopped: tee | tee RAM:piped\n");
        shared.Guest.WaitForPrompt();
        Assert.Equal("", shared.Guest.Run("kill -9 %tee; wait"));
        Assert.Equal("", shared.Guest.Run("jobs"));
    }

    [Fact]
    public void Control_C_reaches_the_foreground_alone()
    {
        shared.Guest.Run("tail -f C:hello >RAM:followed &");
        Start("tee");
        shared.Guest.Type(ControlC);
        shared.Guest.WaitForPrompt();
        Assert.Contains("130", shared.Guest.Run("echo $?"), StringComparison.Ordinal);
        Assert.Contains("Running", shared.Guest.Run("jobs"), StringComparison.Ordinal);
        shared.Guest.Run("kill %tail; wait");
        Assert.Equal("", shared.Guest.Run("jobs"));
    }

    [Fact]
    public void Jobs_are_seen_in_pipelines_and_subshells()
    {
        shared.Guest.Run("tail -f C:hello >RAM:followed &");
        Assert.Contains("+ Running", shared.Guest.Run("jobs | grep tail"), StringComparison.Ordinal);
        Assert.Contains("+ Running", shared.Guest.Run("(jobs)"), StringComparison.Ordinal);
        Assert.Equal("1\n", shared.Guest.Run("echo $(jobs -p | wc -l)"));
        shared.Guest.Run("kill %tail; wait");
        Assert.Equal("", shared.Guest.Run("jobs | cat"));
    }

    [Fact]
    public void The_shell_warns_once_of_stopped_jobs()
    {
        Start("tee");
        shared.Guest.Type(ControlZ);
        shared.Guest.WaitForPrompt();
        Assert.Contains("stopped jobs", shared.Guest.Run("exit"), StringComparison.Ordinal);
        Assert.Equal("alive\n", shared.Guest.Run("echo alive"));
        Assert.Contains("stopped jobs", shared.Guest.Run("exit"), StringComparison.Ordinal);
        Assert.Equal("", shared.Guest.Run("disown %tee"));
    }

    [Fact]
    public void What_is_typed_together_with_the_command_is_for_the_command()
    {
        shared.Guest.Type("cat >RAM:ahead" + Enter + "first" + Enter + "second" + Enter + ControlD + "echo over" + Enter);
        shared.Guest.WaitFor("\nover\n");
        shared.Guest.WaitForPrompt();
        Assert.Equal("first\nsecond\n", shared.Guest.Run("cat RAM:ahead"));
    }

    [Fact]
    public void Control_C_that_is_typed_together_with_the_command_ends_it()
    {
        shared.Guest.Type("Wait 1000" + Enter + ControlC + "echo over" + Enter);
        shared.Guest.WaitFor("\nover\n");
        shared.Guest.WaitForPrompt();
    }

    [Theory]
    [InlineData("cat")]
    [InlineData("{ cat; }")]
    [InlineData("(cat; true)")]
    [InlineData("cat | cat")]
    [InlineData("if tee; then :; fi")]
    [InlineData("while read line; do echo $line; done")]
    public void Control_Z_stops_what_the_shell_does_itself(string line)
    {
        Start(line);
        shared.Guest.Type(ControlZ);
        shared.Guest.WaitFor($"stopped: {line}\n");
        shared.Guest.WaitForPrompt();
        Assert.Contains("Stopped", shared.Guest.Run("jobs"), StringComparison.Ordinal);
        shared.Guest.Type("fg" + Enter);
        shared.Guest.WaitFor($"\n{line}\n");
        shared.Guest.Type("more" + Enter);
        shared.Guest.WaitFor("more\nmore\n");
        shared.Guest.Type(ControlC);
        shared.Guest.WaitForPrompt();
        Assert.Contains("130", shared.Guest.Run("echo $?"), StringComparison.Ordinal);
        Assert.Equal("", shared.Guest.Run("jobs"));
    }

    [Fact]
    public void A_loop_that_was_stopped_goes_on_in_the_background()
    {
        shared.Guest.Run("n=0; mkdir RAM:loop");
        shared.Guest.Type("echo runs; while true; do n=$((n+1)); echo $n >RAM:loop/n; test -e RAM:loop/end && break; sleep 0.01; done" + Enter);
        shared.Guest.WaitFor("done\nruns\n");
        shared.Guest.Type(ControlZ);
        shared.Guest.WaitFor("stopped: echo runs; while");
        shared.Guest.WaitForPrompt();
        shared.Guest.Run("bg; echo >RAM:loop/end; wait");
        Assert.Equal("", shared.Guest.Run("jobs"));
    }

    [Fact]
    public void A_job_in_the_background_that_reads_the_terminal_stops()
    {
        shared.Guest.Run("cat &");
        while (!shared.Guest.Run("jobs").Contains("Stopped", StringComparison.Ordinal))
        {
        }

        Assert.Equal("", shared.Guest.Run("kill -9 %cat; wait"));
    }

    [Fact]
    public void A_signal_with_a_trap_ends_wait()
    {
        shared.Guest.Run("trap 'echo got' USR1");
        string shown = shared.Guest.Run("(sleep 0.05; kill -USR1 $$; sleep 100) & wait $!; echo $?; kill -9 $!");
        Assert.Contains("got\n138\n", shown, StringComparison.Ordinal);
        shared.Guest.Run("wait; trap - USR1");
    }

    [Fact]
    public void A_shell_in_the_shell_edits_lines_and_controls_jobs()
    {
        shared.Guest.Type("PS1='inner> ' shell" + Enter);
        shared.Guest.WaitFor("\ninner> ");
        shared.Guest.Type("echo oy\x7fne; cat" + Enter);
        shared.Guest.WaitFor("one; cat\none\n");
        shared.Guest.Type(ControlZ);
        shared.Guest.WaitFor("stopped: echo one; cat\ninner> ");
        shared.Guest.Type("fg" + Enter);
        shared.Guest.WaitFor("\necho one; cat\n");
        shared.Guest.Type(ControlC);
        shared.Guest.WaitFor("inner> ");
        shared.Guest.Type("exit" + Enter);
        shared.Guest.WaitForPrompt();
        Assert.Equal("alive\n", shared.Guest.Run("echo alive"));
    }

    /// <summary>Of a command that prints what it reads.</summary>
    private void Start(string command)
    {
        shared.Guest.Type(command + Enter);
        shared.Guest.WaitFor(command + "\n");

        // Only a program that runs can be stopped.
        shared.Guest.Type("runs" + Enter);
        shared.Guest.WaitFor("runs\nruns\n");
    }
}
