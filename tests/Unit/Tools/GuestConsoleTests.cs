using System.Text;
using System.Text.RegularExpressions;
using ViperOS.Tools.Emulation;

namespace ViperOS.Tests.Tools;

/// <summary>Waiting for prompts and text, with a script in the guest's place.</summary>
public sealed class GuestConsoleTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    [Fact]
    public void The_output_of_a_line_is_what_stands_before_the_next_prompt()
    {
        using FakeEmulator emulator = new(
            """
            printf 'ViperOS\r\n1.SYS:> \033[J'
            read line
            printf '%s\r\nfirst\r\nRAM:> not a prompt\r\n\033[32m1.RAM:T>\033[0m \033[J\r\033[10C' "$line"
            exec sleep 600
            """);
        using GuestConsole console = new(GuestProcess.Start(emulator.Path, []));
        Assert.Equal("ViperOS\n", console.WaitForPrompt(s_limit));
        console.Type("List\n");
        Assert.Equal("List\nfirst\nRAM:> not a prompt\n", console.WaitForPrompt(s_limit));
    }

    [Fact]
    public void A_line_drawn_anew_is_not_the_next_prompt()
    {
        using FakeEmulator emulator = new(
            """
            printf 'SYS:> \033[J'
            read line
            printf 'Ec\r\033[KSYS:> \033[J'
            sleep 0.5
            printf 'Echo\r\ndone\r\nSYS:> \033[J'
            exec sleep 600
            """);
        using GuestConsole console = new(GuestProcess.Start(emulator.Path, []));
        console.WaitForPrompt(s_limit);
        console.Type("Echo\n");
        Assert.Equal("EcSYS:> Echo\ndone\n", console.WaitForNextPrompt(s_limit));
    }

    [Fact]
    public void Output_that_looks_like_a_prompt_where_it_is_cut_is_none()
    {
        using FakeEmulator emulator = new(
            """
            printf 'SYS:> \033[J'
            read line
            printf 'Type\r\n0000b470: 41 3e 20 A> '
            sleep 0.5
            printf 'rest\r\nSYS:> \033[J'
            exec sleep 600
            """);
        using GuestConsole console = new(GuestProcess.Start(emulator.Path, []));
        console.WaitForPrompt(s_limit);
        console.Type("Type\n");
        Assert.Equal("Type\n0000b470: 41 3e 20 A> rest\n", console.WaitForNextPrompt(s_limit));
    }

    [Fact]
    public void A_guest_that_ends_is_reported_with_its_screen()
    {
        using FakeEmulator emulator = new("printf 'last words'");
        using GuestConsole console = new(GuestProcess.Start(emulator.Path, []));
        EmulatorException e = Assert.Throws<EmulatorException>(() => console.WaitForPrompt(s_limit));
        Assert.Contains("last words", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Waiting_ends_in_time()
    {
        using FakeEmulator emulator = new("exec sleep 600");
        using GuestConsole console = new(GuestProcess.Start(emulator.Path, []));
        Assert.Throws<EmulatorException>(() => console.WaitFor(new Regex("never"), TimeSpan.FromMilliseconds(300)));
    }

    [Fact]
    public void Escape_sequences_are_dropped_however_they_are_cut()
    {
        EscapeSequenceFilter filter = new();
        StringBuilder result = new();
        foreach (char c in "a\x1b[1;32mb\x1b[Kc\r\nd\x1b" + "7e")
        {
            filter.Append([c], result);
        }

        Assert.Equal("abc\nde", result.ToString());
    }
}
