using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Runtime;

/// <summary>The ten ordinary programs that <c>./viper bench runtime</c> measures: they compute what real .NET computes.</summary>
public sealed class BenchmarkSetTests
{
    private static readonly string s_program = Path.Combine(TestMachine.Root, "artifacts", "tests", "runtimebench");

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Every_benchmark_has_the_result_that_it_has_on_NET(int cpus)
    {
        CommandResult result = Guest.Exec(
            "runtimebench --results", TestMachine.Default with { Cpus = cpus, AddedFiles = [$"{s_program}=C:runtimebench"] },
            TimeSpan.FromMinutes(10));
        result.ShouldReturn(0);
        Assert.Equal(10, result.Output.AsSpan().Count('\n'));
    }
}
