using System.Globalization;
using System.Text;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Building;
using ViperOS.Tools.Viper.Disks;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>
/// Runs the guest's benchmark programs with one instruction as one nanosecond, so that figures repeat: that of the image, which measures the
/// system's operations, and the one that measures ordinary programs and is brought along.
/// </summary>
public sealed class GuestBenchmark
{
    /// <summary>Stands for all benchmarks of ordinary programs; with an underscore, begins the name of each.</summary>
    public const string RuntimeName = "runtime";

    private const string RuntimeProgram = "runtimebench";

    private const long VolumeSize = 16L << 20;

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    private readonly Repository _repository;
    private readonly BenchmarkTargets _targets;

    public GuestBenchmark(Repository repository, BenchmarkTargets targets)
    {
        _repository = repository;
        _targets = targets;
    }

    /// <summary>False if some of the measurements failed, which was said on standard error.</summary>
    public bool Succeeded { get; private set; } = true;

    public static bool IsRuntimeName(string name)
    {
        return name == RuntimeName || name.StartsWith(RuntimeName + "_", StringComparison.Ordinal);
    }

    /// <param name="names">The lines to measure, or none for all.</param>
    /// <exception cref="ViperException">Nothing was measured; the message has what the guest said.</exception>
    public List<Measurement> Run(IEnumerable<string> names)
    {
        string disk = Path.Combine(_repository.Artifacts, "bench", "volume.img");
        Directory.CreateDirectory(Path.GetDirectoryName(disk)!);
        VolumeImage.Make(disk, VolumeSize, "Bench");
        return Run(new MachineOptions { Image = _repository.Image, Disks = [disk] }, "Mount blkd.0: AS BENCH: && bench", names, initrd: null);
    }

    /// <summary>Builds the program of ordinary programs if it is stale, and runs it.</summary>
    /// <inheritdoc cref="Run(IEnumerable{string})"/>
    public List<Measurement> RunRuntime(IReadOnlyCollection<string> names, WorkProgress progress)
    {
        new MSBuild(_repository, progress).Build("Building the benchmarks", Path.Combine("tests", "Guest", "RuntimeBenchmarks"));
        string program = Path.Combine(_repository.Artifacts, "tests", RuntimeProgram);
        string? archive = AddedArchive.Write(
            _repository.AddedArchives, new MachineOptions { Image = _repository.Image, AddedFiles = [$"{program}=C:{RuntimeProgram}"] });
        IEnumerable<string> wanted = names.Contains(RuntimeName) ? [] : names;
        return progress.Run("Measuring the runtime", _ => Run(new MachineOptions { Image = _repository.Image }, RuntimeProgram, wanted, archive));
    }

    /// <summary>Lines of name, value and unit; anything else is a remark.</summary>
    public List<Measurement> Parse(string text)
    {
        List<Measurement> measurements = [];
        foreach (string line in text.Split('\n'))
        {
            string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 3 && double.TryParse(words[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
            {
                measurements.Add(_targets.Measure(words[0], value, words[2]));
            }
        }

        return measurements;
    }

    private List<Measurement> Run(MachineOptions machine, string program, IEnumerable<string> names, string? initrd)
    {
        machine = machine with { InstructionCount = true };
        string command = string.Join(' ', [program, "--machine", .. names]);
        using MemoryStream output = new();
        using MemoryStream error = new();
        ExecResult result = ExecSession.Run(
            machine.Emulator,
            QemuCommandLine.Build(machine, SerialPort.Pipes, initrd, command),
            new ExecStreams { Output = output, Error = error },
            s_limit,
            CancellationToken.None);
        List<Measurement> measurements = Parse(Text(output));
        if (result.ExitCode != 0)
        {
            Succeeded = false;
            string said = $"{program} ended with code {result.ExitCode}:\n{Text(error)}{result.Diagnostics}".TrimEnd();
            if (measurements.Count == 0)
            {
                throw new ViperException(said);
            }

            Terminal.Error(said);
        }

        return measurements;
    }

    private static string Text(MemoryStream stream)
    {
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
