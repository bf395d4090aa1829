using System.Globalization;
using System.Text;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>
/// Runs one static binary of Linux calls, bench/linux/vbench.c, on Debian's Linux and on ViperOS, on the same emulated machine with one
/// instruction as one nanosecond. Linux is as lean as it gets: no mitigations, no audit (bench/linux/README.md).
/// </summary>
public sealed class LinuxBenchmark
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(20);

    private readonly Repository _repository;
    private readonly string _folder;

    /// <param name="repository">Where the image and the scripts lie.</param>
    /// <param name="folder">Where bench/linux/run-linux.sh keeps kernel and initramfs; they are made if they are not there.</param>
    public LinuxBenchmark(Repository repository, string? folder)
    {
        _repository = repository;
        _folder = Path.GetFullPath(folder ?? Path.Combine(repository.Artifacts, "linux"));
    }

    private string Program => Path.Combine(_folder, "vbench");

    private string Scripts => Path.Combine(_repository.Root, "bench", "linux");

    /// <param name="names">The lines to measure, or none for all.</param>
    /// <param name="progress">Shows how far it has come.</param>
    public List<Comparison> Run(IReadOnlyCollection<string> names, WorkProgress progress)
    {
        Prepare(progress);
        Dictionary<string, (double Value, string Unit)> linux = progress.Run("Measuring Linux", report => RunLinux(names, report));
        Dictionary<string, (double Value, string Unit)> ours = progress.Run("Measuring ViperOS", report => RunViper(names, report));
        return
        [
            .. linux.Keys.Union(ours.Keys).Select(name => new Comparison(
                name,
                linux.TryGetValue(name, out (double Value, string Unit) known) ? known.Unit : ours[name].Unit,
                ours.TryGetValue(name, out (double Value, string Unit) own) ? own.Value : null,
                linux.TryGetValue(name, out (double Value, string Unit) theirs) ? theirs.Value : null)),
        ];
    }

    /// <summary>Fetches Linux's kernel and builds benchmark and initramfs, as far as they are not there or older than their sources.</summary>
    private void Prepare(WorkProgress progress)
    {
        DebianPackages.Ensure([.. DebianPackages.Building, "cpio"], progress);
        Directory.CreateDirectory(_folder);
        if (!Directory.Exists(Path.Combine(_folder, "x", "kcloud", "boot")))
        {
            Script(progress, "Fetching Debian's Linux", "run-linux.sh", "setup");
        }

        if (IsOlder(Program, "vbench.c", "build.sh"))
        {
            Script(progress, "Building the benchmark", "build.sh");
        }

        string initrd = Path.Combine(_folder, "initrd.cpio");
        if (IsOlder(initrd, "init.sh", "run-linux.sh") || File.GetLastWriteTimeUtc(initrd) < File.GetLastWriteTimeUtc(Program))
        {
            Script(progress, "Making the initramfs", "run-linux.sh", "initrd");
        }
    }

    private bool IsOlder(string file, params string[] sources)
    {
        return !File.Exists(file)
            || sources.Any(source => File.GetLastWriteTimeUtc(Path.Combine(Scripts, source)) > File.GetLastWriteTimeUtc(file));
    }

    private void Script(WorkProgress progress, string title, string script, params string[] arguments)
    {
        Queue<string> tail = new();
        int code = progress.Run(title, report => CommandRunner.Run(
            "env",
            [$"WORK={_folder}", Path.Combine(Scripts, script), .. arguments],
            _folder,
            line =>
            {
                report(line);
                tail.Enqueue(line);
                if (tail.Count > 10)
                {
                    tail.Dequeue();
                }
            }));
        if (code != 0)
        {
            throw new ViperException($"bench/linux/{script} {string.Join(' ', arguments)} failed:\n{string.Join('\n', tail)}");
        }
    }

    private Dictionary<string, (double Value, string Unit)> RunLinux(IReadOnlyCollection<string> names, Action<string> report)
    {
        Dictionary<string, (double Value, string Unit)> figures = [];
        string[] settings = [$"WORK={_folder}", "LEAN=1", "ICOUNT=1", "SMP=1", "MEM=512", $"TESTS={string.Join(',', names)}"];
        int code = CommandRunner.Run("env", [.. settings, Path.Combine(Scripts, "run-linux.sh"), "bench"], _folder, line =>
        {
            if (Add(figures, line))
            {
                report(line.Trim());
            }
        });
        return figures.Count != 0 ? figures : throw new ViperException($"Linux has measured nothing; bench/linux/run-linux.sh returned {code}");
    }

    private Dictionary<string, (double Value, string Unit)> RunViper(IReadOnlyCollection<string> names, Action<string> report)
    {
        MachineOptions machine = new()
        {
            Image = _repository.Image,
            InstructionCount = true,
            Memory = "512M",
            // Where it looks for itself when it measures exec.
            AddedFiles = [$"{Program}=SYS:bin/vbench"],
        };
        using LineStream output = new(report);
        using MemoryStream error = new();
        ExecResult result = ExecSession.Run(
            machine.Emulator,
            QemuCommandLine.Build(
                machine,
                SerialPort.Pipes,
                AddedArchive.Write(_repository.AddedArchives, machine),
                string.Join(' ', ["/bin/vbench", "-d", "/RAM", .. names])),
            new ExecStreams { Output = output, Error = error },
            s_limit,
            CancellationToken.None);
        Dictionary<string, (double Value, string Unit)> figures = [];
        foreach (string line in output.Text.Split('\n'))
        {
            Add(figures, line);
        }

        return figures.Count != 0
            ? figures
            : throw new ViperException($"ViperOS has measured nothing:\n{Encoding.UTF8.GetString(error.ToArray())}{result.Diagnostics}");
    }

    /// <summary>A line of name, value and unit.</summary>
    private static bool Add(Dictionary<string, (double Value, string Unit)> figures, string line)
    {
        string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words is not [_, _, "ns" or "MB/s"] || !double.TryParse(words[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
        {
            return false;
        }

        figures[words[0]] = (value, words[2]);
        return true;
    }
}
