using System.CommandLine;
using ViperOS.Tools.Viper.Building;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper build</c>: builds everything that the guest consists of.</summary>
public static class BuildCommand
{
    public static Command Create()
    {
        Command command = new("build", "Builds everything, and says where the image lies");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        Repository repository = Repository.Find();
        bool wasStale = new SystemBuild(repository, new WorkProgress(isQuiet: false)).Ensure();
        FileInfo image = new(repository.Image);
        FileInfo kernel = new(repository.Kernel);
        Console.Out.WriteLine(
            $"{repository.Relative(image.FullName)}: {image.Length / 1024} KiB, of which the kernel takes {kernel.Length / 1024} KiB"
            + (wasStale ? "" : " (nothing to do)"));
        return 0;
    }
}
