namespace ViperOS.Tests.UserSpace.Shell;

/// <summary>Errors, and what other shells do not have.</summary>
public sealed class InterpreterTests
{
    [Theory]
    [InlineData("if true; then echo")]
    [InlineData("echo 'open")]
    [InlineData("echo \"open")]
    [InlineData("echo $(open")]
    [InlineData("echo ${open")]
    [InlineData("echo $((1+")]
    [InlineData("a && ")]
    [InlineData("| b")]
    [InlineData("( a")]
    [InlineData("a )")]
    [InlineData("for 1 in a; do :; done")]
    [InlineData("case x in a) :;")]
    [InlineData("done")]
    [InlineData("f() echo")]
    [InlineData("echo ${x!y}")]
    [InlineData("<")]
    [InlineData("a ;; b")]
    public void What_is_no_command_ends_with_a_message(string script)
    {
        ShellRun run = ShellRun.Of(script);
        Assert.Equal(2, run.Code);
        Assert.NotEqual("", run.Error);
    }

    [Theory]
    [InlineData("echo $((1/0))")]
    [InlineData("echo $((1+))")]
    [InlineData("echo $((08))")]
    [InlineData("x=x; echo $((x))")]
    [InlineData("readonly a=1; a=2; echo on")]
    [InlineData("set -u; echo $nothing; echo on")]
    [InlineData("echo ${nothing?message}; echo on")]
    [InlineData("f() { f; }; f")]
    public void What_cannot_be_expanded_ends_a_script(string script)
    {
        ShellRun run = ShellRun.Of(script);
        Assert.Equal("", run.Output);
        Assert.Equal(2, run.Code);
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public void A_command_that_is_not_there_returns_127_and_one_that_is_no_program_126()
    {
        Assert.Equal("127\n126\n", ShellRun.Of("no-such-command; echo $?; /etc; echo $?").Output);
    }

    [Fact]
    public void A_line_that_begins_with_a_semicolon_is_a_comment_and_a_number_sign_with_question_mark_a_word()
    {
        Assert.Equal("#?.txt\n", ShellRun.Of("; a comment\n  ; another\necho #?.txt # the end").Output);
    }

    [Fact]
    public void A_long_line_and_deep_nesting_do_no_harm()
    {
        string words = string.Join(' ', Enumerable.Range(0, 20_000));
        Assert.Equal(words + "\n", ShellRun.Of("echo " + words).Output);
        Assert.Equal(2, ShellRun.Of(new string('(', 5000)).Code);
        Assert.Equal(2, ShellRun.Of(string.Concat(Enumerable.Repeat("$(", 5000))).Code);
        Assert.Equal(2, ShellRun.Of("echo $((" + new string('(', 5000)).Code);
    }

    [Fact]
    public void Much_output_of_programs_and_commands_passes_a_substitution()
    {
        Assert.Equal("1000001\n", ShellRun.Of("x=$(echo a; head -c 1000000 /dev/zero | tr '\\0' x); printf %s \"$x\" | tr -d '\\n' | wc -c").Output);
    }

    [Fact]
    public void A_here_document_that_is_longer_than_a_pipe_arrives()
    {
        string text = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"{i}\n"));
        Assert.Equal(text, ShellRun.Of($"cat <<'E'\n{text}E\n").Output);
    }

    [Fact]
    public void Nobody_reading_ends_a_writer()
    {
        Assert.Equal("y\n", ShellRun.Of("while echo y; do :; done | head -n 1").Output);
    }

    [Fact]
    public void Jobs_are_waited_for_and_killed()
    {
        Assert.Equal("3\n143\n127\n", ShellRun.Of("(exit 3) & wait $!; echo $?; sleep 100 & kill $!; wait $!; echo $?; wait 4711; echo $?").Output);
    }
}
