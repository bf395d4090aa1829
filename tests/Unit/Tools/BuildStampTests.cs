using ViperOS.Tools.Viper.Building;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tests.Tools;

/// <summary>A build is skipped if nothing changed, and only then.</summary>
public sealed class BuildStampTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("viper-stamp-").FullName;
    private readonly BuildStamp _stamp;

    public BuildStampTests()
    {
        _stamp = new BuildStamp(new Repository(_root));
        Write("src/Kernel/Main.cs");
        Write("src/Tools/Viper/Program.cs");
        Write("build/Program.targets");
        Write("Directory.Build.props");
        Write("README.md");
        Write("artifacts/viper.img");
        _stamp.Save(_stamp.Compute());
    }

    [Fact]
    public void Nothing_changed_means_nothing_to_do()
    {
        Assert.True(_stamp.Matches(_stamp.Compute()));
    }

    [Theory]
    [InlineData("src/Kernel/Main.cs")]
    [InlineData("src/Kernel/New.cs")]
    [InlineData("build/Program.targets")]
    [InlineData("Directory.Build.props")]
    [InlineData("artifacts/viper.img")]
    public void A_changed_or_new_file_means_work(string path)
    {
        Write(path, "changed");
        Assert.False(_stamp.Matches(_stamp.Compute()));
    }

    [Theory]
    [InlineData("src/Kernel/Main.cs")]
    [InlineData("artifacts/viper.img")]
    public void A_deleted_file_means_work(string path)
    {
        File.Delete(Path.Combine(_root, path));
        Assert.False(_stamp.Matches(_stamp.Compute()));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Tools/Viper/Program.cs")]
    [InlineData("src/Kernel/obj/x.json")]
    public void What_the_guest_is_not_made_of_does_not_matter(string path)
    {
        Write(path, "changed");
        Assert.True(_stamp.Matches(_stamp.Compute()));
    }

    public void Dispose()
    {
        Directory.Delete(_root, recursive: true);
    }

    private void Write(string path, string text = "")
    {
        string file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
