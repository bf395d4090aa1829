using System.Globalization;
using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Shell;

/// <summary>Processes, fork bombs, signals and pipes in great numbers on four CPUs. VIPER_STRESS_SECONDS asks for a longer time (docs/testing.md).</summary>
public sealed class StressTests
{
    [Fact]
    public void Nothing_is_lost_and_memory_is_flat()
    {
        string program = Path.Combine(TestMachine.Root, "artifacts", "tests", "stress");
        int seconds = Setting.Number("VIPER_STRESS_SECONDS", 10);
        CommandResult result = Guest.Exec(
            string.Create(CultureInfo.InvariantCulture, $"stress {seconds}"),
            TestMachine.Default with { AddedFiles = [$"{program}=C:stress"] },
            TestMachine.Limit + (2 * TimeSpan.FromSeconds(seconds)));
        TestContext.Current.TestOutputHelper?.WriteLine(result.Output);
        Assert.EndsWith("stress: ok\n", result.ShouldReturn(0).Output, StringComparison.Ordinal);
    }
}
