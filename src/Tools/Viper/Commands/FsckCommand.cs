using System.CommandLine;
using ViperOS.Tools.Viper.Disks;
using ViperOS.ViperFs.Checking;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper fsck</c>: checks a volume in an image file, and repairs it if it is to. Exit codes are those of fsck(8).</summary>
public static class FsckCommand
{
    private const int MaximumLines = 100;

    public static Command Create()
    {
        Argument<string> image = new("IMAGE") { Description = "The image file" };
        Option<bool> repairs = new("--repair") { Description = "Put right what is wrong; what has lost its name goes to lost+found" };
        Command command = new("fsck", "Checks a ViperFS volume: 0 clean, 1 repaired, 4 problems are left, 8 not a volume") { image, repairs };
        command.SetAction(parsed => Run(parsed.GetValue(image)!, parsed.GetValue(repairs)));
        return command;
    }

    private static int Run(string path, bool repairs)
    {
        using ImageFile image = ImageFile.Open(path, isReadOnly: !repairs);
        CheckReport report = VolumeChecker.Check(image, repairs);
        foreach (Problem problem in report.Problems.Take(MaximumLines))
        {
            Console.Out.WriteLine(problem.Text);
        }

        if (report.Problems.Count > MaximumLines)
        {
            Console.Out.WriteLine($"… and {report.Problems.Count - MaximumLines} more");
        }

        if (report.ExitCode == 8)
        {
            return report.ExitCode;
        }

        if (report.ReplayedTransactions != 0)
        {
            Console.Out.WriteLine($"{report.ReplayedTransactions} transactions of the journal {(repairs ? "were replayed" : "are to be replayed")}");
        }

        string state = report.IsClean ? "clean"
            : report.IsRepaired ? "repaired"
            : repairs ? $"{report.Remaining.Count} problems are left"
            : $"{report.Problems.Count} problem{(report.Problems.Count == 1 ? "" : "s")}; --repair puts them right";
        Console.Out.WriteLine(
            $"{path}: {state}; {report.Files} files, {report.Directories} directories, {report.UsedBlocks} of {report.Blocks} blocks");
        return report.ExitCode;
    }
}
