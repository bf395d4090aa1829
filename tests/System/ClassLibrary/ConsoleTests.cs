using System.Text.RegularExpressions;
using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.ClassLibrary;

/// <summary>The console on a terminal: keys, lines, colours, the cursor, Ctrl-C; and without one. A program says what it gets.</summary>
public sealed partial class ConsoleTests(ConsoleGuest shared) : IClassFixture<ConsoleGuest>
{
    private const string Enter = "\r";
    private const string ControlC = "\x03";
    private const string ControlD = "\x04";
    private const string Backspace = "\x7f";

    /// <summary>What a terminal of the kind of xterm sends, and what .NET makes of it.</summary>
    private static readonly (string Typed, string Told)[] s_keys =
    [
        ("a", "A 61 None"),
        ("A", "A 41 Shift"),
        ("5", "D5 35 None"),
        (" ", "Spacebar 20 None"),
        ("*", "Multiply 2A None"),
        ("é", "None E9 None"),
        ("€", "None 20AC None"),
        ("\x01", "A 01 Control"),
        ("\x02", "B 02 Control"),
        ("\t", "Tab 09 None"),
        ("\e[Z", "Tab 00 Shift"),
        (Enter, "Enter 0D None"),
        (Backspace, "Backspace 7F None"),
        ("\e[A", "UpArrow 00 None"),
        ("\e[B", "DownArrow 00 None"),
        ("\e[C", "RightArrow 00 None"),
        ("\e[D", "LeftArrow 00 None"),
        ("\eOA", "UpArrow 00 None"),
        ("\e[1;5C", "RightArrow 00 Control"),
        ("\e[1;2D", "LeftArrow 00 Shift"),
        ("\e[1;3A", "UpArrow 00 Alt"),
        ("\eOP", "F1 00 None"),
        ("\eOS", "F4 00 None"),
        ("\e[15~", "F5 00 None"),
        ("\e[24~", "F12 00 None"),
        ("\e[15;5~", "F5 00 Control"),
        ("\e[2~", "Insert 00 None"),
        ("\e[3~", "Delete 00 None"),
        ("\e[H", "Home 00 None"),
        ("\e[F", "End 00 None"),
        ("\e[5~", "PageUp 00 None"),
        ("\e[6~", "PageDown 00 None"),
        ("\ex", "X 78 Alt"),
        ("\e", "Escape 1B None"),
    ];

    private Guest Guest => shared.Guest;

    [Fact]
    public void Keys_arrive_one_by_one_with_their_names_and_modifiers()
    {
        Start("consoleprobe keys");
        foreach ((string typed, string told) in s_keys)
        {
            Guest.Type(typed);
            Assert.Equal($"<{told}>", Guest.WaitFor(KeyPattern()).Value);
        }

        Guest.Type("q");
        Guest.WaitForPrompt();
    }

    [Fact]
    public void Intercepted_keys_are_not_echoed_and_lines_are_again()
    {
        Start("consoleprobe hidden");
        Guest.Type("s");
        Guest.WaitFor("*");
        Guest.Type("ecret" + Enter);
        Assert.Equal("*****", Guest.WaitFor(StarsPattern()).Groups["stars"].Value);
        Guest.WaitFor("<secret>\n");
        Guest.Type("shown" + Enter);
        Guest.WaitFor("<shown>\n");
        Guest.WaitForPrompt();
    }

    [Fact]
    public void Lines_are_edited_by_the_terminal_until_Control_D()
    {
        Start("consoleprobe lines");
        Guest.Type("one" + Enter + "twx" + Backspace + "o words" + Enter + Enter + ControlD);
        Guest.WaitFor("<one>\n");
        Guest.WaitFor("<two words>\n");
        Guest.WaitFor("<>\n");
        Guest.WaitFor("<end>\n");
        Guest.WaitForPrompt();
    }

    [Fact]
    public void A_key_is_available_once_it_is_typed()
    {
        Guest.Type("consoleprobe available" + Enter);
        Guest.WaitFor("ready False\n");
        Guest.Type("k");
        Guest.WaitFor("<K 6B None>\nFalse\n");
        Guest.WaitForPrompt();
    }

    [Fact]
    public void The_size_is_that_of_the_terminal() =>
        Assert.Matches(@"\A\d+x\d+ buffer \d+x\d+\n\z", Guest.Run("consoleprobe size"));

    [Fact]
    public void Colours_are_control_sequences_on_a_terminal_and_nothing_elsewhere()
    {
        int before = Guest.Transcript.Length;
        Assert.Equal("redon blueplain\nend\n", Guest.Run("consoleprobe colours"));
        string transcript = Guest.Transcript[before..];
        Assert.Contains("\e[91mred\e[44mon blue\e[39;49mplain\r\nend\r\n", transcript, StringComparison.Ordinal);
        Guest.Run("consoleprobe colours >RAM:colours");
        before = Guest.Transcript.Length;
        Assert.Equal("redon blueplain\nend\n", Guest.Run("Type RAM:colours"));
        Assert.Contains("redon blueplain\r\nend\r\n", Guest.Transcript[before..], StringComparison.Ordinal);
    }

    [Fact]
    public void Redirection_is_told()
    {
        Assert.Equal("in False out False error False\n", Guest.Run("consoleprobe redirected"));
        Guest.Run("Echo line >RAM:line");
        Guest.Run("consoleprobe redirected <RAM:line >RAM:told");
        Assert.Equal("in True out True error False\n", Guest.Run("Type RAM:told"));
        Assert.Equal(
            "Cannot read keys when either application does not have a console or when console input has been redirected. Try Console.Read.\nline\n",
            Guest.Run("consoleprobe readkeyredirected <RAM:line"));
    }

    [Fact]
    public void Control_C_asks_the_handlers_first()
    {
        Start("consoleprobe cancel");
        Guest.Type("x");
        Guest.WaitFor("<X 78 None>\n");
        Guest.Type(ControlC);
        Guest.WaitFor("<ControlC>\n");
        Guest.Type("y");
        Guest.WaitFor("<Y 79 None>\n");
        Guest.Type(ControlC);
        Guest.WaitFor("<ControlC>\n");
        Guest.WaitForPrompt();
        Assert.Equal("alive\n", Guest.Run("Echo alive"));
    }

    [Fact]
    public void Control_C_is_a_key_for_who_wants_it()
    {
        Start("consoleprobe controlc");
        Guest.Type(ControlC);
        Guest.WaitFor("<C 03 Control>\n");
        Guest.WaitForPrompt();
    }

    private void Start(string command)
    {
        Guest.Type(command + Enter);
        Guest.WaitFor("ready\n");
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex KeyPattern();

    [GeneratedRegex(@"(?<stars>\*+)(?=<)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex StarsPattern();
}
