using System.Text;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>
/// Runs one static binary of Linux calls, bench/linux/vbench.c, on Debian's Linux and on ViperOS, on the same emulated machine with one
/// instruction as one nanosecond.
/// </summary>
public sealed class LinuxBenchmark(Repository repository, LinuxBaseline baseline)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(20);

    /// <param name="names">The lines to measure, or none for all.</param>
    /// <param name="progress">Shows how far it has come.</param>
    public List<Comparison> Run(IReadOnlyCollection<string> names, WorkProgress progress)
    {
        baseline.Prepare(progress);
        Dictionary<string, (double Value, string Unit)> linux =
            progress.Run("Measuring Linux", report => baseline.Run("bench", names, ["ICOUNT=1", "SMP=1", "MEM=512"], report));
        MachineOptions machine = new()
        {
            Image = repository.Image,
            InstructionCount = true,
            Memory = "512M",
            // Where it looks for itself when it measures exec.
            AddedFiles = [$"{baseline.PathOf("vbench")}=SYS:bin/vbench"],
        };
        Dictionary<string, (double Value, string Unit)> ours = progress.Run(
            "Measuring ViperOS", report => RunViper(repository, machine, string.Join(' ', ["/bin/vbench", "-d", "/RAM", .. names]), report));
        return Compare(linux, ours);
    }

    internal static List<Comparison> Compare(
        Dictionary<string, (double Value, string Unit)> linux, Dictionary<string, (double Value, string Unit)> ours) =>
        [
            .. linux.Keys.Union(ours.Keys).Select(name => new Comparison(
                name,
                linux.TryGetValue(name, out (double Value, string Unit) known) ? known.Unit : ours[name].Unit,
                ours.TryGetValue(name, out (double Value, string Unit) own) ? own.Value : null,
                linux.TryGetValue(name, out (double Value, string Unit) theirs) ? theirs.Value : null)),
        ];

    /// <summary>Boots ViperOS for one command, and gives what that has measured.</summary>
    internal static Dictionary<string, (double Value, string Unit)> RunViper(
        Repository repository, MachineOptions machine, string command, Action<string> report)
    {
        using LineStream output = new(report);
        using MemoryStream error = new();
        ExecResult result = ExecSession.Run(
            machine.Emulator,
            QemuCommandLine.Build(machine, SerialPort.Pipes, AddedArchive.Write(repository.AddedArchives, machine), command),
            new ExecStreams { Output = output, Error = error },
            s_limit,
            CancellationToken.None);
        Dictionary<string, (double Value, string Unit)> figures = [];
        foreach (string line in output.Text.Split('\n'))
        {
            LinuxBaseline.TryAdd(figures, line);
        }

        return figures.Count != 0
            ? figures
            : throw new ViperException($"ViperOS has measured nothing:\n{Encoding.UTF8.GetString(error.ToArray())}{result.Diagnostics}");
    }
}
