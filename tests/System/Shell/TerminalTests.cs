using System.Globalization;
using System.Text;
using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Shell;

/// <summary>What consoled makes of keys and of output.</summary>
public sealed class TerminalTests(SharedGuest shared) : IClassFixture<SharedGuest>
{
    private const string Enter = "\r";
    private const string ControlC = "\x03";
    private const string ControlD = "\x04";
    private const string ControlQ = "\x11";
    private const string ControlS = "\x13";
    private const string ControlW = "\x17";

    [Fact]
    public void Control_D_ends_what_a_command_reads_and_nothing_else()
    {
        // What is typed before the command runs would still be the line editor's.
        shared.Guest.Type("Echo ready ; Type >RAM:typed" + Enter);
        shared.Guest.WaitFor("\nready\n");
        shared.Guest.Type("first junk" + ControlW + "line" + Enter + "second" + Enter + ControlD);
        shared.Guest.WaitForPrompt();
        Assert.Equal("first line\nsecond\n", shared.Guest.Run("Type RAM:typed"));
    }

    [Fact]
    public void Control_C_ends_a_resident_command()
    {
        shared.Guest.Type("Echo ready ; Wait 1000" + Enter);
        shared.Guest.WaitFor("\nready\n");
        shared.Guest.Type(ControlC);
        shared.Guest.WaitForPrompt();
        Assert.Contains("Ctrl-C", shared.Guest.Run("Why"), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_S_holds_output_back_until_control_Q()
    {
        shared.Guest.Type("Wait 1; Echo late" + Enter);
        shared.Guest.WaitFor("late\n");
        shared.Guest.Type(ControlS + ControlQ);
        shared.Guest.WaitFor("late\n");
        shared.Guest.WaitForPrompt();
    }

    [Fact]
    public void A_long_paste_arrives_whole()
    {
        StringBuilder text = new();
        for (int i = 0; i < 2000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"line {i} of what is pasted\r");
        }

        shared.Guest.Type("Type >RAM:pasted" + Enter);
        shared.Guest.WaitFor("pasted\n");
        shared.Guest.Type(text + ControlD);
        shared.Guest.WaitForPrompt();
        Assert.Contains($" {text.Length} bytes", shared.Guest.Run("List RAM:pasted"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_typed_ahead_run_one_after_another()
    {
        shared.Guest.Type("Wait 1" + Enter + "Echo ahead" + Enter);
        shared.Guest.WaitFor("\nahead\n");
        shared.Guest.WaitForPrompt();
        Assert.Contains("alive\n", shared.Guest.Run("Echo alive"), StringComparison.Ordinal);
    }
}
