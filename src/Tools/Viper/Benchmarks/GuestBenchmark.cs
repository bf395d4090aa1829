using System.Globalization;
using System.Text;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>Runs the guest's own benchmark program with one instruction as one nanosecond, so that figures repeat.</summary>
public sealed class GuestBenchmark
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    private readonly Repository _repository;
    private readonly BenchmarkTargets _targets;

    public GuestBenchmark(Repository repository, BenchmarkTargets targets)
    {
        _repository = repository;
        _targets = targets;
    }

    /// <summary>False if some of the last run's measurements failed, which was said on standard error.</summary>
    public bool Succeeded { get; private set; } = true;

    /// <param name="names">The lines to measure, or none for all.</param>
    /// <exception cref="ViperException">Nothing was measured; the message has what the guest said.</exception>
    public List<Measurement> Run(IEnumerable<string> names)
    {
        MachineOptions machine = new() { Image = _repository.Image, InstructionCount = true };
        string command = string.Join(' ', ["bench", "--machine", .. names]);
        using MemoryStream output = new();
        using MemoryStream error = new();
        ExecResult result = ExecSession.Run(
            machine.Emulator,
            QemuCommandLine.Build(machine, SerialPort.Pipes, initrd: null, command),
            new ExecStreams { Output = output, Error = error },
            s_limit,
            CancellationToken.None);
        List<Measurement> measurements = Parse(Text(output));
        Succeeded = result.ExitCode == 0;
        if (!Succeeded)
        {
            string said = $"the benchmark ended with code {result.ExitCode}:\n{Text(error)}{result.Diagnostics}".TrimEnd();
            if (measurements.Count == 0)
            {
                throw new ViperException(said);
            }

            Terminal.Error(said);
        }

        return measurements;
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

    private static string Text(MemoryStream stream)
    {
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
