using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Shell;

/// <summary>Files of SYS: and RAM:, and the death of the server behind them.</summary>
public sealed class FileServerTests
{
    [Fact]
    public void Files_are_back_when_their_server_has_died()
    {
        using Guest guest = Guest.Boot();
        guest.Run("Kill ramfsd");
        Assert.Contains("Hello, again!", guest.Run("hello again"), StringComparison.Ordinal);
        guest.Run("Echo new >RAM:file");
        Assert.Equal("new\n", guest.Run("Type RAM:file"));
    }

    [Fact]
    public void A_file_of_the_image_can_be_changed_for_as_long_as_the_system_runs()
    {
        CommandResult result = Guest.Exec(
            "Copy C:hello RAM:kept QUIET; Echo changed >C:hello; Type C:hello; RAM:kept; Echo more >>S:Startup-Sequence; "
            + "Type S:Startup-Sequence");
        Assert.StartsWith("changed\nHello, world!\n;", result.ShouldReturn(0).Output, StringComparison.Ordinal);
        Assert.EndsWith("\nmore\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tree_is_copied_and_removed()
    {
        CommandResult result = Guest.Exec(
            "mkdir -p RAM:a/b/c; cp C:hello RAM:a/b/c; cp -r RAM:a RAM:z; ls -R RAM:z; rm -r RAM:a RAM:z; ls RAM:");
        Assert.Equal("b\n\nRAM:z/b:\nc\n\nRAM:z/b/c:\nhello\n", result.ShouldReturn(0).Output);
    }
}
