using ViperOS.Tools.ImageBuilder;

namespace ViperOS.Tests.BootArchive;

/// <summary>The system's archive has the programs of the projects that exist, each in its place, and the files of src/System.</summary>
public sealed class SystemContentsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("viper-contents-").FullName;

    [Fact]
    public void Programs_go_to_C_and_servers_to_Servers_and_the_rest_where_it_lies()
    {
        Write("src/Programs/hello/hello.csproj", Project(""));
        Write("src/Programs/long-name/x.csproj", Project("<AssemblyName>other</AssemblyName>"));
        Write("src/Servers/consoled/consoled.csproj", Project("<ViperServer>true</ViperServer>"));
        Write("src/Servers/consoled/library/library.csproj", "<Project><PropertyGroup></PropertyGroup></Project>");
        Write("src/System/S/Startup-Sequence", "Echo");
        foreach (string program in new[] { "hello", "other", "consoled", "left-over" })
        {
            Write($"artifacts/programs/{program}", program);
        }

        using ArchiveMemory memory = new(new SystemContents(_root).Collect().ToArray());
        Assert.Equal(["C", "C/hello", "C/other", "S", "S/Startup-Sequence", "Servers", "Servers/consoled"], memory.Paths());
        Assert.Equal("consoled"u8.ToArray(), memory.Read("Servers/consoled"));
    }

    [Fact]
    public void A_program_that_was_not_built_is_an_error_that_names_its_project()
    {
        Write("src/Programs/hello/hello.csproj", Project(""));
        ImageException e = Assert.Throws<ImageException>(() => new SystemContents(_root).Collect());
        Assert.Contains("src/Programs/hello/hello.csproj", e.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(_root, recursive: true);
    }

    private static string Project(string properties)
    {
        return $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType>{properties}</PropertyGroup></Project>";
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
