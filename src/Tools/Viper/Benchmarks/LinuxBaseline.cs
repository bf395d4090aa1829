using System.Globalization;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>
/// Debian's Linux beside which ViperOS is measured, as lean as it gets: no mitigations, no audit (bench/linux/README.md). Kernel, initramfs and the
/// benchmarks, static binaries for both systems, are made where they are not there.
/// </summary>
public sealed class LinuxBaseline
{
    private readonly Repository _repository;
    private readonly string _folder;

    /// <param name="repository">Where the scripts lie.</param>
    /// <param name="folder">Where bench/linux/run-linux.sh keeps kernel and initramfs; artifacts/linux by default.</param>
    public LinuxBaseline(Repository repository, string? folder)
    {
        _repository = repository;
        _folder = Path.GetFullPath(folder ?? Path.Combine(repository.Artifacts, "linux"));
    }

    private string Scripts => Path.Combine(_repository.Root, "bench", "linux");

    /// <summary>A file of the baseline: a benchmark's binary by its name, say.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Fetches Linux's kernel and builds benchmark and initramfs, as far as they are not there or older than their sources.</summary>
    public void Prepare(WorkProgress progress)
    {
        DebianPackages.Ensure([.. DebianPackages.Building, "cpio"], progress);
        Directory.CreateDirectory(_folder);
        if (!Directory.Exists(Path.Combine(_folder, "x", "kcloud", "boot")))
        {
            Script(progress, "Fetching Debian's Linux", "run-linux.sh", "setup");
        }

        foreach (string program in (string[])["vbench", "storbench"])
        {
            if (IsOlder(PathOf(program), program + ".c", "build.sh"))
            {
                Script(progress, $"Building {program}", "build.sh", program);
            }
        }

        string initrd = Path.Combine(_folder, "initrd.cpio");
        DateTime programs = new[] { PathOf("vbench"), PathOf("storbench") }.Max(File.GetLastWriteTimeUtc);
        if (IsOlder(initrd, "init.sh", "run-linux.sh") || File.GetLastWriteTimeUtc(initrd) < programs)
        {
            Script(progress, "Making the initramfs", "run-linux.sh", "initrd");
        }
    }

    /// <summary>Boots Linux, has it do a task of run-linux.sh, and gives what the benchmark measured.</summary>
    public Dictionary<string, (double Value, string Unit)> Run(
        string task, IReadOnlyCollection<string> names, IReadOnlyCollection<string> settings, Action<string> report)
    {
        Dictionary<string, (double Value, string Unit)> figures = [];
        string[] all = [$"WORK={_folder}", "LEAN=1", .. settings, $"TESTS={string.Join(',', names)}", Path.Combine(Scripts, "run-linux.sh"), task];
        int code = CommandRunner.Run("env", all, _folder, line =>
        {
            if (TryAdd(figures, line))
            {
                report(line.Trim());
            }
        });
        return figures.Count != 0 ? figures : throw new ViperException($"Linux has measured nothing; bench/linux/run-linux.sh returned {code}");
    }

    /// <summary>A new ext4 disk with what the initramfs holds, for <see cref="ColdBoot"/>.</summary>
    public void MakeRootDisk(WorkProgress progress) => Script(progress, "Making Linux's disk", "run-linux.sh", "rootdisk");

    /// <summary>What boots Linux from its disk, to a shell's prompt.</summary>
    public (string Program, List<string> Arguments) ColdBoot(IReadOnlyCollection<string> settings) =>
        ("env", [$"WORK={_folder}", "LEAN=1", .. settings, Path.Combine(Scripts, "run-linux.sh"), "cold"]);

    /// <summary>A line of name, value and unit.</summary>
    public static bool TryAdd(Dictionary<string, (double Value, string Unit)> figures, string line)
    {
        string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words is not [_, _, "ns" or "MB/s"] || !double.TryParse(words[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
        {
            return false;
        }

        figures[words[0]] = (value, words[2]);
        return true;
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
}
