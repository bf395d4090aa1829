using System.Xml.Linq;
using ViperOS.Tools.Viper.Building;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tests.Tools;

/// <summary>Projects that <c>viper new</c> writes.</summary>
public sealed class ProjectTemplateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("viper-new-").FullName;

    [Theory]
    [InlineData("greet")]
    [InlineData("my-tool")]
    [InlineData("Net.Tools_2")]
    public void Names_of_programs_are_taken(string name) => Assert.Null(ProjectTemplate.Check(name));

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("-x")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("../a")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("grüße")]
    [InlineData("a\n")]
    public void Other_names_are_refused_with_what_is_wrong(string name)
    {
        Assert.Contains($"'{name}' cannot be the name of a program", ProjectTemplate.Check(name), StringComparison.Ordinal);
        Assert.Throws<ViperException>(() => ProjectTemplate.Write("app", name, _folder));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void A_long_name_is_refused() => Assert.Contains("too long", ProjectTemplate.Check(new string('a', 65)), StringComparison.Ordinal);

    [Theory]
    [InlineData("my-tool", "my_tool")]
    [InlineData("class", "@class")]
    [InlineData("a.2b", "a._2b")]
    public void Namespaces_are_names_of_the_language(string name, string expected) => Assert.Equal(expected, ProjectTemplate.Namespace(name));

    [Fact]
    public void A_folder_that_exists_is_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "greet"));
        ViperException exception = Assert.Throws<ViperException>(() => ProjectTemplate.Write("app", "greet", _folder));
        Assert.EndsWith("exists already", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_folder, "greet")));
    }

    [Fact]
    public void A_parent_that_does_not_exist_is_named()
    {
        string parent = Path.Combine(_folder, "nowhere");
        ViperException exception = Assert.Throws<ViperException>(() => ProjectTemplate.Write("app", "greet", parent));
        Assert.Equal($"there is no folder '{parent}'", exception.Message);
        Assert.False(Directory.Exists(parent));
    }

    [Fact]
    public void A_project_has_the_name_and_no_placeholder_is_left()
    {
        IReadOnlyList<string> files = ProjectTemplate.Write("app", "my-tool", _folder);
        Assert.Equal(["Program.cs", "README.md", "my-tool.csproj"], files.Select(Path.GetFileName));
        Assert.All(files, file => Assert.DoesNotContain("{{", File.ReadAllText(file), StringComparison.Ordinal));
        XDocument project = XDocument.Load(files[2]);
        Assert.Equal("Exe", project.Descendants("OutputType").Single().Value);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
