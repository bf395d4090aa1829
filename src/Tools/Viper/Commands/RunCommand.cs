using System.CommandLine;
using System.Globalization;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper run</c>: boots and gives this terminal to the guest.</summary>
public static class RunCommand
{
    public static Command Create()
    {
        Command command = new("run", "Builds what is stale, boots, and gives the shell in this terminal (Ctrl-A X leaves)");
        MachineOptionSet options = new(command);
        command.SetAction(parsed => Run(parsed, options));
        return command;
    }

    private static int Run(ParseResult parsed, MachineOptionSet options)
    {
        Repository repository = Repository.Find();
        WorkProgress progress = new(isQuiet: false);
        bool isDryRun = options.IsDryRun(parsed);
        if (!isDryRun)
        {
            Preparation.EnsureBootable(repository, progress);
        }

        (MachineOptions machine, string? added) = options.Equip(parsed, repository, progress);
        List<string> words = [machine.Emulator, .. QemuCommandLine.Build(machine, SerialPort.Terminal, added)];
        if (options.ReadTimeout(parsed) is { } limit)
        {
            words.InsertRange(0, ["timeout", "--foreground", limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)]);
        }

        if (isDryRun)
        {
            Console.Out.WriteLine(CommandLineWords.Join(words));
            return 0;
        }

        throw ProcessImage.Replace(words[0], words[1..]);
    }
}
