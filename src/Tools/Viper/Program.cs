using System.CommandLine;
using System.CommandLine.Parsing;
using ViperOS.Tools.Debian;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.ImageBuilder;
using ViperOS.Tools.Viper.Commands;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper;

/// <summary>The viper command: finds the subcommand, runs it, and turns its errors into a line on standard error.</summary>
public static class Program
{
    private const int UsageCode = 2;

    public static int Main(string[] arguments)
    {
        RootCommand root = new("Builds, runs, tests and measures ViperOS.")
        {
            RunCommand.Create(),
            ExecCommand.Create(),
            BuildCommand.Create(),
            NewCommand.Create(),
            CsCommand.Create(),
            CompilerCommand.Create("cc", "C", CrossCompiler.C),
            CompilerCommand.Create("c++", "C++", CrossCompiler.CPlusPlus),
            TestCommand.Create(),
            BenchCommand.Create(),
            DebugCommand.Create(),
            MkfsCommand.Create(),
            FsckCommand.Create(),
            FsCommand.Create(),
        };
        ParseResult parsed = root.Parse(arguments);

        // Whoever runs exec must be able to tell our failures from the command's own codes.
        bool isExec = parsed.CommandResult.Command.Name == ExecCommand.Name;
        if (parsed.Errors.Count != 0)
        {
            foreach (ParseError error in parsed.Errors)
            {
                Terminal.Error(error.Message);
            }

            string command = "";
            for (CommandResult? at = parsed.CommandResult; at?.Parent is not null; at = at.Parent as CommandResult)
            {
                command = $" {at.Command.Name}{command}";
            }

            Terminal.Error($"see ./viper{command} --help");
            return isExec ? ExecResult.FailureCode : UsageCode;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is ViperException or DebianException or ImageException or EmulatorException)
        {
            Terminal.Error(e.Message);
            return isExec ? ExecResult.FailureCode : 1;
        }
    }
}
