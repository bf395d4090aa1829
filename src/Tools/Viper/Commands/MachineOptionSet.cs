using System.CommandLine;
using ViperOS.Tools.Emulation;
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

    private readonly Option<string[]> _disks = new("--disk") { Description = "A raw disk image as virtio block device", HelpName = "FILE" };

    private readonly Option<string[]> _added = new("--add")
    {
        Description = "Puts a file or folder of the host into the guest; the guest path may begin with an assign",
        HelpName = "HOSTPATH=GUESTPATH",
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
            _cpus, _memory, _disks, _added, _onlyKernelArguments, _kernelArguments, _icount, _gic, _timeout, _qemu, _dryRun,
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
            Disks = parsed.GetValue(_disks) ?? [],
            AddedFiles = parsed.GetValue(_added) ?? [],
            OnlyKernelArguments = parsed.GetValue(_onlyKernelArguments),
            KernelArguments = parsed.GetValue(_kernelArguments),
            EmulatorOptions = parsed.GetValue(_qemu),
        };
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
