using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Shell;

/// <summary>The shell as a person at the terminal has it.</summary>
public sealed class ShellTests(SharedGuest shared) : IClassFixture<SharedGuest>
{
    private const string Tab = "\t";
    private const string Up = "\x1b[A";
    private const string Left = "\x1b[D";
    private const string ControlC = "\x03";

    [Fact]
    public void A_line_is_edited_where_the_cursor_is()
    {
        shared.Guest.Type("Echo helo" + Left);
        Assert.Contains("hello\n", shared.Guest.Run("l"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_previous_line_comes_back()
    {
        shared.Guest.Run("Echo remembered");
        Assert.Contains("remembered\n", shared.Guest.Run(Up), StringComparison.Ordinal);
    }

    [Fact]
    public void Tab_completes_commands_and_files()
    {
        shared.Guest.Run("Echo completed >RAM:a-rather-long-name");
        Assert.Contains("completed\n", shared.Guest.Run("Typ" + Tab + "RAM:a-ra" + Tab), StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_do_not_care_about_case_and_have_posix_names()
    {
        shared.Guest.Run("mAkEdIr RAM:case");
        shared.Guest.Run("Echo text >RAM:case/file");
        Assert.Contains("text\n", shared.Guest.Run("cat RAM:case/file"), StringComparison.Ordinal);
        Assert.Contains("file", shared.Guest.Run("ls RAM:case"), StringComparison.Ordinal);
        shared.Guest.Run("rm -r RAM:case");
        Assert.DoesNotContain("case", shared.Guest.Run("List RAM:"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_is_timed_gets_the_words_that_it_would_get()
    {
        shared.Guest.Run("Echo text >RAM:timed.text");
        Assert.Contains("RAM:timed.text\n", shared.Guest.Run("time echo RAM:timed.*"), StringComparison.Ordinal);
        shared.Guest.Run("rm RAM:timed.text");
    }

    [Fact]
    public void The_current_directory_shows_in_the_prompt()
    {
        shared.Guest.Run("MakeDir RAM:here");
        shared.Guest.Run("Cd RAM:here");
        Assert.Contains("RAM:here", shared.Guest.Run("pwd"), StringComparison.Ordinal);
        shared.Guest.Run("Cd SYS:");
    }

    [Fact]
    public void Nonsense_gets_an_answer_and_loses_nothing()
    {
        foreach (string line in new[]
        {
            "no-such-command at all", "Copy", "Copy \"unclosed\n\"", "Type RAM:absent", "Cd RAM:absent", ">", "Delete", "Assign X: NOWHERE:",
            "\x01\x02\x7f\x1b[99~", new string('x', 3000),
        })
        {
            shared.Guest.Run(line);
        }

        Assert.Contains("still here\n", shared.Guest.Run("Echo still here"), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_explains_the_last_failure()
    {
        shared.Guest.Run("Type RAM:absent");
        Assert.Contains("absent", shared.Guest.Run("Why"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Control_C_ends_the_program_in_the_foreground()
    {
        shared.Guest.Type("usertests scaling 2000000\r");
        shared.Guest.WaitFor("scaling 2000000");
        shared.Guest.Type(ControlC);
        shared.Guest.WaitForPrompt();
        Assert.Contains("alive\n", shared.Guest.Run("Echo alive"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_mark_shows_the_template()
    {
        shared.Guest.Type("MakeDir ?\r");
        shared.Guest.WaitFor("NAME");
        shared.Guest.Run("RAM:asked");
        Assert.Contains("asked", shared.Guest.Run("List RAM:"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_has_help()
    {
        string help = shared.Guest.Run("Help");
        foreach (string command in new[]
        {
            "Assign", "Avail", "Caps", "Cd", "Cls", "Copy", "Cpus", "Date", "Delete", "Dir", "Dmesg", "Echo", "EndShell", "Help", "History",
            "Kill", "List", "MakeDir", "Path", "Reboot", "Rename", "Run", "Set", "Shutdown", "Status", "Time", "Type", "Uptime", "Version", "Why",
        })
        {
            Assert.Contains(command, help, StringComparison.Ordinal);
        }
    }
}
