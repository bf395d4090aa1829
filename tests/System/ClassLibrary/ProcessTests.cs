using System.Diagnostics;
using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.ClassLibrary;

/// <summary>A program that starts itself in all ways that Process knows prints here what it prints under .NET.</summary>
public sealed class ProcessTests
{
    private static readonly string s_program = Path.Combine(TestMachine.Root, "artifacts", "tests", "process-checks");

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Starts_redirects_waits_and_ends_as_dotnet_does(int cpus)
    {
        CommandResult result = Guest.Exec(
            "process-checks", TestMachine.Default with { Cpus = cpus, AddedFiles = [$"{s_program}=C:process-checks"] });
        Assert.Equal(RunHere(), result.ShouldReturn(0).Output);
    }

    // Through dotnet, so that the program starts itself through dotnet as well.
    private static string RunHere()
    {
        string assembly = Path.Combine(TestMachine.Root, "artifacts", "bin", "ProcessChecks", "release", "process-checks.dll");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [assembly]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
