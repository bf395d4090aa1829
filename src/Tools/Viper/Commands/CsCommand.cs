using System.CommandLine;
using ViperOS.Tools.Viper.Building;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper cs</c>: compiles C# to a ViperOS program.</summary>
public static class CsCommand
{
    public static Command Create()
    {
        Argument<string> source = new("FILE.cs|PROJECT") { Description = "A C# file, with top-level statements or a Main, or a project" };
        source.Validators.Add(result =>
        {
            string path = result.GetValueOrDefault<string>();
            if (!File.Exists(path) && !Directory.Exists(path))
            {
                result.AddError($"there is no '{path}'");
            }
        });
        Option<string> output = new("-o", "--output") { Description = "The program to write", HelpName = "PROGRAM", Required = true };
        Option<bool> allowMissing = new("--allow-missing")
        {
            Description = "Compile although the class library lacks members that the program or its packages call; reaching them throws",
        };
        Command command = new("cs", "Compiles a C# file or project to a ViperOS program")
        {
            source,
            output,
            allowMissing,
        };
        command.SetAction(parsed => Run(parsed.GetValue(source)!, parsed.GetValue(output)!, parsed.GetValue(allowMissing)));
        return command;
    }

    private static int Run(string source, string output, bool allowsMissing)
    {
        Repository repository = Repository.Find();
        WorkProgress progress = new(isQuiet: false);
        DebianPackages.Ensure(DebianPackages.Building, progress);
        new ProgramCompiler(repository, progress).Compile(source, output, allowsMissing);
        return 0;
    }
}
