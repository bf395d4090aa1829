using ViperOS.RegularExpressions;

namespace ViperOS.Tests.UserSpace.RegularExpressions;

/// <summary>What the expressions of POSIX match, and how long that takes.</summary>
public sealed class PosixExpressionTests
{
    [Theory]
    [InlineData("a*b", "xaaby", 1, 4)]
    [InlineData("ab\\|abc", "abcd", 0, 3)]
    [InlineData("^b", "ab", -1, 0)]
    [InlineData("b$", "abb", 2, 3)]
    [InlineData("[^a-c]\\{2\\}", "abxyz", 2, 4)]
    [InlineData("[]x]*", "]x]a", 0, 3)]
    [InlineData("[[:digit:]]\\+", "ab123", 2, 5)]
    [InlineData("\\(a.\\)\\1", "abacac", 2, 6)]
    [InlineData("*a", "b*a", 1, 3)]
    [InlineData("a\\{2,3\\}", "aaaa", 0, 3)]
    [InlineData("", "abc", 0, 0)]
    public void A_basic_expression_matches_leftmost_and_longest(string pattern, string text, int start, int end)
    {
        Check(PatternSyntax.Basic, pattern, text, start, end);
    }

    [Theory]
    [InlineData("(a|ab)(c|bcd)", "abcd", 0, 4)]
    [InlineData("x?y+", "xyyz", 0, 3)]
    [InlineData("a{2}", "caaa", 1, 3)]
    [InlineData("(foo|bar)+$", "xfoobar", 1, 7)]
    [InlineData("^$", "", 0, 0)]
    [InlineData("\\<is\\>", "this is", 5, 7)]
    [InlineData("a\\.b", "axb", -1, 0)]
    public void An_extended_expression_matches_leftmost_and_longest(string pattern, string text, int start, int end)
    {
        Check(PatternSyntax.Extended, pattern, text, start, end);
    }

    [Theory]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("*a")]
    [InlineData("a{3,2}")]
    [InlineData("[[:nothing:]]")]
    [InlineData("\\1")]
    [InlineData("a\\")]
    public void What_is_no_expression_is_refused(string pattern)
    {
        Assert.Throws<PatternException>(() => new PosixExpression(pattern, PatternSyntax.Extended));
    }

    [Fact]
    public void Groups_say_where_they_matched()
    {
        int[] groups = new int[6];
        Assert.True(new PosixExpression("([a-z]+)=([0-9]*)", PatternSyntax.Extended).TryMatch("; key=42;", 0, groups));
        Assert.Equal([2, 8, 2, 5, 6, 8], groups);
    }

    [Fact]
    public void Many_ways_to_match_take_no_longer_than_one()
    {
        string text = new('a', 5000);
        Assert.False(new PosixExpression("(a|a)*(a|a)*(a*)*b", PatternSyntax.Extended).IsMatch(text));
    }

    private static void Check(PatternSyntax syntax, string pattern, string text, int start, int end)
    {
        int[] groups = new int[2];
        bool isMatch = new PosixExpression(pattern, syntax).TryMatch(text, 0, groups);
        Assert.Equal(start >= 0, isMatch);
        if (isMatch)
        {
            Assert.Equal([start, end], groups);
        }
    }
}
