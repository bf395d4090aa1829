using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Building;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Commands;

/// <summary>What must be so before a guest can start: the packages are there and the image is that of the sources.</summary>
public static class Preparation
{
    public static void EnsureBootable(Repository repository, WorkProgress progress)
    {
        if (Environment.GetEnvironmentVariable(MachineOptions.EmulatorVariable) is null)
        {
            DebianPackages.Ensure(DebianPackages.Running, progress);
        }

        new SystemBuild(repository, progress).Ensure();
    }
}
