namespace ViperOS.Tools.Viper.Host;

/// <summary>Sees to it that the commands we call are installed, by the names of their Debian packages.</summary>
public static class DebianPackages
{
    private static readonly (string Command, string Package, string Why)[] s_known =
    [
        ("qemu-system-aarch64", "qemu-system-arm", "emulates the machine that ViperOS runs on"),
        ("clang", "clang", "assembles what no C# compiler can write"),
        ("ld.lld", "lld", "links the kernel and the programs"),
        ("llvm-objcopy", "llvm", "makes the flat boot image of the linked kernel"),
        (CrossCompiler.C, "gcc-aarch64-linux-gnu", "compiles C for 64-bit Arm"),
        (CrossCompiler.CPlusPlus, "g++-aarch64-linux-gnu", "compiles C++ for 64-bit Arm"),
        ("mkfs.vfat", "dosfstools", "makes and checks FAT volumes to compare with"),
        ("mcopy", "mtools", "reads and fills FAT volumes to compare with"),
        ("cpio", "cpio", "makes the initramfs of the Linux that we compare with"),
        ("gdb-multiarch", "gdb-multiarch", "debugs Arm code on this machine"),
    ];

    public static readonly string[] Running = ["qemu-system-aarch64"];
    public static readonly string[] Building = ["clang", "ld.lld", "llvm-objcopy"];
    public static readonly string[] Exchanging = ["mkfs.vfat", "mcopy"];
    public static readonly string[] Debugging = ["qemu-system-aarch64", "gdb-multiarch"];

    /// <summary>Installs the packages of those commands that are missing.</summary>
    /// <exception cref="ViperException">They cannot be installed; the message says what to do by hand.</exception>
    public static void Ensure(IReadOnlyCollection<string> commands, WorkProgress progress)
    {
        var missing = s_known.Where(known => commands.Contains(known.Command) && CommandRunner.Find(known.Command) is null).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        string[] packages = [.. missing.Select(item => item.Package)];
        foreach ((string command, string package, string why) in missing)
        {
            Terminal.Note($"{command} is missing; installing the Debian package {package}, which {why}");
        }

        Install(packages, progress);
        string[] still = [.. missing.Select(item => item.Command).Where(command => CommandRunner.Find(command) is null)];
        if (still.Length != 0)
        {
            throw new ViperException($"{string.Join(", ", still)} still not on the PATH after installing {string.Join(' ', packages)}");
        }
    }

    private static void Install(string[] packages, WorkProgress progress)
    {
        string byHand = $"run this as root, then try again: apt-get install --no-install-recommends {string.Join(' ', packages)}";
        if (CommandRunner.Find("apt-get") is null)
        {
            throw new ViperException($"there is no apt-get here; install by other means what Debian calls {string.Join(", ", packages)}");
        }

        List<string> prefix = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"];
        if (!Environment.IsPrivilegedProcess)
        {
            if (CommandRunner.Find("sudo") is null)
            {
                throw new ViperException($"installing needs root, and there is no sudo here; {byHand}");
            }

            // The password is asked for on the terminal itself, before our moving line hides the question.
            if (!SudoIsOpen())
            {
                throw new ViperException($"sudo was refused; {byHand}");
            }

            prefix.InsertRange(0, ["sudo", "-n"]);
        }

        AptGet(prefix, ["update"], "Reading Debian's package lists", byHand, progress);
        AptGet(prefix, ["install", "-y", "--no-install-recommends", .. packages], $"Installing {string.Join(' ', packages)}", byHand, progress);
    }

    private static bool SudoIsOpen()
    {
        using var process = System.Diagnostics.Process.Start("sudo", ["-v"]);
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private static void AptGet(List<string> prefix, string[] arguments, string title, string byHand, WorkProgress progress)
    {
        Queue<string> tail = new();
        int code = progress.Run(title, report => CommandRunner.Run(prefix[0], [.. prefix.Skip(1), .. arguments], "/", line =>
        {
            report(line);
            tail.Enqueue(line);
            if (tail.Count > 15)
            {
                tail.Dequeue();
            }
        }));
        if (code != 0)
        {
            throw new ViperException($"apt-get {arguments[0]} failed:\n{string.Join('\n', tail)}\n{byHand}");
        }
    }
}
