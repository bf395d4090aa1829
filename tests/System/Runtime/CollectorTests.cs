using ViperOS.SystemTests.ClassLibrary;
using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Runtime;

/// <summary>The garbage collector on the real kernel: four CPUs, threads that are stopped wherever they are, limits.</summary>
public sealed class CollectorTests
{
    private static readonly string s_soak = Path.Combine(TestMachine.Root, "artifacts", "tests", "soak");
    private static readonly string s_checks = Path.Combine(TestMachine.Root, "artifacts", "tests", "corelib-checks");

    [Fact]
    public void Four_threads_churn_and_the_heap_stays_flat() =>
        Assert.EndsWith("soak: ok\n", Soak("soak 400000 4 4").ShouldReturn(0).Output, StringComparison.Ordinal);

    [Fact]
    public void Collections_at_every_twentieth_allocation_of_four_threads_change_nothing() =>
        Assert.EndsWith("soak: ok\n", Soak("Set VIPER_GC_STRESS 20 ; soak 8000 4 2").ShouldReturn(0).Output, StringComparison.Ordinal);

    [Fact]
    public void Collections_at_every_twenty_thousandth_allocation_do_not_change_the_class_library()
    {
        CommandResult result = Guest.Exec(
            "Set VIPER_GC_STRESS 20000 ; checks", TestMachine.Default with { AddedFiles = [$"{s_checks}=C:checks"] }, TimeSpan.FromMinutes(10));
        Assert.Equal(ClassLibraryTests.RunHere("ClassLibraryChecks", "corelib-checks"), result.ShouldReturn(0).Output);
    }

    [Fact]
    public void A_full_heap_is_an_exception_that_a_program_survives()
    {
        string output = Soak("Set VIPER_GC_HEAP_LIMIT 16M ; soak limit").ShouldReturn(0).Output;
        Assert.Equal("out of memory 6 times\n", output);
    }

    [Fact]
    public void Tracing_prints_a_line_for_each_collection()
    {
        CommandResult result = Soak("Set VIPER_GC_TRACE 1 ; soak 200000 2 2").ShouldReturn(0);
        Assert.StartsWith("gc 1: allocation, ", result.Error, StringComparison.Ordinal);
    }

    private static CommandResult Soak(string command) =>
        Guest.Exec(command, TestMachine.Default with { AddedFiles = [$"{s_soak}=C:soak"] });
}
