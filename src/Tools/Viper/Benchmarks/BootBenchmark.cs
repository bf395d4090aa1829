using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>
/// Wall-clock time from the start of QEMU to the prompt, on plain emulation. Beside Linux, the two take turns, so that both see the
/// same moods of the machine.
/// </summary>
public sealed partial class BootBenchmark
{
    private const int Runs = 5;

    /// <summary>A boot may take at most this part of Linux's.</summary>
    private const double ShareOfLinux = 1.0 / 3;

    /// <summary>For a boot.</summary>
    internal static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private readonly Repository _repository;
    private readonly string? _linuxFolder;

    /// <param name="repository">Where the image lies.</param>
    /// <param name="linuxFolder">Where bench/linux/run-linux.sh has set up its kernel and initramfs, or null.</param>
    public BootBenchmark(Repository repository, string? linuxFolder)
    {
        _repository = repository;
        _linuxFolder = linuxFolder;
    }

    public List<Measurement> Run(Action<string> report)
    {
        List<Measurement> measurements = [];
        foreach (int cpus in new[] { 1, 4 })
        {
            List<double> ours = [];
            List<double> linux = [];
            for (int run = 0; run < Runs; run++)
            {
                report(string.Create(CultureInfo.InvariantCulture, $"{cpus} CPUs, run {run + 1} of {Runs}"));
                ours.Add(BootViper(cpus));
                if (_linuxFolder is not null)
                {
                    linux.Add(BootLinux(cpus));
                }
            }

            double? target = linux.Count == 0 ? null : Median(linux) * ShareOfLinux;
            measurements.Add(new Measurement($"boot_wall_{cpus}cpu", Median(ours), "s", target));
            if (linux.Count != 0)
            {
                measurements.Add(new Measurement($"linux_boot_wall_{cpus}cpu", Median(linux), "s", null));
            }
        }

        return measurements;
    }

    [GeneratedRegex("vprompt# ")]
    private static partial Regex LinuxPrompt();

    private static double Median(List<double> values)
    {
        return Math.Round(values.Order().ElementAt(values.Count / 2), 3);
    }

    private double BootViper(int cpus)
    {
        MachineOptions machine = new() { Image = _repository.Image, Cpus = cpus };
        return Time(machine.Emulator, QemuCommandLine.Build(machine, SerialPort.Pipes), console => console.WaitForPrompt(Limit));
    }

    private double BootLinux(int cpus)
    {
        string script = Path.Combine(_repository.Root, "bench", "linux", "run-linux.sh");
        string[] arguments =
        [
            $"WORK={Path.GetFullPath(_linuxFolder!)}", string.Create(CultureInfo.InvariantCulture, $"SMP={cpus}"), script, "qemu", "prompt",
        ];
        return Time("env", arguments, console => console.WaitFor(LinuxPrompt(), Limit));
    }

    /// <summary>Seconds from the start of a program to what is waited for.</summary>
    internal static double Time(string program, IEnumerable<string> arguments, Action<GuestConsole> wait)
    {
        Stopwatch watch = Stopwatch.StartNew();
        using GuestConsole console = new(GuestProcess.Start(program, arguments));
        wait(console);
        return watch.Elapsed.TotalSeconds;
    }
}
