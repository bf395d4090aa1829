using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.LineEditing;

namespace ViperOS.Tests.UserSpace.LineEditing;

public sealed class LineEditorTests
{
    private const string Left = "\e[D";
    private const string Up = "\e[A";
    private const string Down = "\e[B";
    private const string Prompt = "> ";

    private readonly History _history = new(10);

    [Theory]
    [InlineData("helo" + Left + "l", "hello")]
    [InlineData("hello\e[H\e[3~", "ello")]
    [InlineData("hello\x01>\x05<", ">hello<")]
    [InlineData("one two\x17", "one ")]
    [InlineData("one two\x15", "")]
    [InlineData("one\x01\x0b", "")]
    [InlineData("one two" + "\eb" + "X", "one Xtwo")]
    [InlineData("one two\x01\ed", " two")]
    [InlineData("äö😀" + Left + "x", "äöx😀")]
    [InlineData("😀\x7f", "")]
    [InlineData("a\e[99~b\eOx", "ab")]
    [InlineData("one two\e[1;5D+", "one +two")]
    public void Keys_edit_the_line(string keys, string expected)
    {
        LineEditor editor = new(_history, null);
        editor.Begin(Prompt, Prompt.Length, 80);
        Type(editor, keys);
        Assert.Equal(expected, new string(editor.Text));
    }

    [Fact]
    public void Enter_ends_the_line_and_control_C_gives_it_up()
    {
        LineEditor editor = new(_history, null);
        editor.Begin(Prompt, Prompt.Length, 80);
        Assert.Equal(EditorResult.Accepted, Type(editor, "x\r"));
        editor.Begin(Prompt, Prompt.Length, 80);
        Assert.Equal(EditorResult.Accepted, Type(editor, "x\e\r"));
        editor.Begin(Prompt, Prompt.Length, 80);
        Assert.Equal(EditorResult.Cancelled, Type(editor, "x\x03"));
        editor.Begin(Prompt, Prompt.Length, 80);
        Assert.Equal(EditorResult.EndOfInput, Type(editor, "\x04"));
    }

    [Fact]
    public void History_goes_back_and_forth_and_keeps_what_was_begun()
    {
        _history.Add("first");
        _history.Add("second");
        LineEditor editor = new(_history, null);
        editor.Begin(Prompt, Prompt.Length, 80);
        Type(editor, "begun" + Up + Up);
        Assert.Equal("first", new string(editor.Text));
        Type(editor, Up + Down + Down);
        Assert.Equal("begun", new string(editor.Text));
    }

    [Fact]
    public void Control_R_searches_the_history()
    {
        _history.Add("Copy RAM:a RAM:b");
        _history.Add("List SYS:");
        _history.Add("Copy SYS:x RAM:");
        LineEditor editor = new(_history, null);
        editor.Begin(Prompt, Prompt.Length, 80);
        Type(editor, "\x12" + "Copy");
        Assert.Equal("Copy SYS:x RAM:", new string(editor.Text));
        Type(editor, "\x12");
        Assert.Equal("Copy RAM:a RAM:b", new string(editor.Text));
        Type(editor, "\e[F!");
        Assert.Equal("Copy RAM:a RAM:b!", new string(editor.Text));
    }

    [Fact]
    public void History_is_bounded_and_drops_repeated_lines()
    {
        for (int i = 0; i < 15; i++)
        {
            _history.Add($"line {i}");
            _history.Add($"line {i}");
        }

        Assert.Equal(10, _history.Count);
        Assert.Equal("line 5", _history[0]);
        Assert.Equal("line 14", _history[9]);
        Assert.Equal(15, _history.Total);
    }

    [Fact]
    public void Tab_completes_what_is_common_then_lists()
    {
        LineEditor editor = new(_history, new WordCompleter("Copy ", "Cpus ", "Cd "));
        VirtualScreen screen = new(20, 10);
        editor.Begin(Prompt, Prompt.Length, 20);
        Type(editor, "co\t");
        Assert.Equal("Copy ", new string(editor.Text));
        Type(editor, "\x15" + "c\t");
        Assert.Equal("c", new string(editor.Text));
        screen.Write(editor.Screen.Bytes);
        Assert.Contains("Cpus", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_screen_always_shows_prompt_and_line_with_the_cursor_in_its_place()
    {
        string[] keys =
        [
            "a", "b", "ä", "😀", " ", "word", Left, Left, "\e[C", "\e[H", "\e[F", "\x7f", "\e[3~", "\x17", "\x0b", "\x15", Up,
            Down, "\eb",
            "\ef", "0123456789",
        ];
        _history.Add("an older line that is rather long");
        Gen<(int Width, IList<string> Keys)> cases =
            from width in Gen.Choose(4, 25)
            from sequence in Gen.Elements(keys).ListOf(40)
            select (width, (IList<string>)[.. sequence]);
        Prop.ForAll(cases.ToArbitrary(), test =>
        {
            LineEditor editor = new(_history, null);
            VirtualScreen screen = new(test.Width, 400);
            editor.Begin(Prompt, Prompt.Length, test.Width);
            foreach (string key in test.Keys)
            {
                Type(editor, key);
                screen.Write(editor.Screen.Bytes);
                editor.Screen.Clear();
            }

            string expected = (Prompt + new string(editor.Text)).TrimEnd();
            return screen.Text == expected;
        }).QuickCheckThrowOnFailure();
    }

    private static EditorResult Type(LineEditor editor, string keys)
    {
        EditorResult result = EditorResult.Editing;
        foreach (byte value in Encoding.UTF8.GetBytes(keys))
        {
            result = editor.Take(value);
        }

        return result;
    }

    private sealed class WordCompleter(params string[] words) : Completer
    {
        public override void Complete(string line, int position, CompletionSet set)
        {
            set.Start = 0;
            foreach (string word in words)
            {
                if (word.StartsWith(line[..position], StringComparison.OrdinalIgnoreCase))
                {
                    set.Add(word, word);
                }
            }
        }
    }
}
