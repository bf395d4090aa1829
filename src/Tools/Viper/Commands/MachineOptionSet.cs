using System.CommandLine;
using ViperOS.Tools.Debian;
using ViperOS.Tools.Emulation;
using ViperOS.Tools.Viper.Disks;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Commands;

/// <summary>The options that describe the machine, shared by the commands that start one.</summary>
public sealed class MachineOptionSet
{
    private const int MaximumCpus = 8;

    private readonly Option<int> _cpus = new("--cpus")
    {
        Description = $"Processors, 1 to {MaximumCpus}",
        DefaultValueFactory = _ => 4,
    };

    private readonly Option<string> _memory = new("--memory") { Description = "RAM, as in 128M or 2G", DefaultValueFactory = _ => "512M" };

    private readonly Option<string[]> _disks = new("--disk")
    {
        Description = "A raw disk image as one more disk; with :ro behind it the guest cannot change it",
        HelpName = "FILE[:ro]",
    };

    private readonly Option<string[]> _shares = new("--share")
    {
        Description = "A folder of the host as the volume HOST:, the next ones as HOST1: and so on; with :ro behind it the guest cannot change it",
        HelpName = "DIR[:ro]",
    };

    private readonly Option<string[]> _added = new("--add")
    {
        Description = "Puts a file or folder of the host into the guest; the guest path may begin with an assign",
        HelpName = "HOSTPATH=GUESTPATH",
    };

    private readonly Option<string[]> _debian = new("--debian")
    {
        Description = "Puts Debian packages for arm64 into the guest, with what they depend on: names, separated by commas",
        HelpName = "PACKAGE,…",
    };

    private readonly Option<string?> _onlyKernelArguments = new("--only-kernel-args")
    {
        Description = "The whole kernel command line, in place of the usual one; what the serial port says is printed as it comes",
        HelpName = "ARGS",
    };

    private readonly Option<string?> _kernelArguments = new("--kernel-args") { Description = "More for the kernel command line", HelpName = "ARGS" };

    private readonly Option<bool> _icount = new("--icount") { Description = "One instruction takes one virtual nanosecond, on one processor" };

    private readonly Option<int> _gic = new("--gic") { Description = "Version of the interrupt controller", DefaultValueFactory = _ => 3 };

    private readonly Option<double?> _timeout = new("--timeout") { Description = "Ends the guest after so many seconds", HelpName = "SECONDS" };

    private readonly Option<string?> _qemu = new("--qemu") { Description = "More options for QEMU, in one word", HelpName = "OPTIONS" };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Prints QEMU's command line instead of running it" };

    public MachineOptionSet(Command command)
    {
        _gic.AcceptOnlyFromAmong("2", "3");
        _cpus.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int>() is < 1 or > MaximumCpus)
            {
                result.AddError($"--cpus is a number from 1 to {MaximumCpus}");
            }
        });
        Option[] options =
        [
            _cpus, _memory, _disks, _shares, _added, _debian, _onlyKernelArguments, _kernelArguments, _icount, _gic, _timeout, _qemu, _dryRun,
        ];
        foreach (Option option in options)
        {
            command.Options.Add(option);
        }
    }

    public MachineOptions ReadMachine(ParseResult parsed, Repository repository)
    {
        return new MachineOptions
        {
            Image = repository.Image,
            Cpus = parsed.GetValue(_cpus),
            Memory = parsed.GetValue(_memory)!,
            GicVersion = parsed.GetValue(_gic),
            InstructionCount = parsed.GetValue(_icount),
            Disks = ReadDisks(parsed.GetValue(_disks) ?? []),
            Shares = [.. (parsed.GetValue(_shares) ?? []).Select(ReadShare)],
            AddedFiles = [.. new ProgramShelf(repository.Shelf).List(), .. parsed.GetValue(_added) ?? []],
            OnlyKernelArguments = parsed.GetValue(_onlyKernelArguments),
            KernelArguments = parsed.GetValue(_kernelArguments),
            EmulatorOptions = parsed.GetValue(_qemu),
        };
    }

    /// <summary>
    /// Writes the archive of what this run adds to the image, fetching packages where it must, and sees to it that the machine has room for it.
    /// </summary>
    /// <returns>The machine to start, and the archive's path or null.</returns>
    public (MachineOptions Machine, string? Archive) Equip(ParseResult parsed, Repository repository, WorkProgress progress)
    {
        MachineOptions machine = ReadMachine(parsed, repository);
        string[] packages = [.. (parsed.GetValue(_debian) ?? []).SelectMany(names => names.Split(',', StringSplitOptions.RemoveEmptyEntries))];
        if (packages.Length == 0)
        {
            return (machine, AddedArchive.Write(repository.AddedArchives, machine));
        }

        string? archive = progress.Run("Debian packages", report =>
        {
            IReadOnlyList<string> files = new PackageStore(Path.Combine(repository.Artifacts, "debian"), report).Fetch(packages);
            return AddedArchive.Write(
                repository.AddedArchives, machine with { AddedContents = writer => new PackageTree(writer).Add(files, report) });
        });
        long needed = RoomFor(new FileInfo(archive!).Length);
        if (parsed.GetResult(_memory) is { Implicit: false })
        {
            return MemorySize.Parse(machine.Memory) >= needed
                ? (machine, archive)
                : throw new ViperException($"these packages need --memory {needed >> 20}M or more: they lie in memory");
        }

        return (machine with { Memory = $"{long.Max(needed, MemorySize.Parse(machine.Memory)!.Value) >> 20}M" }, archive);
    }

    /// <summary>What the emulator would refuse in words of its own is said here.</summary>
    private static string[] ReadDisks(string[] texts)
    {
        List<DiskImage> disks = [.. texts.Select(DiskImage.Parse)];
        foreach (DiskImage disk in disks)
        {
            if (!File.Exists(disk.Path))
            {
                throw new ViperException(Directory.Exists(disk.Path)
                    ? $"--disk: '{disk.Path}' is a folder; --share gives the guest a folder"
                    : $"--disk: there is no '{disk.Path}'; viper mkfs {disk.Path} --size 1G makes one");
            }

            if (!disk.IsReadOnly && !ImageFile.CanWrite(disk.Path))
            {
                throw new ViperException($"--disk: '{disk.Path}' cannot be written; --disk {disk.Path}:ro is for reading only");
            }

            if (ImageLock.IsHeld(disk.Path) && !disk.IsReadOnly)
            {
                throw new ViperException($"--disk: '{disk.Path}' is in use, by another guest perhaps");
            }
        }

        if (disks.Where(disk => !disk.IsReadOnly).GroupBy(disk => Path.GetFullPath(disk.Path)).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ViperException($"--disk: '{twice.Key}' is given twice");
        }

        return texts;
    }

    private static SharedFolder ReadShare(string text)
    {
        SharedFolder share = SharedFolder.Parse(text);
        return Directory.Exists(share.Path) ? share : throw new ViperException($"--share: there is no folder '{share.Path}'");
    }

    /// <summary>The loader leaves the first 128 MiB to the kernel; programs get as much as the archive, and no less than 256 MiB.</summary>
    private static long RoomFor(long archive)
    {
        const long Step = 256L << 20;
        long needed = (128L << 20) + archive + long.Max(archive, Step);
        return (needed + Step - 1) / Step * Step;
    }

    public TimeSpan? ReadTimeout(ParseResult parsed)
    {
        return parsed.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
    }

    public bool IsDryRun(ParseResult parsed)
    {
        return parsed.GetValue(_dryRun);
    }
}
