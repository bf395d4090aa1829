using System.Text;
using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Storage;

/// <summary>Folders of the host as volumes: <c>--share</c>.</summary>
public sealed class ShareTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("viper-share-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_of_the_host_is_read_and_changed()
    {
        File.WriteAllText(PathOf("from host.txt"), "written by the host\n");
        Directory.CreateDirectory(PathOf("folder"));
        File.WriteAllText(PathOf("folder/inner"), new string('x', 100_000));
        CommandResult result = Guest.Exec(
            "cat 'HOST:from host.txt'; wc -c HOST:folder/inner; echo by the guest > HOST:made; mkdir HOST:new; mv HOST:made HOST:new/moved; rm HOST:folder/inner; ls HOST:",
            Machine(isReadOnly: false));
        result.ShouldReturn(0);
        Assert.Contains("written by the host\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("100000", result.Output, StringComparison.Ordinal);
        Assert.Equal("by the guest\n", File.ReadAllText(PathOf("new/moved")));
        Assert.False(File.Exists(PathOf("folder/inner")));
        Assert.False(File.Exists(PathOf("made")));
    }

    [Fact]
    public void A_folder_that_is_shared_for_reading_is_not_changed()
    {
        File.WriteAllText(PathOf("file"), "as it was\n");
        CommandResult result = Guest.Exec("echo changed > HOST:file; echo new > HOST:other; rm HOST:file; cat HOST:file", Machine(isReadOnly: true));
        Assert.Contains("as it was\n", result.Output, StringComparison.Ordinal);
        Assert.Equal("as it was\n", File.ReadAllText(PathOf("file")));
        Assert.Single(Directory.GetFileSystemEntries(_folder.FullName));
    }

    [Fact]
    public void A_tree_of_ten_thousand_files_is_the_same_on_both_sides()
    {
        StringBuilder expected = new();
        for (int i = 0; i < 100; i++)
        {
            string directory = $"d{i:d2}";
            Directory.CreateDirectory(PathOf(directory));
            for (int k = 0; k < 100; k++)
            {
                File.WriteAllText(PathOf($"{directory}/f{k:d2}"), $"{i * k}");
                expected.Append("HOST:").Append(directory).Append("/f").Append($"{k:d2}").Append('\n');
            }
        }

        CommandResult result = Guest.Exec("find HOST: -type f | sort", Machine(isReadOnly: true), TimeSpan.FromMinutes(5));
        result.ShouldReturn(0);
        Assert.Equal(expected.ToString(), result.Output);
    }

    [Fact]
    public void Each_of_a_thousand_sources_is_translated_as_the_host_would()
    {
        for (int i = 0; i < 20; i++)
        {
            Directory.CreateDirectory(PathOf($"part{i:d2}"));
            for (int k = 0; k < 50; k++)
            {
                File.WriteAllText(PathOf($"part{i:d2}/source{k:d2}.c"), string.Concat(Enumerable.Range(0, 20 * k).Select(line => $"u64 step{line}(u64 x) {{ return x * {line * i}; }}\n")));
            }
        }

        CommandResult result = Guest.Exec(
            "for d in HOST:part*; do for f in $d/*.c; do sed 's/u64/unsigned long/g' $f > ${f%.c}.i; done; done", Machine(isReadOnly: false), TimeSpan.FromMinutes(10));
        result.ShouldReturn(0);
        string[] sources = Directory.GetFiles(_folder.FullName, "*.c", SearchOption.AllDirectories);
        Assert.Equal(1000, sources.Length);
        Assert.All(sources, source => Assert.Equal(
            File.ReadAllText(source).Replace("u64", "unsigned long", StringComparison.Ordinal), File.ReadAllText(Path.ChangeExtension(source, ".i"))));
    }

    [Fact]
    public void What_the_host_changes_is_seen_by_who_opens_the_file_then()
    {
        File.WriteAllText(PathOf("file"), "first\n");
        using Guest guest = Guest.Boot(Machine(isReadOnly: false));
        Assert.Equal("first\n", guest.Run("cat HOST:file").ReplaceLineEndings("\n"));
        File.WriteAllText(PathOf("file"), "second, and longer\n");
        Assert.Equal("second, and longer\n", guest.Run("cat HOST:file").ReplaceLineEndings("\n"));
        File.Delete(PathOf("file"));
        Assert.Contains("no such", guest.Run("cat HOST:file"), StringComparison.OrdinalIgnoreCase);
        File.WriteAllText(PathOf("later"), "third\n");
        Assert.Equal("third\n", guest.Run("cat HOST:later").ReplaceLineEndings("\n"));

        // Its server dies and comes back: names lead where they led.
        guest.Run("kill fsd.HOST");
        Assert.Equal("third\n", guest.Run("cat HOST:later").ReplaceLineEndings("\n"));
    }

    private MachineOptions Machine(bool isReadOnly) => TestMachine.Default with { Shares = [new SharedFolder(_folder.FullName, isReadOnly)] };

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
