using System.Text.RegularExpressions;
using ViperOS.Templates;

namespace ViperOS.Tests.UserSpace.Shell;

/// <summary>What the shell's commands declare, read from their sources: the shell itself is built for ViperOS only.</summary>
public sealed class CommandDeclarationTests
{
    public static TheoryData<string> Commands =>
        [.. Directory.EnumerateFiles(Folder(), "*Command.cs").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Template_and_options_fit_together(string file)
    {
        string source = File.ReadAllText(Path.Combine(Folder(), file));
        Assert.True(Template.TryParse(Declared(source, "Template"), out Template? template, out string error), error);
        Assert.NotEqual("", Declared(source, "Help"));
        foreach (string option in Declared(source, "Options").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Equal('=', option[1]);
            Assert.True(option.Length == 2 || template!.IndexOf(option.AsSpan(2)) >= 0,
                $"{option} names no item of {template!.Text}");
        }
    }

    [Fact]
    public void No_name_is_used_twice()
    {
        List<string> names = [];
        foreach (string file in Directory.EnumerateFiles(Folder(), "*Command.cs"))
        {
            string source = File.ReadAllText(file);
            names.Add(Declared(source, "Name"));
            names.AddRange(Declared(source, "Aliases").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static string Declared(string source, string property)
    {
        Match match = Regex.Match(
            source, $"override string {property} => \"([^\"]*)\";", RegexOptions.None, TimeSpan.FromSeconds(10));
        return match.Groups[1].Value;
    }

    private static string Folder()
    {
        for (DirectoryInfo? above = new(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            string folder = Path.Combine(above.FullName, "src", "Programs", "shell", "Commands");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("the shell's commands");
    }
}
