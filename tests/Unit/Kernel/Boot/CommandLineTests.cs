using System.Text;
using ViperOS.Kernel.Boot;

namespace ViperOS.Tests.Kernel.Boot;

/// <summary>Words of the kernel's command line.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("quiet", "quiet", "")]
    [InlineData("a quiet b", "quiet", "")]
    [InlineData("panic=off", "panic", "off")]
    [InlineData("  x=1   panic=off  ", "panic", "off")]
    [InlineData("panic=a=b", "panic", "a=b")]
    [InlineData("panic=", "panic", "")]
    [InlineData("p=1 p=2", "p", "1")]
    public void A_word_is_found_with_its_value(string text, string name, string value)
    {
        Assert.True(CommandLine.TryGet(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(name), out ReadOnlySpan<byte> found));
        Assert.Equal(value, Encoding.UTF8.GetString(found));
    }

    [Theory]
    [InlineData("", "quiet")]
    [InlineData("quieter", "quiet")]
    [InlineData("not.quiet", "quiet")]
    [InlineData("x=quiet", "quiet")]
    public void Parts_of_words_do_not_count(string text, string name)
    {
        Assert.False(CommandLine.TryGet(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(name), out _));
    }
}
