using ViperOS.Shell;

namespace ViperOS.Tests.UserSpace.Shell;

public sealed class PathNamesTests
{
    [Theory]
    [InlineData("RAM:", "a", "RAM:a")]
    [InlineData("RAM:a", "b/c", "RAM:a/b/c")]
    [InlineData("RAM:a/b", "..", "RAM:a")]
    [InlineData("RAM:a", "../..", "RAM:")]
    [InlineData("RAM:a", "../../b", "RAM:b")]
    [InlineData("RAM:a", "SYS:C", "SYS:C")]
    [InlineData("RAM:a", "/etc//x/./y", "/etc/x/y")]
    [InlineData("/", "..", "/")]
    [InlineData("/a", "..", "/")]
    [InlineData("RAM:", "", "RAM:")]
    [InlineData("RAM:a", ".", "RAM:a")]
    [InlineData("/a", "./b:c", "/a/b:c")]
    [InlineData("/a/b:c", "d", "/a/b:c/d")]
    public void A_path_is_applied_to_a_directory(string current, string path, string expected)
    {
        Assert.Equal(expected, PathNames.Resolve(current, path));
    }

    [Theory]
    [InlineData("RAM:a/b", "RAM:a", "b")]
    [InlineData("RAM:a", "RAM:", "a")]
    [InlineData("RAM:", "RAM:", "")]
    [InlineData("a", "", "a")]
    [InlineData("a/b/", "a", "b")]
    [InlineData("/a", "/", "a")]
    [InlineData("/dev/block/254:0", "/dev/block", "254:0")]
    public void A_path_has_a_directory_and_a_name(string path, string directory, string name)
    {
        Assert.Equal(directory, new string(PathNames.DirectoryOf(path)));
        Assert.Equal(name, new string(PathNames.NameOf(path)));
    }
}
