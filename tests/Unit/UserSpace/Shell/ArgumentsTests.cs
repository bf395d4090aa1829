using FsCheck;
using FsCheck.Fluent;
using ViperOS.Shell;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;
using ViperOS.Templates;
using ViperOS.Tests.UserSpace.Shell.Doubles;

namespace ViperOS.Tests.UserSpace.Shell;

public sealed class ArgumentsTests
{
    [Fact]
    public void Values_go_by_place_and_by_name()
    {
        Arguments arguments = Bind("FROM/A,TO/A,QUIET/S", "TO=b a quiet");
        Assert.Equal("a", arguments.Text("from"));
        Assert.Equal("b", arguments.Text("TO"));
        Assert.True(arguments.Has("QUIET"));
    }

    [Fact]
    public void What_multiple_takes_too_much_goes_to_required_items_behind_it()
    {
        Arguments arguments = Bind("FROM/A/M,TO/A,ALL/S", "a b c d ALL");
        Assert.Equal(["a", "b", "c"], arguments.Multiple);
        Assert.Equal("d", arguments.Text("TO"));
    }

    [Fact]
    public void A_quoted_word_is_never_a_keyword()
    {
        Arguments arguments = Bind("NAME/A,ALL/S", "\"ALL\"");
        Assert.Equal("ALL", arguments.Text("NAME"));
        Assert.False(arguments.Has("ALL"));
    }

    [Fact]
    public void A_name_with_nothing_behind_it_is_a_value()
    {
        Assert.Equal(["file"], Bind("FILE/A/M,ALL/S", "file").Multiple);
    }

    [Fact]
    public void Rest_of_line_is_all_words_that_are_left()
    {
        Assert.Equal("List a b all", Bind("COMMAND/A/F", "List  \"a b\" all").Text("COMMAND"));
        Assert.Equal("x y", Bind("NAME,VALUE/F", "name VALUE x  y").Text("VALUE"));
    }

    [Fact]
    public void Aliases_of_an_item_name_it_too()
    {
        Assert.True(Bind("Q=QUIET/S", "q").Has("QUIET"));
    }

    [Theory]
    [InlineData("FROM/A/M,TO/A", "a")]
    [InlineData("FROM/A/M,TO/A", "")]
    [InlineData("FROM/A", "")]
    [InlineData("FROM", "a b")]
    [InlineData("N/N", "x")]
    [InlineData("N/N", "99999999999999999999")]
    [InlineData("NAME/K", "NAME")]
    [InlineData("NAME/K", "a")]
    [InlineData("FLAG/T", "FLAG maybe")]
    [InlineData("", "a")]
    public void What_does_not_fit_is_refused_with_a_reason(string template, string line)
    {
        Assert.False(TryBind(template, line, out _, out string error));
        Assert.NotEqual("", error);
    }

    [Fact]
    public void A_toggle_is_on_or_off()
    {
        Assert.True(Bind("FLAG/T", "FLAG yes").Has("FLAG"));
        Assert.False(Bind("FLAG/T", "FLAG=off").Has("FLAG"));
    }

    [Theory]
    [InlineData("A/X")]
    [InlineData("/S")]
    [InlineData("A/M,B/M")]
    [InlineData("A/")]
    public void A_broken_template_is_refused(string text)
    {
        Assert.False(Template.TryParse(text, out _, out string error));
        Assert.NotEqual("", error);
    }

    [Fact]
    public void Any_values_given_by_name_in_any_order_arrive()
    {
        Prop.ForAll<string[], bool>((values, isReversed) =>
        {
            string[] texts = [.. values.Take(5).Select(v => new string([.. (v ?? "").Where(c => c >= ' ')]))];
            string template = string.Join(",", texts.Select((_, i) => $"ITEM{i}/K"));
            IEnumerable<string> words = texts.Select((v, i) => $"ITEM{i} {Quoting.Quote(v)}");
            Arguments arguments = Bind(template, string.Join(" ", isReversed ? words.Reverse() : words));
            return texts.Select((v, i) => arguments.Text($"item{i}") == v).All(same => same);
        }).QuickCheckThrowOnFailure();
    }

    private static Arguments Bind(string template, string line)
    {
        Assert.True(TryBind(template, line, out Arguments arguments, out string error), error);
        return arguments;
    }

    private static bool TryBind(string template, string line, out Arguments arguments, out string error)
    {
        Assert.True(Template.TryParse(template, out Template? parsed, out error), error);
        Interpreter shell = new(new HostSystem(), new NoCommands(), new Interruption());
        List<Word> words = FieldWords.From(shell.ExpandLine(line), out string text);
        return Arguments.TryBind(parsed!, words, text, out arguments, out error);
    }
}
