using System.CommandLine;
using ViperOS.Fat.Checking;
using ViperOS.FileSystems.Checking;
using ViperOS.Tools.Viper.Disks;
using ViperOS.ViperFs.Checking;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper fsck</c>: checks a volume in an image file, and repairs it if it is to. Exit codes are those of fsck(8).</summary>
public static class FsckCommand
{
    public static Command Create()
    {
        Argument<string> image = new("IMAGE") { Description = "The image file; a partition of it as IMAGE@1" };
        Option<bool> repairs = new("--repair") { Description = "Put right what is wrong; what has lost its name goes to lost+found, on FAT to FSCK0000.REC and so on" };
        Command command = new("fsck", "Checks a ViperFS or FAT volume: 0 clean, 1 repaired, 4 problems are left, 8 not a volume") { image, repairs };
        command.SetAction(parsed => Run(parsed.GetValue(image)!, parsed.GetValue(repairs)));
        return command;
    }

    private static int Run(string path, bool repairs)
    {
        using ImageFile image = ImageFile.Open(path, isReadOnly: !repairs);
        CheckReport report = image.WasFat ? FatChecker.Check(image.Sectors, repairs) : VolumeChecker.Check(image, repairs);
        foreach (string line in report.Describe(path, repairs, "--repair puts them right"))
        {
            Console.Out.WriteLine(line);
        }

        return report.ExitCode;
    }
}
