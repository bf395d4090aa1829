using System.Diagnostics;
using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.ClassLibrary;

/// <summary>One assembly, run by .NET here and by our class library in the guest.</summary>
public sealed class ClassLibraryTests
{
    private const string Checks = "corelib-checks";
    private const string SerializerChecks = "serializer-checks";

    [Fact]
    public void Computes_and_prints_what_dotnet_does()
    {
        Assert.Equal(RunHere("ClassLibraryChecks", Checks), Exec(Checks, "checks").ShouldReturn(0).Output);
    }

    [Fact]
    public void Objects_become_json_and_json_objects_as_under_dotnet()
    {
        Assert.Equal(RunHere("SerializerChecks", SerializerChecks), Exec(SerializerChecks, "checks").ShouldReturn(0).Output);
    }

    [Fact]
    public void An_exception_that_nobody_catches_is_told_with_its_stack()
    {
        CommandResult result = Exec(Checks, "checks throw").ShouldReturn(20);
        Assert.StartsWith(
            "Unhandled exception. System.InvalidOperationException: nobody catches this\n   at Program.<Main>$(String[] args) in /", result.Error, StringComparison.Ordinal);
    }

    private static CommandResult Exec(string program, string command) =>
        Guest.Exec(command, TestMachine.Default with { AddedFiles = [$"{Path.Combine(TestMachine.Root, "artifacts", "tests", program)}=C:checks"] });

    internal static string RunHere(string project, string program)
    {
        string assembly = Path.Combine(TestMachine.Root, "artifacts", "bin", project, "release", $"{program}.dll");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [assembly]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
