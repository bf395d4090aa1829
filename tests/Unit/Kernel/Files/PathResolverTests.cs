using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Kernel;
using ViperOS.Kernel.Files;

namespace ViperOS.Tests.Kernel.Files;

public sealed class PathResolverTests
{
    [Theory]
    [InlineData("RAM:", "a", "RAM:a")]
    [InlineData("RAM:work", "a/b", "RAM:work/a/b")]
    [InlineData("RAM:work", "SYS:docs/readme", "SYS:docs/readme")]
    [InlineData("RAM:work", "/etc/passwd", "/etc/passwd")]
    [InlineData("RAM:work/deep", ":top", "RAM:top")]
    [InlineData("RAM:work/deep", ":", "RAM:")]
    [InlineData("/", "etc", "/etc")]
    [InlineData("/usr/lib", "../bin", "/usr/bin")]
    [InlineData("/usr", "../../..", "/")]
    [InlineData("RAM:a", "../../../b", "RAM:b")]
    [InlineData("RAM:a", "..", "RAM:")]
    [InlineData("RAM:a/b", "..", "RAM:a")]
    [InlineData("RAM:a", ".", "RAM:a")]
    [InlineData("RAM:", "a//b///c/", "RAM:a/b/c")]
    [InlineData("RAM:", "./a/./b/../c", "RAM:a/c")]
    [InlineData("RAM:", "C:../../x", "C:x")]
    [InlineData("RAM:", "a/b:c", "RAM:a/b:c")]
    [InlineData("RAM:", "...", "RAM:...")]
    [InlineData("/", "/", "/")]
    public void A_path_has_one_full_form(string current, string path, string expected)
    {
        Assert.Equal(expected, Resolve(current, path, out _));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("/", 0)]
    [InlineData("a", 0)]
    [InlineData("a.", 0)]
    [InlineData("...", 0)]
    [InlineData("a/.b", 0)]
    [InlineData(".", 1)]
    [InlineData("./", 1)]
    [InlineData("a/.//", 1)]
    [InlineData("RAM:.", 1)]
    [InlineData("..", 2)]
    [InlineData("/a/..", 2)]
    [InlineData("RAM:../", 2)]
    public void Dots_at_the_end_are_no_name(string path, int expected)
    {
        Assert.Equal(expected, PathResolver.CountLastDots(Encoding.UTF8.GetBytes(path)));
    }

    [Theory]
    [InlineData("a", false)]
    [InlineData("a/", true)]
    [InlineData("a/.", true)]
    [InlineData("a/..", true)]
    [InlineData(".", true)]
    [InlineData("a/b", false)]
    [InlineData("../b", false)]
    public void A_path_that_can_only_be_a_directory_is_marked(string path, bool expected)
    {
        Resolve("RAM:x", path, out ResolvedPath resolved);
        Assert.Equal(expected, resolved.MustBeDirectory);
    }

    [Fact]
    public void Errors_are_those_of_POSIX()
    {
        Assert.Equal(Error.ENOENT, Run("RAM:", ""));
        Assert.Equal(Error.ENOENT, Run("", "a"));
        Assert.Equal(Error.ENAMETOOLONG, Run("RAM:", new string('a', 256)));
        Assert.True(Run("RAM:", new string('a', 255)) > 0);
        Assert.Equal(Error.ENAMETOOLONG, Run("RAM:", string.Join('/', Enumerable.Repeat("abcdefg", 600))));
        Assert.Equal(Error.EINVAL, Run("RAM:", "a\0b"));
    }

    [Fact]
    public void No_path_leads_above_its_root_and_the_full_form_is_its_own_full_form()
    {
        Gen<string> part = Gen.Elements("a", "b.c", "..", ".", "", "x", "/", "//", ":", "SYS:", "/..", "../");
        Gen<string> path = part.ListOf().Select(parts => string.Concat(parts));
        Prop.ForAll(path.ToArbitrary(), text =>
        {
            if (text.Length == 0)
            {
                return true;
            }

            string full = Resolve("RAM:w/d", text, out ResolvedPath resolved);
            string relative = full[resolved.RootLength..];
            string again = Resolve("RAM:other", full, out _);
            return !relative.Split('/').Any(name => name is "." or "..") && !relative.StartsWith('/') && !relative.EndsWith('/')
                && again == full;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Below_a_directory_a_path_stays_below()
    {
        Assert.Equal("a/c", ResolveBelow("a/../../../a/c"));
        Assert.Equal("", ResolveBelow(".."));
        Assert.Equal("", ResolveBelow("."));
        Assert.Equal("x", ResolveBelow("./x/"));
    }

    [Fact]
    public void Assigns_are_compared_without_case()
    {
        Assert.True(PathResolver.EqualsIgnoringCase("SYS"u8, "sYs"u8));
        Assert.False(PathResolver.EqualsIgnoringCase("SYS"u8, "SYT"u8));
        Assert.False(PathResolver.EqualsIgnoringCase("SYS"u8, "SY"u8));
        Assert.False(PathResolver.EqualsIgnoringCase("@"u8, "`"u8));
    }

    private static string ResolveBelow(string path)
    {
        byte[] buffer = new byte[PathResolver.MaximumPath];
        int length = PathResolver.ResolveBelow(Encoding.UTF8.GetBytes(path), buffer, out _);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    private static int Run(string current, string path) =>
        PathResolver.Resolve(
            Encoding.UTF8.GetBytes(current), Encoding.UTF8.GetBytes(path), new byte[PathResolver.MaximumPath], out _);

    private static string Resolve(string current, string path, out ResolvedPath resolved)
    {
        byte[] buffer = new byte[PathResolver.MaximumPath];
        int length = PathResolver.Resolve(Encoding.UTF8.GetBytes(current), Encoding.UTF8.GetBytes(path), buffer, out resolved);
        Assert.True(length >= 0, $"error {length}");
        Assert.Equal(length, resolved.Length);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
