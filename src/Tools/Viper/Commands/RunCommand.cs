using System.CommandLine;
using System.Globalization;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Disks;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper run</c>: boots and gives this terminal to the guest.</summary>
public static class RunCommand
{
    public static Command Create()
    {
        Command command = new("run", "Builds what is stale, boots, and gives the shell in this terminal (Ctrl-A X leaves)");
        MachineOptionSet options = new(command);
        Option<bool> hasNoDisk = new("--no-disk") { Description = "Without the system's disk under the user's data directory: all in memory" };
        command.Options.Add(hasNoDisk);
        command.SetAction(parsed => Run(parsed, options, parsed.GetValue(hasNoDisk)));
        return command;
    }

    private static int Run(ParseResult parsed, MachineOptionSet options, bool hasNoDisk)
    {
        Repository repository = Repository.Find();
        WorkProgress progress = new(isQuiet: false);
        bool isDryRun = options.IsDryRun(parsed);
        if (!isDryRun)
        {
            Preparation.EnsureBootable(repository, progress);
        }

        (MachineOptions machine, string? added) = options.Equip(parsed, repository, progress);
        if (added is null && !hasNoDisk && machine.OnlyKernelArguments is null)
        {
            machine = AddSystemDisk(machine, isDryRun, progress);
        }
        else if (added is not null && !hasNoDisk && !isDryRun)
        {
            Terminal.Note(
                "what is added (--add, --debian, programs of viper cc in artifacts/cc) lies in memory, and the system with it: this run is without the system's disk");
        }

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

    /// <summary>
    /// The disk that the system boots from, as the first. One that cannot be brought up to date is there all the same: the guest uses what it can of it, and says
    /// what it cannot.
    /// </summary>
    private static MachineOptions AddSystemDisk(MachineOptions machine, bool isDryRun, WorkProgress progress)
    {
        string path = SystemDisk.UsualPath;
        if (!isDryRun)
        {
            SystemDisk disk = new(path);
            disk.CheckFree();
            try
            {
                disk.Ensure(machine.Image, progress);
            }
            catch (ViperException e) when (File.Exists(path))
            {
                Terminal.Error($"the system's disk stays as it is: {e.Message}");
            }
        }

        return SystemDisk.Under(machine, path);
    }
}
