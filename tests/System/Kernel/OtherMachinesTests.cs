using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Kernel;

/// <summary>What depends on the number of processors, the interrupt controller or the exception level, on machines other than the default.</summary>
public sealed class OtherMachinesTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    [Theory]
    [InlineData("events")]
    [InlineData("channels")]
    [InlineData("scheduling")]
    [InlineData("killed-in-call")]
    public void On_one_processor_with_the_older_interrupt_controller(string test)
    {
        Guest.Exec("usertests " + test, TestMachine.Default with { Cpus = 1, GicVersion = 2 }, s_limit).ShouldReturn(0);
    }

    [Theory]
    [InlineData("threads")]
    [InlineData("revoke-race")]
    [InlineData("spawn-storm")]
    public void On_eight_processors_below_a_hypervisor_level(string test)
    {
        MachineOptions machine = TestMachine.Default with { Cpus = 8, EmulatorOptions = "-machine virtualization=on" };
        Guest.Exec("usertests " + test, machine, s_limit).ShouldReturn(0);
    }

    [Fact]
    public void The_report_of_a_fault_names_the_functions()
    {
        Assert.Contains("FaultTest.RunChild", Guest.Exec("usertests faults").ShouldReturn(0).Log, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_stream_of_wild_system_calls_leaves_nothing_behind()
    {
        Guest.Exec("usertests fuzz 150000 1000", limit: s_limit).ShouldReturn(0);
    }
}
