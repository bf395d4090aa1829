using System.CommandLine;
using ViperOS.Tools.Viper.Building;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper new app</c>: writes the project of a new program.</summary>
public static class NewCommand
{
    private const string AppTemplate = "app";

    public static Command Create()
    {
        Argument<string> name = new("NAME") { Description = "The program's name, and that of its folder" };
        name.Validators.Add(result =>
        {
            if (ProjectTemplate.Check(result.GetValueOrDefault<string>()) is { } problem)
            {
                result.AddError(problem);
            }
        });
        Option<string> parent = new("--in")
        {
            Description = "The folder to make it in; in src/Programs it becomes part of the image",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => ".",
        };
        Command app = new(AppTemplate, "A program for ViperOS and .NET alike") { name, parent };
        app.SetAction(parsed => Run(parsed.GetValue(name)!, parsed.GetValue(parent)!));
        return new Command("new", "Writes the project of something new") { app };
    }

    private static int Run(string name, string parent)
    {
        foreach (string file in ProjectTemplate.Write(AppTemplate, name, parent))
        {
            Console.Out.WriteLine(file);
        }

        string folder = Path.Combine(parent, name);
        string path = parent == "." ? name : folder;
        Console.Out.WriteLine();
        if (IsBelowPrograms(folder))
        {
            Console.Out.WriteLine($"./viper run builds it into the image; {name} at the prompt starts it.");
            return 0;
        }

        Console.Out.WriteLine($"Under .NET:  dotnet run --project {path}");
        Console.Out.WriteLine($"On ViperOS:  ./viper cs {path} -o {path}/{name} && ./viper run --add {path}/{name}=C:{name}");
        Console.Out.WriteLine($"             and {name} at the prompt");
        return 0;
    }

    private static bool IsBelowPrograms(string folder)
    {
        string programs = Path.Combine(Repository.Find().Root, "src", "Programs") + Path.DirectorySeparatorChar;
        return Path.GetFullPath(folder).StartsWith(programs, StringComparison.Ordinal);
    }
}
