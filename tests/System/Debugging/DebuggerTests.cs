using System.Diagnostics;
using System.Globalization;
using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Debugging;

/// <summary>gdb's commands of <c>viper debug</c> understand the kernel's structures as they are now.</summary>
public sealed class DebuggerTests
{
    [Fact]
    public void Processes_threads_and_kernel_stacks_are_listed()
    {
        string socket = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"viper-test-{Environment.ProcessId}"));
        MachineOptions machine = TestMachine.Default with
        {
            EmulatorOptions = CommandLineWords.Join(QemuCommandLine.Debugger(socket)),
        };
        try
        {
            using Guest guest = Guest.Boot(machine);
            string output = RunDebugger(socket, "viper-ps", "viper-threads", "viper-stack 1", "viper-help");
            Assert.Contains("vinit", output, StringComparison.Ordinal);
            Assert.Contains("shell", output, StringComparison.Ordinal);
            Assert.Contains("blocked", output, StringComparison.Ordinal);
            Assert.Contains("UserSynchronous", output, StringComparison.Ordinal);
            Assert.DoesNotContain("Error occurred", output, StringComparison.Ordinal);
            Assert.DoesNotContain("has no field", output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(socket);
        }
    }

    private static string RunDebugger(string socket, params string[] commands)
    {
        List<string> arguments =
        [
            "-q", "-batch", Path.Combine(TestMachine.Root, "artifacts", "kernel", "kernel.elf"),
            "-ex", $"target remote {socket}",
            "-ex", $"source {Path.Combine(TestMachine.Root, "src", "Tools", "Viper", "gdb", "viper.py")}",
        ];
        foreach (string command in commands)
        {
            arguments.AddRange(["-ex", command]);
        }

        ProcessStartInfo start = new("gdb-multiarch", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process debugger = Process.Start(start)!;
            Task<string> errors = debugger.StandardError.ReadToEndAsync();
            string output = debugger.StandardOutput.ReadToEnd();
            debugger.WaitForExit();
            return output + errors.GetAwaiter().GetResult();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("gdb-multiarch is not installed; `viper debug` installs it");
            throw;
        }
    }
}
