using System.Text.RegularExpressions;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Disks;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>
/// Wall-clock time from the start of QEMU to the shell's prompt with the system's files on a disk: ours on ViperFS, as <c>viper run</c> boots, and Debian's Linux with busybox
/// on ext4, its drivers in an initramfs. Each has a disk that is new.
/// </summary>
internal sealed partial class ColdBootBenchmark(Repository repository, LinuxBaseline baseline, int processors, int memoryMegabytes)
{
    public const string Name = "cold_boot";

    private const double NanosecondsPerSecond = 1e9;

    public Dictionary<string, (double Value, string Unit)> RunLinux(WorkProgress progress)
    {
        baseline.MakeRootDisk(progress);
        (string program, List<string> arguments) = baseline.ColdBoot([$"SMP={processors}", $"MEM={memoryMegabytes}"]);
        return Figure(BootBenchmark.Time(program, arguments, console => console.WaitFor(LinuxPrompt(), BootBenchmark.Limit)));
    }

    public Dictionary<string, (double Value, string Unit)> RunViper(WorkProgress progress)
    {
        string disk = baseline.PathOf("system.img");
        File.Delete(disk);
        File.Delete(disk + ".list");
        new SystemDisk(disk).Ensure(repository.Image, progress);
        MachineOptions machine = SystemDisk.Under(new MachineOptions
        {
            Image = repository.Image,
            Cpus = processors,
            Memory = $"{memoryMegabytes}M",
        }, disk);
        return Figure(BootBenchmark.Time(machine.Emulator, QemuCommandLine.Build(machine, SerialPort.Pipes), console => console.WaitForPrompt(BootBenchmark.Limit)));
    }

    private static Dictionary<string, (double Value, string Unit)> Figure(double seconds) =>
        new() { [Name] = (Math.Round(seconds * NanosecondsPerSecond), "ns") };

    [GeneratedRegex("vprompt# ")]
    private static partial Regex LinuxPrompt();
}
