using System.Diagnostics;
using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;
using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Debian;
using ViperOS.Tools.Emulation;
using ViperOS.ViperFs.Formatting;

namespace ViperOS.ConformanceTests.Debian;

/// <summary>One guest with Debian's programs and those of tests/Conformance/Programs in /tests, for all tests of a class.</summary>
public sealed class DebianGuest : SharedGuest
{
    private const string Compiler = "aarch64-linux-gnu-g++";
    private const string CompilerOfC = "aarch64-linux-gnu-gcc";

    /// <summary>For programs that do much, on a busy machine.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(300);

    private static readonly string[] s_packages =
    [
        "bash", "busybox-static", "coreutils", "diffutils", "dosfstools", "e2fsprogs", "findutils", "grep", "mawk", "python3-minimal", "sed",
    ];

    /// <summary>Those of the programs that are to be compiled.</summary>
    private static string[] CompiledPrograms { get; } =
        ["library.cpp", "identity.c", "pseudoterminals.c", "watches.c", "fifos.c", "attributes.c", "descriptions.c", "calls.c", "memory.c", "timers.c", "ranges.c", "accesses.c", "signaldriven.c", "locks.c", "listings.c"];

    /// <summary>Debian's cross compiler is installed.</summary>
    public static bool HasCompiler { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(':', StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, Compiler)));

    private static readonly Lazy<IReadOnlyList<string>> s_files = new(
        () => new PackageStore(Path.Combine(TestMachine.Root, "artifacts", "debian"), _ => { }).Fetch(s_packages));

    public static string Programs { get; } = Path.Combine(TestMachine.Root, "tests", "Conformance", "Programs");

    protected override MachineOptions Machine
    {
        get
        {
            try
            {
                IReadOnlyList<string> files = s_files.Value;
                return TestMachine.Default with
                {
                    Memory = "1G",
                    Disks = [CreateDisk(), CreateVolume()],
                    Shares = [new SharedFolder(CreateFolder(), IsReadOnly: false)],
                    AddedFiles = [$"{Programs}=SYS:tests", .. HasCompiler ? CompiledPrograms.Select(AddCompiled) : []],
                    AddedContents = writer => new PackageTree(writer).Add(files, _ => { }),
                };
            }
            catch (DebianException e) when (e.IsUnreachable)
            {
                Assert.Skip($"Debian's packages cannot be fetched here: {e.Message}");
                throw;
            }
        }
    }

    /// <summary>What a test expects, made on Linux as the program says.</summary>
    public static string Expected(string name)
    {
        return File.ReadAllText(Path.Combine(Programs, name + ".expected"));
    }

    /// <summary>Runs a line under bash in an empty directory, away from the terminal, and returns what it writes, and its code as last line.</summary>
    public string Run(string line)
    {
        Guest.Run(
            $"/bin/bash -c 'rm -rf /tmp/work; mkdir /tmp/work; cd /tmp/work; {{ {line}; }} > /tmp/output 2>&1 < /dev/null; echo $? >> /tmp/output'",
            Limit);
        return Guest.Run("/bin/cat /tmp/output", Limit);
    }

    /// <summary>Runs a line under bash in the root of a ViperFS volume.</summary>
    public string RunOnVolume(string line)
    {
        Guest.Run("Info Files: > RAM:null || Mount blkd.1 AS Files:");
        return Run($"cd /Files; {line}");
    }

    /// <summary>Runs a line under bash in a folder of the host.</summary>
    public string RunOnShare(string line) => Run($"cd /HOST; {line}");

    private static string CreateFolder()
    {
        string path = Path.Combine(TestMachine.Root, "artifacts", "conformance", "folder");
        Directory.CreateDirectory(path);
        return path;
    }

    /// <summary>A volume of 64 MiB.</summary>
    private static string CreateVolume()
    {
        string path = Path.Combine(TestMachine.Root, "artifacts", "conformance", "volume.img");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        MemoryDevice device = new(64 * 1024 * 1024 / BlockDevice.BlockSize);
        Assert.Equal(ErrorNumber.None, VolumeFormatter.Format(device, new FormatOptions { Label = "Files" }));
        using FileStream file = File.Create(path);
        for (ulong block = 0; block < device.BlockCount; block++)
        {
            file.Position = (long)block * BlockDevice.BlockSize;
            file.Write(device.Peek(block));
        }

        file.SetLength((long)device.BlockCount * BlockDevice.BlockSize);
        return path;
    }

    /// <summary>Empty, with two partitions.</summary>
    private static string CreateDisk()
    {
        const int Mebibyte = 1024 * 1024;
        const int Table = 446;
        const int EntrySize = 16;
        byte[] sector = new byte[512];
        for (int i = 0; i < 2; i++)
        {
            Span<byte> entry = sector.AsSpan(Table + (i * EntrySize), EntrySize);
            entry[4] = 0x83;
            BitConverter.TryWriteBytes(entry[8..], (1 + (40 * i)) * Mebibyte / sector.Length);
            BitConverter.TryWriteBytes(entry[12..], 40 * Mebibyte / sector.Length);
        }

        sector[510] = 0x55;
        sector[511] = 0xAA;
        string path = Path.Combine(TestMachine.Root, "artifacts", "conformance", "disk.img");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using FileStream file = File.Create(path);
        file.Write(sector);
        file.SetLength(96 * Mebibyte);
        return path;
    }

    private static string AddCompiled(string source)
    {
        string folder = Path.Combine(TestMachine.Root, "artifacts", "conformance");
        string name = Path.GetFileNameWithoutExtension(source);
        string program = Path.Combine(folder, name);
        Directory.CreateDirectory(folder);
        string compiler = source.EndsWith(".c", StringComparison.Ordinal) ? CompilerOfC : Compiler;
        ProcessStartInfo start = new(compiler, ["-O2", "-w", "-static", Path.Combine(Programs, source), "-o", program])
        {
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
        return $"{program}=SYS:tests/{name}";
    }
}
