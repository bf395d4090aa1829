using System.Globalization;
using System.Text.RegularExpressions;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>
/// What the system has cost by the time it shows its prompt, in its own words: virtual time since reset, and memory taken of a small
/// machine. With one nanosecond per instruction; time stands still while nobody types.
/// </summary>
public sealed partial class PromptBenchmark
{
    public const string BootName = "boot_virtual";
    public const string MemoryName = "memory_used_of_128m";

    private const string SmallMemory = "128M";
    private const double SmallMemoryKib = 128 * 1024;
    private const double NanosecondsPerSecond = 1e9;
    private const string EnterKey = "\r";

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private readonly Repository _repository;
    private readonly BenchmarkTargets _targets;

    public PromptBenchmark(Repository repository, BenchmarkTargets targets)
    {
        _repository = repository;
        _targets = targets;
    }

    public Measurement MeasureBoot()
    {
        double seconds = Ask(new MachineOptions { Image = _repository.Image }, "Uptime", UptimePattern());
        return _targets.Measure(BootName, Math.Round(seconds * NanosecondsPerSecond), "ns");
    }

    public Measurement MeasureMemory()
    {
        double free = Ask(new MachineOptions { Image = _repository.Image, Memory = SmallMemory }, "Avail", FreePattern());
        return _targets.Measure(MemoryName, SmallMemoryKib - free, "KiB");
    }

    private static double Ask(MachineOptions machine, string command, Regex answer)
    {
        machine = machine with { InstructionCount = true };
        List<string> arguments = QemuCommandLine.Build(machine, SerialPort.Pipes);
        using GuestConsole console = new(GuestProcess.Start(machine.Emulator, arguments));
        console.WaitForPrompt(s_limit);
        console.Type(command + EnterKey);
        return double.Parse(console.WaitFor(answer, s_limit).Groups["value"].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?<value>\d+\.\d+) s$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex UptimePattern();

    [GeneratedRegex(@"^Free +(?<value>\d+) KiB$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex FreePattern();
}
