using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Shell;

namespace ViperOS.Tests.UserSpace.Shell;

public sealed class PatternTests
{
    [Theory]
    [InlineData("#?", "")]
    [InlineData("#?.txt", "read.me.TXT")]
    [InlineData("*.c*", "main.cs")]
    [InlineData("a?c", "abc")]
    [InlineData("[a-c]x", "Bx")]
    [InlineData("[~a-c]x", "dx")]
    [InlineData("#?a#?b#?", "xxaxxbxx")]
    public void It_matches(string pattern, string name)
    {
        Assert.True(Pattern.Matches(pattern, name));
    }

    [Theory]
    [InlineData("?", "")]
    [InlineData("#?.txt", "readme.txt~")]
    [InlineData("[~a-c]x", "ax")]
    [InlineData("a", "ab")]
    [InlineData("", "a")]
    public void It_does_not_match(string pattern, string name)
    {
        Assert.False(Pattern.Matches(pattern, name));
    }

    [Fact]
    public void It_agrees_with_regular_expressions()
    {
        Gen<string> pattern = Gen.Elements("a", "b", "?", "*", "#?").ListOf(6).Select(parts => string.Concat(parts));
        Gen<string> name = Gen.Elements("a", "b").ListOf(8).Select(parts => string.Concat(parts));
        Prop.ForAll(pattern.ToArbitrary(), name.ToArbitrary(), (p, n) =>
        {
            string expression = "^" + p.Replace("#?", "*", StringComparison.Ordinal).Replace("*", ".*", StringComparison.Ordinal)
                .Replace("?", ".", StringComparison.Ordinal) + "$";
            return Pattern.Matches(p, n) == Regex.IsMatch(n, expression, RegexOptions.None, TimeSpan.FromSeconds(10));
        }).QuickCheckThrowOnFailure();
    }
}
