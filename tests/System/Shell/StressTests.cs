using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Shell;

/// <summary>Processes, fork bombs, signals and pipes in great numbers on four CPUs. `stress 600` by hand is the long form.</summary>
public sealed class StressTests
{
    [Fact]
    public void Nothing_is_lost_and_memory_is_flat()
    {
        string program = Path.Combine(TestMachine.Root, "artifacts", "tests", "stress");
        CommandResult result = Guest.Exec("stress 10", TestMachine.Default with { AddedFiles = [$"{program}=C:stress"] });
        Assert.EndsWith("stress: ok\n", result.ShouldReturn(0).Output, StringComparison.Ordinal);
    }
}
