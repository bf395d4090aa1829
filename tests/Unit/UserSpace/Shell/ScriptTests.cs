namespace ViperOS.Tests.UserSpace.Shell;

/// <summary>Scripts of the folder Scripts, each with what a POSIX shell prints for it.</summary>
public sealed class ScriptTests
{
    public static TheoryData<string> Scripts =>
        [.. Directory.EnumerateFiles(Folder(), "*.sh").Select(f => Path.GetFileNameWithoutExtension(f))];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_prints_what_it_does_in_other_shells(string name)
    {
        ShellRun run = ShellRun.Of(File.ReadAllText(Path.Combine(Folder(), name + ".sh")));
        Assert.Equal(File.ReadAllText(Path.Combine(Folder(), name + ".expected")), $"{run.Output}returns {run.Code}\n");
    }

    private static string Folder()
    {
        for (DirectoryInfo? above = new(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            string folder = Path.Combine(above.FullName, "tests", "Unit", "UserSpace", "Shell", "Scripts");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("the scripts");
    }
}
