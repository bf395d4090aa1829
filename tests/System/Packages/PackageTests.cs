using System.Diagnostics;
using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Packages;

/// <summary>A single file that names a package, compiled by <c>viper cs</c> and run. The package is one that the build needs anyway.</summary>
public sealed class PackageTests
{
    private static readonly string s_source = Path.Combine(TestMachine.Root, "tests", "Guest", "Packages", "greeting.cs");

    [Fact]
    public void A_program_with_a_package_runs()
    {
        string program = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Compile(program);
            MachineOptions machine = TestMachine.Default with { AddedFiles = [$"{program}=C:greeting"] };
            string[] lines = Guest.Exec("greeting", machine).ShouldReturn(0).Output.Split('\n');
            Assert.Equal(["> greet Ada Grace -c 2: ", "Hello Ada and Grace!", "Hello Ada and Grace!", "= 3"], lines[..4]);
            Assert.Contains("HELLO ADA!", lines);
        }
        finally
        {
            File.Delete(program);
        }
    }

    private static void Compile(string program)
    {
        ProcessStartInfo start = new(Path.Combine(TestMachine.Root, "viper"), ["cs", s_source, "-o", program])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + error.GetAwaiter().GetResult());
    }
}
