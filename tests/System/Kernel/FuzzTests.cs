using System.Globalization;
using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Kernel;

/// <summary>Wild system calls on four CPUs. VIPER_FUZZ_CALLS asks for another number of them, VIPER_SEED for others (docs/testing.md).</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Wild_system_calls_lose_nothing()
    {
        int calls = Setting.Number("VIPER_FUZZ_CALLS", 50_000);
        string command = string.Create(CultureInfo.InvariantCulture, $"usertests fuzz {calls} {Setting.Number("VIPER_SEED", 2)}");
        TimeSpan limit = TestMachine.Limit + TimeSpan.FromMilliseconds(calls);
        CommandResult result = Guest.Exec(command, limit: limit).ShouldReturn(0);
        Assert.EndsWith("fuzz: ok\n", result.Output, StringComparison.Ordinal);
        TestContext.Current.TestOutputHelper?.WriteLine(result.Output);
    }
}
