using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Shell;

/// <summary>The shell's language over the real system: programs, pipes, subshells, jobs, utilities. One guest for all.</summary>
public sealed class LanguageTests(SharedGuest shared) : IClassFixture<SharedGuest>
{
    private const string ControlC = "\x03";

    [Theory]
    [InlineData("hello x | cat", "Hello, x!\n")]
    [InlineData("x=$(hello); echo \"got $x\"", "got Hello, world!\n")]
    [InlineData("(cd RAM:; pwd); pwd", "RAM:\nSYS:\n")]
    [InlineData("echo a | (while read l; do hello $l; done) | cat", "Hello, a!\n")]
    [InlineData("{ hello; hello; } > RAM:o; cat RAM:o; rm RAM:o", "Hello, world!\nHello, world!\n")]
    [InlineData("(hello & wait $!; echo $?)", "Hello, world!\n0\n")]
    [InlineData("sleep 1000 & kill $!; wait $!; echo $?", "143\n")]
    [InlineData("no-such-command; echo $?", "127\n")]
    [InlineData("cat <<E; echo behind\nhere $((6*7))\nE", "here 42\nbehind\n")]
    [InlineData("seq 1000 | grep 99 | wc -l", "19\n")]
    [InlineData("seq 100000 | head -n 2", "1\n2\n")]
    [InlineData("while echo y; do :; done | head -n 2", "y\ny\n")]
    [InlineData("seq 30 | sort -r | sed -n '1s/^/first: /p'", "first: 9\n")]
    [InlineData("printf '%s\\n' a b | xargs -n 1 echo x", "x a\nx b\n")]
    [InlineData("env -i A=1 hello", "Hello, world!\n")]
    [InlineData("find C: -name hello -exec cmp {} C:hello ';' -print", "C:hello\n")]
    public void A_line_prints(string line, string expected)
    {
        Assert.Contains(expected, shared.Guest.Run(line.Replace('\n', '\r')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_is_a_command_and_gets_its_arguments()
    {
        shared.Guest.Run("printf '#!/C/shell\\necho \"$0: $# $2\"\\nexit 3\\n' > RAM:script");
        Assert.Contains("RAM:script: 2 b c\n", shared.Guest.Run("RAM:script a 'b c'"), StringComparison.Ordinal);
        Assert.Contains("3\n", shared.Guest.Run("echo $?"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_of_the_Amiga_stops_at_a_failure_and_one_of_POSIX_does_not()
    {
        shared.Guest.Run("printf 'Type RAM:absent\\necho on\\n' > RAM:failing");
        Assert.DoesNotContain("on\n", shared.Guest.Run("Execute RAM:failing"), StringComparison.Ordinal);
        Assert.Contains("on\n", shared.Guest.Run("shell RAM:failing"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_goes_on_in_the_next_line_until_it_is_complete()
    {
        shared.Guest.Type("for i in 1 2\r");
        shared.Guest.WaitFor("> ");
        shared.Guest.Type("do echo \"<$i>\"\r");
        shared.Guest.WaitFor("> ");
        Assert.Contains("<1>\n<2>\n", shared.Guest.Run("done"), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_C_gives_up_an_open_quote_and_an_endless_loop()
    {
        shared.Guest.Type("echo 'open\r");
        shared.Guest.WaitFor("> ");
        shared.Guest.Type(ControlC);
        shared.Guest.WaitForPrompt();
        shared.Guest.Type("echo ready; while :; do :; done\r");
        shared.Guest.WaitFor("\nready\n");
        shared.Guest.Type(ControlC);
        shared.Guest.WaitForPrompt();
        Assert.Contains("alive\n", shared.Guest.Run("echo alive"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pager_and_an_editor_take_the_screen_and_give_it_back()
    {
        shared.Guest.Type("seq 500 | less\r");
        shared.Guest.WaitFor("q quit");
        shared.Guest.Type("G");
        shared.Guest.WaitFor("500");
        shared.Guest.Type("q");
        shared.Guest.WaitForPrompt();
        shared.Guest.Type("edit RAM:edited\r");
        shared.Guest.WaitFor("^S save");
        shared.Guest.Type("first\rsecondx\x7f\x13");
        shared.Guest.WaitFor("saved, 2 lines");
        shared.Guest.Type("\x11");
        shared.Guest.WaitFor("SYS:> ");
        Assert.Contains("first\nsecond\n", shared.Guest.Run("cat RAM:edited"), StringComparison.Ordinal);
    }
}
