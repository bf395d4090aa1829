using System.Text.RegularExpressions;

namespace ViperOS.Tools.Debian;

/// <summary>
/// An apt of our own for arm64: lists, downloads and the dependency resolution of Debian's apt, in a folder that nothing else uses. The host's
/// packages and its foreign architectures stay as they are, and root is not needed. Processes that come at the same time wait for each
/// other on a lock file.
/// </summary>
public sealed partial class PackageStore
{
    private const string DefaultSources = """
        deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian bookworm main
        deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian bookworm-updates main
        deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian-security bookworm-security main

        """;

    private const string HostSourcesFolder = "/etc/apt/sources.list.d";
    private static readonly TimeSpan s_listsLast = TimeSpan.FromDays(7);
    private static readonly TimeSpan s_lockRetry = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Packages that depend on others without saying so, for every Debian has those: the C library on the locale C.UTF-8, and what draws on terminals
    /// on their descriptions.
    /// </summary>
    private static readonly (string Package, string Companion)[] s_companions = [("libc6", "libc-bin"), ("libtinfo6", "ncurses-base")];

    private readonly string _folder;
    private readonly Action<string> _report;

    /// <param name="folder">Made if it does not exist; may be deleted at any time that nobody uses it.</param>
    /// <param name="report">Takes what is being done, line by line.</param>
    public PackageStore(string folder, Action<string> report)
    {
        _folder = Path.GetFullPath(folder);
        _report = report;
    }

    private string Configuration => Path.Combine(_folder, "apt.conf");

    private string Archives => Path.Combine(_folder, "cache", "archives");

    /// <summary>Fetches packages with all that they depend on.</summary>
    /// <returns>The package files, in the order in which Debian would unpack them.</returns>
    /// <exception cref="DebianException">A package does not exist, or there is no network and it is not here yet.</exception>
    public IReadOnlyList<string> Fetch(IReadOnlyCollection<string> names)
    {
        if (names.FirstOrDefault(name => !PackageName().IsMatch(name)) is { } wrong)
        {
            throw new DebianException($"'{wrong}' cannot be the name of a Debian package");
        }

        Directory.CreateDirectory(_folder);
        using FileStream held = WaitForLock();
        WriteConfiguration();
        bool isFresh = UpdateIfOld();
        IReadOnlyList<string> files;
        try
        {
            files = ResolveAndDownload(names);
        }
        catch (DebianException) when (!isFresh)
        {
            // Old lists name versions that the mirror has dropped, and do not know new packages.
            Update();
            files = ResolveAndDownload(names);
        }

        return files;
    }

    private List<string> ResolveAndDownload(IReadOnlyCollection<string> names)
    {
        List<string> files = Resolve(names);
        string[] companions = [.. s_companions.Where(pair => Has(pair.Package) && !Has(pair.Companion)).Select(pair => pair.Companion)];
        if (companions.Length != 0)
        {
            names = [.. names, .. companions];
            files = Resolve(names);
        }

        Download(names, files);
        return files;

        bool Has(string package) => files.Any(file => Path.GetFileName(file).StartsWith(package + "_", StringComparison.Ordinal));
    }

    private bool UpdateIfOld()
    {
        string lists = Path.Combine(_folder, "updated");
        if (File.Exists(lists) && DateTime.UtcNow - File.GetLastWriteTimeUtc(lists) < s_listsLast)
        {
            return false;
        }

        try
        {
            Update();
            return true;
        }
        catch (DebianException) when (File.Exists(lists))
        {
            // Without a network, what was fetched before still works.
            return false;
        }
    }

    private void Update()
    {
        Apt("reading Debian's package lists", ["update"], _report);
        File.WriteAllText(Path.Combine(_folder, "updated"), "");
    }

    private List<string> Resolve(IReadOnlyCollection<string> names)
    {
        List<string> files = [];
        Apt("resolving dependencies", ["install", "--simulate", .. names], line =>
        {
            Match match = PlannedPackage().Match(line);
            if (match.Success)
            {
                // In file names, apt writes the colon of an epoch as %3a.
                string version = match.Groups["version"].Value.Replace(":", "%3a", StringComparison.Ordinal);
                files.Add(Path.Combine(Archives, $"{match.Groups["name"].Value}_{version}_{match.Groups["architecture"].Value}.deb"));
            }
        });
        return files;
    }

    private void Download(IReadOnlyCollection<string> names, IReadOnlyList<string> files)
    {
        if (files.All(File.Exists))
        {
            return;
        }

        Apt("downloading", ["install", "--download-only", "--yes", .. names], _report);
        if (files.FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            throw new DebianException($"apt has not downloaded {Path.GetFileName(missing)}");
        }
    }

    private void Apt(string purpose, string[] arguments, Action<string> onLine)
    {
        List<string> errors = [];
        int code = HostCommand.Run("apt-get", ["-c", Configuration, "-q", .. arguments], line =>
        {
            // Without a network, update itself only warns.
            if (line.StartsWith("E: ", StringComparison.Ordinal) || line.StartsWith("W: Failed to fetch", StringComparison.Ordinal))
            {
                errors.Add(line[3..]);
            }

            onLine(line);
        });
        if (code != 0 || (arguments[0] == "update" && errors.Count != 0))
        {
            throw new DebianException($"{purpose} failed: {(errors.Count == 0 ? $"apt-get returned {code}" : string.Join("; ", errors))}")
            {
                IsUnreachable = errors.Any(error => error.StartsWith("Failed to fetch", StringComparison.Ordinal)),
            };
        }
    }

    private void WriteConfiguration()
    {
        Directory.CreateDirectory(Path.Combine(Archives, "partial"));
        Directory.CreateDirectory(Path.Combine(_folder, "state", "lists", "partial"));
        File.WriteAllText(Path.Combine(_folder, "status"), "");
        WriteSources(Path.Combine(_folder, "sources"));

        // Read after the host's own configuration, whose proxies and credentials stay in force.
        File.WriteAllText(Configuration, $$"""
            APT::Architecture "arm64";
            #clear APT::Architectures;
            APT::Architectures { "arm64"; };
            APT::Install-Recommends "false";
            APT::Sandbox::User "root";
            Dir::State "{{_folder}}/state";
            Dir::State::status "{{_folder}}/status";
            Dir::Cache "{{_folder}}/cache";
            Dir::Cache::archives "archives";
            Dir::Log "{{_folder}}/log";
            Dir::Etc::sourcelist "/dev/null";
            Dir::Etc::sourceparts "{{_folder}}/sources";
            Acquire::Languages "none";
            Acquire::Retries "2";
            Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
            Binary::apt-get::APT::Keep-Downloaded-Packages "true";
            #clear APT::Update::Post-Invoke;
            #clear APT::Update::Post-Invoke-Success;
            #clear APT::Update::Pre-Invoke;

            """);
    }

    /// <summary>The host's own sources of Debian, so that its mirror is used; without any, Debian's usual ones.</summary>
    private static void WriteSources(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string old in Directory.EnumerateFiles(folder))
        {
            File.Delete(old);
        }

        IEnumerable<string> candidates = Directory.Exists(HostSourcesFolder)
            ? Directory.EnumerateFiles(HostSourcesFolder, "*.sources").Concat(Directory.EnumerateFiles(HostSourcesFolder, "*.list"))
            : [];
        string[] sources = [.. candidates.Append("/etc/apt/sources.list").Where(file => File.Exists(file) && IsDebian(file))];
        foreach (string source in sources)
        {
            string name = Path.GetExtension(source) == ".sources" ? Path.GetFileName(source) : Path.GetFileName(source) + ".list";
            File.Copy(source, Path.Combine(folder, name), overwrite: true);
        }

        if (sources.Length == 0)
        {
            File.WriteAllText(Path.Combine(folder, "debian.list"), DefaultSources);
        }
    }

    private static bool IsDebian(string file)
    {
        return File.ReadLines(file).Any(line => !line.StartsWith('#') && DebianSource().IsMatch(line));
    }

    private FileStream WaitForLock()
    {
        string path = Path.Combine(_folder, "lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                Thread.Sleep(s_lockRetry);
            }
        }
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9+.\-]+$")]
    private static partial Regex PackageName();

    [GeneratedRegex(@"^Inst (?<name>\S+?)(:\S+)? (\[\S+\] )?\((?<version>\S+) .*\[(?<architecture>\w+)\]\)")]
    private static partial Regex PlannedPackage();

    [GeneratedRegex(@"^(deb|URIs:)\s.*(debian\.org|/debian/?(\s|$))")]
    private static partial Regex DebianSource();
}
