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
    public void Files_have_links_modes_and_times()
    {
        const string Lines = """
            cd RAM:
            touch a b; ls
            echo text >a; ln a hard; ln -s a soft; ln -s nowhere dead; cat hard soft
            readlink soft dead; readlink a; echo $?
            ln a soft; echo $?; ln -sf b soft; readlink soft
            chmod 4750 a; ls -l a | cut -c 1-10; chmod u=rw,go-rwx,o+t a; ls -l a | cut -c 1-10; chmod u+q a; echo $?
            ls -l | grep soft | cut -c 1-10
            touch -r a b; find b -newer a; touch b; find b -newer a
            mkdir -p kept/in; touch kept/in/file; ln -s kept link; ls -l | grep link | cut -d ">" -f 2; rm -r link dead; ls; ls kept/in; rm -r kept
            mkdir -p d/e; cp C:hello d/e/big; chmod -R go= d; ls -l d | cut -c 1-10; du -s d/e | cut -f 2
            """;
        CommandResult result = Guest.Exec(Lines);
        Assert.Equal(
            "a\nb\ntext\ntext\na\nnowhere\n1\n1\nb\n-rwsr-x---\n-rw------T\n2\nlrwxrwxrwx\nb\n kept\na\nb\nhard\nkept\nsoft\nfile\ndrwx------\nd/e\n",
            result.ShouldReturn(0).Output);
        Assert.Contains("readlink: a: it is no symbolic link\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("chmod: u+q: there is no permission 'q'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tree_is_copied_and_removed()
    {
        CommandResult result = Guest.Exec(
            "mkdir -p RAM:a/b/c; cp C:hello RAM:a/b/c; cp -r RAM:a RAM:z; ls -R RAM:z; rm -r RAM:a RAM:z; ls RAM:");
        Assert.Equal("b\n\nRAM:z/b:\nc\n\nRAM:z/b/c:\nhello\n", result.ShouldReturn(0).Output);
    }
}
