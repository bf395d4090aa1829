using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Boot;

/// <summary>A kernel that breaks says how, with names, and ends the run.</summary>
public sealed class PanicTests
{
    [Theory]
    [InlineData("fault", "Bad memory access in the kernel")]
    [InlineData("overflow", "Kernel stack overflow")]
    [InlineData("check", "Asked for on the command line")]
    public void A_panic_tells_its_reason_and_the_calls_that_led_there(string kind, string reason)
    {
        CommandResult result = Guest.Exec("Echo never", TestMachine.Default with { KernelArguments = $"panic.test={kind}" });
        Assert.Equal(ExecOutcome.Panicked, result.Outcome);
        Assert.Contains($"KERNEL PANIC: {reason}", result.Diagnostics, StringComparison.Ordinal);
        Assert.Contains("ViperOS.Kernel.Diagnostics.PanicTest.", result.Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_shows_the_registers()
    {
        CommandResult result = Guest.Exec("Echo never", TestMachine.Default with { Cpus = 1, KernelArguments = "panic.test=fault" });
        Assert.Contains("FAR 0xffff800000001230", result.Diagnostics, StringComparison.Ordinal);
        Assert.Contains("x30 ffffffff8", result.Diagnostics, StringComparison.Ordinal);
    }
}
