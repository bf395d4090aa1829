using FsCheck;
using FsCheck.Fluent;
using ViperOS.Shell;

namespace ViperOS.Tests.UserSpace.Shell;

public sealed class StatementParserTests
{
    [Fact]
    public void Words_are_separated_by_blanks_and_held_together_by_quotes()
    {
        Assert.Equal([["Copy", "my file", "TO=a b", "x"]], Parse("Copy \"my file\"  TO=\"a b\"\tx"));
    }

    [Fact]
    public void Escapes_work_in_quotes_only()
    {
        Assert.Equal([["Echo", "say \"hi\"*\n\e*x", "*n"]], Parse("Echo \"say *\"hi*\"***n*e*x\" *n"));
    }

    [Fact]
    public void Semicolons_separate_statements_and_begin_comments()
    {
        Assert.Equal([["a", "b"], ["c"]], Parse("a b; c ;"));
        Assert.Empty(Parse("; Copy everything"));
        Assert.Empty(Parse("  # Copy everything"));
        Assert.Equal([["a;b"]], Parse("\"a;b\""));
    }

    [Fact]
    public void Redirections_are_taken_out_of_the_words_and_of_the_line()
    {
        Statement statement = Single("List >RAM:out <in ALL >> \"RAM:the log\"");
        Assert.Equal(["List", "ALL"], statement.Words.Select(w => w.Text));
        Assert.Equal("RAM:the log", statement.Output);
        Assert.True(statement.Appends);
        Assert.Equal("in", statement.Input);
        Assert.Equal("List              ALL", statement.Line);
        Assert.Equal("ALL", statement.Line[statement.Words[1].Start..statement.Words[1].End]);
    }

    [Theory]
    [InlineData("Copy \"unclosed")]
    [InlineData("List >")]
    [InlineData(">")]
    [InlineData("<")]
    [InlineData(">file")]
    [InlineData("List > ; x")]
    [InlineData("\"*")]
    public void What_is_incomplete_is_refused_with_a_reason(string line)
    {
        StatementParser parser = new();
        parser.Begin(line);
        Assert.False(parser.TryNext(new Statement()));
        Assert.NotEqual("", parser.Error);
    }

    [Fact]
    public void Any_word_can_be_quoted()
    {
        Prop.ForAll<string[]>(words =>
        {
            string[] texts = [.. words.Select(w => w ?? "")];
            string line = "command " + string.Join(" ", texts.Select(Quoting.Quote));
            return Single(line).Words.Skip(1).Select(w => w.Text).SequenceEqual(texts);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_line_breaks_it()
    {
        Prop.ForAll<string>(line =>
        {
            StatementParser parser = new();
            Statement statement = new();
            parser.Begin(line ?? "");
            int count = 0;
            while (parser.TryNext(statement))
            {
                count++;
            }

            return count <= (line ?? "").Length;
        }).QuickCheckThrowOnFailure();
    }

    private static List<string[]> Parse(string line)
    {
        List<string[]> statements = [];
        StatementParser parser = new();
        Statement statement = new();
        parser.Begin(line);
        while (parser.TryNext(statement))
        {
            statements.Add([.. statement.Words.Select(w => w.Text)]);
        }

        Assert.Equal("", parser.Error);
        return statements;
    }

    private static Statement Single(string line)
    {
        StatementParser parser = new();
        Statement statement = new();
        parser.Begin(line);
        Assert.True(parser.TryNext(statement), parser.Error);
        return statement;
    }
}
