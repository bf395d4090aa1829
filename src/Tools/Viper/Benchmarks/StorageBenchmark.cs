using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Disks;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>
/// Runs one static binary, bench/linux/storbench.c, on ext4 under Debian's Linux and on ViperFS under ViperOS, each on a new disk image, in turns, and boots both from disks.
/// In real time, for a disk does not wait for instructions: the figures are medians, and those of a busy host say little.
/// </summary>
public sealed class StorageBenchmark(Repository repository, LinuxBaseline baseline)
{
    private const int Rounds = 3;
    private const int Processors = 4;
    private const long DiskSize = 1L << 30;
    private const int MemoryMegabytes = 1024;

    /// <param name="names">The tests of storbench to run and <c>cold_boot</c>, or none for all.</param>
    /// <param name="progress">Shows how far it has come.</param>
    public List<Comparison> Run(IReadOnlyCollection<string> names, WorkProgress progress)
    {
        baseline.Prepare(progress);
        List<Dictionary<string, (double Value, string Unit)>> linux = [];
        List<Dictionary<string, (double Value, string Unit)>> ours = [];
        ColdBootBenchmark boot = new(repository, baseline, Processors, MemoryMegabytes);
        string[] tests = [.. names.Where(name => name != ColdBootBenchmark.Name)];
        for (int round = 1; round <= Rounds; round++)
        {
            if (names.Count == 0 || names.Contains(ColdBootBenchmark.Name))
            {
                linux.Add(boot.RunLinux(progress));
                ours.Add(boot.RunViper(progress));
            }

            if (names.Count != 0 && tests.Length == 0)
            {
                continue;
            }

            linux.Add(progress.Run($"Measuring Linux ({round} of {Rounds})", report => baseline.Run(
                "storage", tests, [$"SMP={Processors}", $"MEM={MemoryMegabytes}"], report)));
            ours.Add(progress.Run($"Measuring ViperOS ({round} of {Rounds})", report => RunViper(tests, report)));
        }

        return LinuxBenchmark.Compare(Medians(linux), Medians(ours));
    }

    private Dictionary<string, (double Value, string Unit)> RunViper(IReadOnlyCollection<string> names, Action<string> report)
    {
        string disk = baseline.PathOf("viper.img");
        VolumeImage.Make(disk, DiskSize, "Bench");
        MachineOptions machine = new()
        {
            Image = repository.Image,
            Cpus = Processors,
            Memory = $"{MemoryMegabytes}M",
            Disks = [disk],
            AddedFiles = [$"{baseline.PathOf("storbench")}=SYS:bin/storbench"],
        };
        return LinuxBenchmark.RunViper(
            repository, machine, "Mount blkd.0: AS DATA: && " + string.Join(' ', ["/bin/storbench", "-d", "/DATA", .. names]) + "; Unmount DATA:", report);
    }

    private static Dictionary<string, (double Value, string Unit)> Medians(List<Dictionary<string, (double Value, string Unit)>> rounds) =>
        rounds.SelectMany(round => round).GroupBy(line => line.Key).ToDictionary(
            line => line.Key,
            line =>
            {
                double[] values = [.. line.Select(one => one.Value.Value).Order()];
                return (values[values.Length / 2], line.First().Value.Unit);
            });
}
