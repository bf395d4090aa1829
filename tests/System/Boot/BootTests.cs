using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Boot;

/// <summary>The system comes up on every machine that it is made for.</summary>
public sealed class BootTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    public void It_boots_on_any_number_of_processors(int cpus)
    {
        Check(TestMachine.Default with { Cpus = cpus });
    }

    [Theory]
    [InlineData("128M")]
    [InlineData("1G")]
    [InlineData("8G")]
    public void It_boots_with_little_and_with_much_memory(string memory)
    {
        Check(TestMachine.Default with { Memory = memory });
    }

    [Theory]
    [InlineData(2, 1, "")]
    [InlineData(2, 4, "")]
    [InlineData(2, 8, "")]
    [InlineData(2, 4, "-machine virtualization=on")]
    [InlineData(3, 4, "-machine virtualization=on")]
    [InlineData(3, 1, "-machine virtualization=on")]
    public void It_boots_with_either_interrupt_controller_from_either_exception_level(int gic, int cpus, string options)
    {
        Check(TestMachine.Default with { GicVersion = gic, Cpus = cpus, EmulatorOptions = options });
    }

    [Fact]
    public void It_boots_with_one_nanosecond_per_instruction()
    {
        Check(TestMachine.Default with { InstructionCount = true });
    }

    private static void Check(MachineOptions machine)
    {
        Assert.Equal("up\n", Guest.Exec("Echo up", machine).ShouldReturn(0).Output);
    }
}
