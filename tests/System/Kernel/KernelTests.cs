using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Kernel;

/// <summary>The tests of C:usertests, all run in one guest; each has its own result here.</summary>
public sealed class KernelTests(UserTestRun run) : IClassFixture<UserTestRun>
{
    [Theory]
    [InlineData("handles")]
    [InlineData("events")]
    [InlineData("timers")]
    [InlineData("channels")]
    [InlineData("memory")]
    [InlineData("pipes")]
    [InlineData("files")]
    [InlineData("names")]
    [InlineData("namespaces")]
    [InlineData("threads")]
    [InlineData("scheduling")]
    [InlineData("balance")]
    [InlineData("futexes")]
    [InlineData("jobs")]
    [InlineData("faults")]
    [InlineData("signals")]
    [InlineData("suspension")]
    [InlineData("fork")]
    [InlineData("limits")]
    [InlineData("ipc")]
    [InlineData("proc")]
    [InlineData("fifo")]
    [InlineData("pty")]
    [InlineData("inotify")]
    [InlineData("greed")]
    [InlineData("stack-cookie")]
    [InlineData("killed-in-call")]
    [InlineData("revoke-race")]
    [InlineData("many-threads")]
    [InlineData("spawn-storm")]
    [InlineData("fuzz")]
    public void On_four_processors(string name)
    {
        run.ShouldHavePassed(name);
    }
}
