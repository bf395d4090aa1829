using ViperOS.Tools.ImageBuilder;

namespace ViperOS.Tools.Emulation;

/// <summary>The machine to emulate and what it starts with. Immutable; <c>with</c> makes variants.</summary>
public sealed record MachineOptions
{
    /// <summary>Names another emulator than the usual one.</summary>
    public const string EmulatorVariable = "VIPER_QEMU";

    public static string DefaultEmulator => Environment.GetEnvironmentVariable(EmulatorVariable) ?? "qemu-system-aarch64";

    /// <summary>The emulator, a name on the PATH or a path; the environment may name another build.</summary>
    public string Emulator { get; init; } = DefaultEmulator;

    /// <summary>The boot image, or a bare kernel.</summary>
    public required string Image { get; init; }

    public int Cpus { get; init; } = 4;

    /// <summary>As QEMU's -m takes it.</summary>
    public string Memory { get; init; } = "512M";

    public int GicVersion { get; init; } = 3;

    /// <summary>One instruction takes one virtual nanosecond, on one CPU, whatever the host does.</summary>
    public bool InstructionCount { get; init; }

    public IReadOnlyList<string> Disks { get; init; } = [];

    /// <summary>Folders of the host that the guest sees.</summary>
    public IReadOnlyList<SharedFolder> Shares { get; init; } = [];

    /// <summary>Files for the second boot archive, each <c>HOSTPATH=GUESTPATH</c>.</summary>
    public IReadOnlyList<string> AddedFiles { get; init; } = [];

    /// <summary>Adds more to the second boot archive, before the files, which take the place of what it adds.</summary>
    public Action<BootArchiveWriter>? AddedContents { get; init; }

    /// <summary>The whole kernel command line, in place of the one that the system would get.</summary>
    public string? OnlyKernelArguments { get; init; }

    /// <summary>Goes behind the kernel command line.</summary>
    public string? KernelArguments { get; init; }

    /// <summary>More options for the emulator, split at spaces; quotes hold words together.</summary>
    public string? EmulatorOptions { get; init; }
}
