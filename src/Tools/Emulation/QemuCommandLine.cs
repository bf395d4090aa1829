using System.Globalization;
using System.Text;

namespace ViperOS.Tools.Emulation;

/// <summary>Builds QEMU's arguments from <see cref="MachineOptions"/>.</summary>
public static class QemuCommandLine
{
    /// <summary>Separates nothing in the kernel's options and is allowed as it is; everything else is percent-encoded.</summary>
    private const string PlainCharacters = "_./:-";

    /// <param name="options">The machine.</param>
    /// <param name="serial">Where its serial port goes.</param>
    /// <param name="initrd">Path of the second boot archive, if any.</param>
    /// <param name="command">A shell command line to execute in exec mode, or null to boot to the shell.</param>
    public static List<string> Build(MachineOptions options, SerialPort serial, string? initrd = null, string? command = null)
    {
        // No network card and no default devices: QEMU would want their boot ROMs, which are in packages we do not need.
        List<string> arguments =
        [
            "-M", string.Create(CultureInfo.InvariantCulture, $"virt,gic-version={options.GicVersion}"),
            "-cpu", "cortex-a72",
            "-smp", (options.InstructionCount ? 1 : options.Cpus).ToString(CultureInfo.InvariantCulture),
            "-m", options.Memory,
            "-nodefaults", "-nic", "none", "-no-reboot", "-display", "none",
            "-global", "virtio-mmio.force-legacy=false",
            "-serial", serial == SerialPort.Terminal ? "mon:stdio" : "stdio",
            "-kernel", options.Image,
        ];

        if (options.InstructionCount)
        {
            arguments.AddRange(["-icount", "shift=0,sleep=off", "-rtc", "base=2026-01-01,clock=vm", "-seed", "1"]);
        }

        if (initrd is not null)
        {
            arguments.AddRange(["-initrd", initrd]);
        }

        for (int i = 0; i < options.Disks.Count; i++)
        {
            DiskImage disk = DiskImage.Parse(options.Disks[i]);
            string readOnly = disk.IsReadOnly ? ",readonly=on" : "";
            arguments.AddRange(["-drive", $"if=none,id=disk{i},format=raw,file={Value(disk.Path)}{readOnly}", "-device", $"virtio-blk-device,drive=disk{i}"]);
        }

        for (int i = 0; i < options.Shares.Count; i++)
        {
            // The host's own owners and modes; files of all its devices have numbers of their own.
            SharedFolder share = options.Shares[i];
            string readOnly = share.IsReadOnly ? ",readonly=on" : "";
            arguments.AddRange(["-fsdev", $"local,id=share{i},path={Value(share.Path)},security_model=none,multidevs=remap{readOnly}"]);
            arguments.AddRange(["-device", $"virtio-9p-device,fsdev=share{i},mount_tag={share.Tag(i)}"]);
        }

        string kernelArguments = BuildKernelArguments(options, command);
        if (kernelArguments.Length != 0)
        {
            arguments.AddRange(["-append", kernelArguments]);
        }

        arguments.AddRange(CommandLineWords.Split(options.EmulatorOptions ?? ""));
        return arguments;
    }

    /// <summary>Options that let a debugger in through a socket in the file system.</summary>
    public static string[] Debugger(string socket)
    {
        return ["-chardev", $"socket,id=debugger,path={socket},server=on,wait=off", "-gdb", "chardev:debugger"];
    }

    /// <summary>Makes any text one word without characters that mean something to the kernel's command line.</summary>
    public static string PercentEncode(string text)
    {
        StringBuilder result = new(text.Length);
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || PlainCharacters.Contains((char)b, StringComparison.Ordinal))
            {
                result.Append((char)b);
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
        }

        return result.ToString();
    }

    /// <summary>A comma in the value of an option is written twice.</summary>
    private static string Value(string text) => text.Replace(",", ",,", StringComparison.Ordinal);

    private static string BuildKernelArguments(MachineOptions options, string? command)
    {
        if (options.OnlyKernelArguments is not null)
        {
            return options.OnlyKernelArguments;
        }

        List<string> words = [];
        if (command is not null)
        {
            words.Add($"viper.exec={PercentEncode(command)}");
        }

        if (!string.IsNullOrWhiteSpace(options.KernelArguments))
        {
            words.Add(options.KernelArguments);
        }

        return string.Join(' ', words);
    }
}
