using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.ClassLibrary;

/// <summary>A guest with the program that says what the console gives it.</summary>
public sealed class ConsoleGuest : SharedGuest
{
    protected override MachineOptions Machine => TestMachine.Default with
    {
        AddedFiles = [$"{Path.Combine(TestMachine.Root, "artifacts", "tests", "consoleprobe")}=C:consoleprobe"],
    };
}
