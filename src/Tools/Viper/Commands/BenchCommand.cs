using System.CommandLine;
using ViperOS.Tools.Viper.Benchmarks;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Commands;

/// <summary>
/// <c>viper bench</c>: measures in a guest with deterministic time; the name <c>boot</c> stands for wall-clock time to the prompt, and
/// <c>runtime</c> for all ordinary programs.
/// </summary>
public static class BenchCommand
{
    private const string BootName = "boot";
    private const string LinuxName = "linux";
    private const string StorageName = "storage";
    private const string KernelImageName = "kernel_image";
    private const string HelloSizeName = "hello_size";

    /// <summary>The names that the guest's own program does not know.</summary>
    private static readonly string[] s_measuredHere = [BootName, KernelImageName, HelloSizeName, PromptBenchmark.BootName, PromptBenchmark.MemoryName];

    public static Command Create()
    {
        Argument<string[]> names = new("names") { Description = "What to measure; nothing for all, runtime for ordinary programs, boot for wall-clock time to the prompt, linux (and names of its lines) for the calls of Linux beside Debian's Linux, linux storage (and names of its tests) for files on a disk" };
        Option<bool> json = new("--json") { Description = "Prints [{\"name\", \"value\", \"unit\", \"target\"}] and nothing else" };
        Option<DirectoryInfo?> linux = new("--linux")
        {
            Description = "With boot and linux: the folder where bench/linux/run-linux.sh has set up Linux; linux sets it up in artifacts/linux otherwise",
            HelpName = "DIR",
        };
        Command command = new("bench", "Measures; writes a chart to artifacts/bench/chart.svg")
        {
            names,
            json,
            linux,
        };
        command.SetAction(parsed => Run(parsed.GetValue(names) ?? [], parsed.GetValue(json), parsed.GetValue(linux)));
        return command;
    }

    private static int Run(string[] names, bool asJson, DirectoryInfo? linux)
    {
        Repository repository = Repository.Find();
        WorkProgress progress = new(isQuiet: asJson);
        Preparation.EnsureBootable(repository, progress);
        if (names.Contains(LinuxName))
        {
            return CompareWithLinux(repository, [.. names.Where(name => name != LinuxName)], asJson, linux, progress);
        }

        BenchmarkTargets targets = BenchmarkTargets.Read(repository);
        GuestBenchmark guest = new(repository, targets);
        List<Measurement> measurements = [];
        bool IsWanted(string name) => names.Length == 0 || names.Contains(name);
        string[] ofRuntime = [.. names.Where(GuestBenchmark.IsRuntimeName)];
        string[] inGuest = [.. names.Where(name => !s_measuredHere.Contains(name)).Except(ofRuntime)];
        if (inGuest.Length != 0 || names.Length == 0)
        {
            measurements.AddRange(progress.Run("Measuring", _ => guest.Run(inGuest)));
        }

        if (ofRuntime.Length != 0 || names.Length == 0)
        {
            measurements.AddRange(guest.RunRuntime(ofRuntime, progress));
        }

        PromptBenchmark prompt = new(repository, targets);
        if (IsWanted(PromptBenchmark.BootName))
        {
            measurements.Add(progress.Run("Measuring the boot", _ => prompt.MeasureBoot()));
        }

        if (IsWanted(PromptBenchmark.MemoryName))
        {
            measurements.Add(progress.Run("Measuring memory", _ => prompt.MeasureMemory()));
        }

        if (IsWanted(KernelImageName))
        {
            measurements.Add(targets.Measure(KernelImageName, new FileInfo(repository.Kernel).Length, "bytes"));
        }

        if (IsWanted(HelloSizeName))
        {
            measurements.Add(targets.Measure(HelloSizeName, new FileInfo(Path.Combine(repository.Programs, "hello")).Length, "bytes"));
        }

        if (names.Contains(BootName))
        {
            measurements.AddRange(progress.Run("Booting", report => new BootBenchmark(repository, linux?.FullName).Run(report)));
        }

        string chart = Path.Combine(repository.Artifacts, "bench", "chart.svg");
        Directory.CreateDirectory(Path.GetDirectoryName(chart)!);
        File.WriteAllText(chart, BenchmarkChart.Draw(measurements, targets.TitleOf));
        if (asJson)
        {
            Console.Out.WriteLine(BenchmarkReport.ToJson(measurements));
        }
        else
        {
            BenchmarkReport.WriteTable(measurements, targets);
            Console.Out.WriteLine($"Chart: {repository.Relative(chart)}");
        }

        return guest.Succeeded ? 0 : 1;
    }

    private static int CompareWithLinux(
        Repository repository, IReadOnlyCollection<string> names, bool asJson, DirectoryInfo? linux, WorkProgress progress)
    {
        LinuxBaseline baseline = new(repository, linux?.FullName);
        List<Comparison> comparisons = names.Contains(StorageName)
            ? new StorageBenchmark(repository, baseline).Run([.. names.Where(name => name != StorageName)], progress)
            : new LinuxBenchmark(repository, baseline).Run(names, progress);
        if (asJson)
        {
            Console.Out.WriteLine(ComparisonReport.ToJson(comparisons));
        }
        else
        {
            ComparisonReport.Write(comparisons);
        }

        return 0;
    }
}
