using System.Diagnostics;
using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Runtime;

/// <summary>
/// How programs end: normally, by calls, by exceptions that nobody catches on threads of all kinds. One assembly, run by .NET here and in the
/// guest, starts itself once for each ending and prints what it saw.
/// </summary>
public sealed class EndingTests
{
    [Fact]
    public void Programs_end_as_under_dotnet()
    {
        string assembly = Path.Combine(TestMachine.Root, "artifacts", "bin", "Endings", "release", "endings.dll");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [assembly]) { RedirectStandardOutput = true })!;
        string expected = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        string program = Path.Combine(TestMachine.Root, "artifacts", "tests", "endings");
        CommandResult result = Guest.Exec("endings", TestMachine.Default with { Cpus = 2, AddedFiles = [$"{program}=C:endings"] });
        Assert.Equal(expected, result.ShouldReturn(0).Output);
    }
}
